import type { Draft } from '../article/draft.ts';
import { claimFieldLines, lookUp } from '../article/fields.ts';
import { conclude } from '../article/finish.ts';
import { type Block, removed } from '../block.ts';
import type { Engine, Extraction } from '../extraction.ts';
import { scoreDump } from '../generic-dump/dump-engine.ts';
import { hearClaims, listen } from '../hear.ts';
import type { Body } from '../html/draft-of.ts';
import { shortCleaning } from '../html/short-cleaning.ts';
import { noFacts } from '../markup/page-facts.ts';
import type { Recognised } from '../markup/recognise.ts';
import type { Decoded, Kit } from '../source.ts';
import { readHead, readInserts, readTail } from './dump.ts';
import { readComments } from './dump-comments.ts';
import { readText } from './read-text.ts';

/** The F1 that annotated dumps of known sites reached, rounded down, and what of it is left after a warning. */
const REACHED = 0.97;
const DOUBTS = { 'no-headline': 0.7 };

export interface DumpOptions {
  readonly engine: Engine;
  /** Whether the ledger tells what lost. */
  readonly evidence: boolean;
}

/** Reads a text dump: by the grammar of the site that printed it, else as the scorer judges its lines. */
export function extractDump(kit: Kit, decoded: Decoded, { engine, evidence }: DumpOptions): Extraction {
  const isAsked = engine === 'generic' || engine === 'readability';
  const known = isAsked ? undefined : kit.recogniser.byText(decoded.url, decoded.input);
  const because = isAsked ? 'it was asked for' : 'no cleaner knows the dump';
  const body = known === undefined ? unfitted(decoded, { engine, because }) : fitted(kit, decoded, { engine, known });
  if (evidence) listen(body.reading.blocks);
  hearClaims(body.reading.blocks);
  const extraction = conclude(decoded, draftOf(kit, decoded, body), body.engine);
  return body.isUnread === true ? { ...extraction, status: 'skipped' } : extraction;
}

function fitted(
  kit: Kit,
  decoded: Decoded,
  { engine, known }: { readonly engine: Engine; readonly known: Recognised },
): Body {
  const { cleaner, because } = known;
  if (cleaner.dump === undefined) {
    const body = scoreDump(decoded.input);
    return { ...body, cleaner, template: 'generic', warnings: [], engine: { id: 'generic', because } };
  }
  const body = fitDump(kit, decoded, known);
  if (engine === 'site') return body;
  return shortCleaning(body, { addresses: [decoded.url], score: () => scoreDump(decoded.input) }) ?? body;
}

function unfitted(
  { input }: Decoded,
  { engine, because }: { readonly engine: Engine; readonly because: string },
): Body {
  const none = { template: 'generic', cleaner: undefined, warnings: [] } as const;
  if (engine !== 'site') return { ...scoreDump(input), ...none, engine: { id: 'generic', because } };
  const reading = readText(input);
  for (const block of reading.blocks) block.claim = removed('common/unread', because);
  return { reading, ...none, engine: { id: 'site', because }, kind: 'unknown', expected: 0, isUnread: true };
}

/** Claims the lines of a dump by the grammar of its site. */
function fitDump(kit: Kit, decoded: Decoded, { cleaner, because }: Recognised): Body {
  const { rules, dump, tablesOf } = kit.preparedOf(cleaner);
  const reading = readText(decoded.input);
  const { blocks } = reading;
  rules.lines(blocks);
  claimFieldLines(reading, tablesOf());
  const hasHead = readHead(dump, reading);
  readComments(cleaner, reading);
  rules.zones(hasHead ? belowHead(blocks) : blocks);
  readTail(dump, reading);
  readInserts(dump, reading);
  return {
    ...{ reading, cleaner, template: 'dump', kind: 'unknown', engine: { id: 'site', because } },
    ...{ expected: REACHED, doubts: DOUBTS, warnings: [] },
  };
}

/** The blocks from the headline on; tails and zones never begin above it. */
function belowHead(blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.findIndex((block) => block.claim?.fate === 'field' && block.claim.field === 'headline');
  return blocks.slice(headline + 1);
}

/** A dump holds no fields but those that its lines were told to be. */
function draftOf(kit: Kit, { url }: Decoded, body: Body): Draft {
  const { reading, template } = body;
  const cleaner = template === 'dump' ? body.cleaner : undefined;
  const { rules, houseNames, tablesOf } = kit.preparedOf(cleaner);
  if (cleaner === undefined) rules.lines(reading.blocks);
  return {
    ...body,
    ...{ url, base: url, isWhole: false, headings: 'shape', barePlace: cleaner?.dump?.barePlace === true },
    fields: lookUp({ reading, facts: noFacts(), tables: tablesOf(), houseNames, base: url }),
  };
}
