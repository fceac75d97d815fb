import { kindOf } from '../article/compose-article.ts';
import type { Draft } from '../article/draft.ts';
import { lookUp } from '../article/fields.ts';
import { conclude } from '../article/finish.ts';
import { removed } from '../block.ts';
import type { DetectedSite } from '../detection/detect-site.ts';
import type { Engine, Extraction } from '../extraction.ts';
import { shareFates } from '../generic/filler.ts';
import type { Model } from '../generic/model/model.ts';
import { noArticle } from '../generic/reasons.ts';
import { isNoArticle } from '../generic/verdict/verdict.ts';
import { hearClaims, listen } from '../hear.ts';
import { readText } from '../lines/read-lines.ts';
import { noFacts } from '../markup/page-facts.ts';
import type { Reading } from '../reading.ts';
import type { Decoded, Kit } from '../source.ts';
import { claimRoles } from './claim-roles.ts';
import { hasRunningText, judgeDump } from './dump-verdict.ts';
import { expectedLines } from './expected-lines.ts';
import { findCutEnd } from './find-cut-end.ts';
import { hearLines } from './hear-lines.ts';
import { openDump } from './open-dump.ts';
import { tellLines } from './tell-lines.ts';

export interface DumpOptions {
  readonly engine: Engine;
  /** Whether the ledger tells what lost. */
  readonly evidence?: boolean | undefined;
  /** @default the shipped weights */
  readonly model?: Model | undefined;
}

/** Reads a text dump: evidence about each line is gathered from all layers and settled at once, whoever printed the page. */
export function extractDump(kit: Kit, decoded: Decoded, options: DumpOptions): Extraction {
  const isAsked = options.engine === 'generic' || options.engine === 'readability';
  const reading = readText(decoded.input);
  const known = isAsked ? undefined : kit.detector.inText(printedText(decoded.input, reading), decoded.url);
  if (known === undefined && options.engine === 'site') return unread(decoded, reading);
  const because = known?.because ?? (isAsked ? 'it was asked for' : 'no cleaner knows the dump');
  const draft = draftOf(kit, decoded, { ...options, known, reading });
  return conclude(decoded, draft, { id: known === undefined ? 'generic' : 'site', because });
}

/** A dump as it is, and below it the paragraphs whose lines a program broke: a sentence in which a house names itself may run over the break. */
function printedText(input: string, { blocks }: Reading): string {
  const rejoined = blocks.filter(({ printing }) => (printing?.lines ?? 1) > 1);
  return [input, ...rejoined.map(({ text }) => text)].join('\n');
}

function draftOf(
  kit: Kit,
  { url }: Decoded,
  {
    known,
    evidence,
    model,
    reading,
  }: DumpOptions & { readonly known: DetectedSite | undefined; readonly reading: Reading },
): Draft {
  const common = kit.preparedOf();
  const own = known === undefined ? common : kit.preparedOf(known.cleaner);
  const layers = own === common ? [common] : [own, common];
  const { condensed, survey, heldBack } = openDump(reading, { layers, url });
  if (evidence === true) listen(reading.blocks);
  const { scores, told } = tellLines(survey, model);
  hearLines(survey, scores);
  const isIndex = kindOf(known?.cleaner, [url], '') === 'index' && !hasRunningText(survey);
  const kind = isIndex ? 'index' : judgeDump(survey, told);
  if (isNoArticle(kind)) for (const block of reading.blocks) block.claim = noArticle(kind);
  else claimRoles({ reading, survey, told, cleaner: own.cleaner });
  const cut = findCutEnd({ survey, told });
  if (cut !== undefined) reading.cut = cut;
  shareFates(condensed);
  hearClaims(reading.blocks);
  const tables = own.tablesOf();
  return {
    ...{ reading, url, base: url, kind, cleaner: known?.cleaner, template: known === undefined ? 'generic' : 'dump' },
    ...{ isWhole: false, headings: 'told', barePlace: known?.cleaner.barePlace === true, warnings: [], heldBack },
    fields: lookUp({ reading, facts: noFacts(), tables, houseNames: own.houseNames, base: url }),
    expected: expectedLines(survey, scores, told),
  };
}

/** Leaves a dump unread that only a cleaner was to read. */
function unread(decoded: Decoded, reading: Reading): Extraction {
  const because = 'no cleaner knows the dump';
  for (const block of reading.blocks) block.claim = removed('common/unread', because);
  const draft: Draft = {
    ...{ reading, url: decoded.url, base: decoded.url, kind: undefined, cleaner: undefined, template: 'generic' },
    ...{ isWhole: false, headings: 'told', barePlace: false, warnings: [], expected: 0 },
    fields: { authors: [], agencies: [], keywords: [] },
  };
  return { ...conclude(decoded, draft, { id: 'site', because }), status: 'skipped' };
}
