import { unwrapAddress } from '../address/addresses.ts';
import type { Agency, Article, BodyBlock, PageKind, Picture, Warning } from '../article.ts';
import { type Block, isOpen, removed } from '../block.ts';
import type { Cleaner, Template } from '../cleaner.ts';
import { readHead, readInserts, readTail } from '../dump/dump.ts';
import { readComments } from '../dump/dump-comments.ts';
import { splitCredit } from '../german/credits.ts';
import { readDate } from '../german/dates.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { PictureDraft, Reading } from '../reading.ts';
import { isCutTeaser, liftDateline, liftSignOff, removeDangling, removeRepeats, tellHeadings } from './body-rules.ts';
import { closeLedger } from './close-ledger.ts';
import { COMMON_SOURCES, claimFieldLines, type LookedUp, lookUp, present } from './fields.ts';
import type { Prepared } from './prepare.ts';

/** A page that was read into blocks, and what reads it. */
export interface Draft {
  readonly form: 'html' | 'text';
  readonly reading: Reading;
  readonly facts: PageFacts;
  readonly prepared: Prepared;
  readonly template: Template | undefined;
  readonly url: string | undefined;
}

/** From draft to article: line rules, fields lifted out, body chosen, ledger closed. */
export function finish(draft: Draft): { readonly article: Article; readonly ledger: readonly LedgerEntry[] } {
  const { reading, form, prepared, template } = draft;
  const { cleaner } = prepared;
  const tables = [template?.fields ?? {}, cleaner.fields, COMMON_SOURCES];
  prepared.rules.lines(reading.blocks);
  claimFieldLines(reading, tables);
  const hasHead = form === 'html' || readHead(prepared.dump, reading);
  if (form === 'text') readComments(cleaner, reading);
  prepared.rules.zones(form === 'html' || !hasHead ? reading.blocks : belowHead(reading.blocks));
  if (form === 'text') {
    readTail(prepared.dump, reading);
    readInserts(prepared.dump, reading);
  }
  const base = draft.facts.base ?? draft.url;
  const fields = lookUp({
    reading,
    facts: draft.facts,
    tables,
    houseNames: [cleaner.publisher, ...(cleaner.houseNames ?? [])],
    base,
  });
  const headings = [fields.headline, `${fields.kicker}: ${fields.headline}`, `${fields.kicker} ${fields.headline}`];
  const pictures = reading.pictures
    .map((picture) => finishPicture(picture, base))
    .filter((picture) => Object.keys(picture).length > 0);
  removeRepeats(
    reading.blocks,
    headings.filter((each) => each !== undefined),
    captionsOf(pictures),
  );
  const teaser = settleTeaser(fields.teaser, reading.blocks);
  const signedOff = liftSignOff(reading, fields.signOff);
  const dated =
    fields.dateline === undefined ? liftDateline(reading, cleaner.dump.barePlace === true) : { agencies: [] };
  if (form === 'text') removeDangling(reading.blocks);
  tellHeadings(reading.blocks, form === 'text' ? 'shape' : template?.boldHeadings ? 'bold' : 'markup');
  const { teaser: _, ...kept } = fields;
  const article = compose(draft, pictures, {
    ...kept,
    ...(teaser === undefined ? {} : { teaser }),
    ...present({ signOff: signedOff.signOff, dateline: fields.dateline ?? dated.dateline }),
    initials: signedOff.initials,
    agencies: distinctAgencies([...signedOff.agencies, ...fields.agencies, ...dated.agencies]),
  });
  return { article, ledger: closeLedger(reading.blocks) };
}

/** The blocks from the headline on; tails and zones never begin above it. */
function belowHead(blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.findIndex((block) => block.claim?.fate === 'field' && block.claim.field === 'headline');
  return blocks.slice(headline + 1);
}

function settleTeaser(teaser: string | undefined, blocks: readonly Block[]): string | undefined {
  if (teaser === undefined || !isCutTeaser(teaser, blocks)) return teaser;
  for (const block of blocks) {
    if (block.claim?.fate !== 'field' || block.claim.field !== 'teaser') continue;
    block.claim = removed('common/cut-teaser', 'it is a cut copy of the first paragraph');
  }
  return undefined;
}

function finishPicture(draft: PictureDraft, base: string | undefined): Picture {
  const split = draft.caption === undefined ? undefined : splitCredit(draft.caption);
  const credit = draft.credit === undefined ? split?.credit : (splitCredit(draft.credit)?.credit ?? draft.credit);
  return present({
    url: draft.url === undefined ? undefined : unwrapAddress(draft.url, base),
    alt: draft.alt,
    caption: split === undefined ? draft.caption : split.caption,
    credit,
  }) as Picture;
}

function captionsOf(pictures: readonly Picture[]): readonly string[] {
  return pictures.flatMap((picture) => [picture.caption, picture.alt].filter((each) => each !== undefined));
}

function distinctAgencies(agencies: readonly Agency[]): readonly Agency[] {
  return [...new Map(agencies.map((agency) => [agency.code, agency])).values()];
}

interface Lifted extends LookedUp {
  readonly initials: readonly string[];
}

function compose(draft: Draft, pictures: readonly Picture[], fields: Lifted): Article {
  const { reading, prepared, template, url } = draft;
  const { cleaner } = prepared;
  const blocks = reading.blocks.filter(isOpen).map(bodyBlock);
  const text = blocks.map((block) => block.text).join('\n\n');
  const comments = reading.comments
    .filter((comment) => comment.text.length > 0)
    .map((comment) =>
      present({
        author: comment.author,
        text: comment.text.join('\n\n'),
        date: comment.date === undefined ? undefined : readDate(comment.date),
      }),
    );
  const warnings = warningsOf(draft, fields, text);
  const id = template?.id ?? (draft.form === 'text' && cleaner.site !== '' ? 'dump' : 'generic');
  return {
    ...fields,
    images: pictures,
    text,
    blocks,
    comments,
    ...(url === undefined ? {} : { url }),
    ...present({ publisher: cleaner.publisher, site: cleaner.site }),
    completeness: completenessOf(draft, text),
    kind: kindOf(cleaner, [url, fields.canonicalUrl], text),
    confidence: confidenceOf(draft, fields, text),
    template: { ...present({ site: cleaner.site }), id },
    warnings,
  };
}

function bodyBlock(block: Block): BodyBlock {
  const { kind, text, level } = block;
  return level === undefined || kind !== 'heading' ? { kind, text } : { kind, text, level };
}

/** What a page is, told from its address where the site's cleaner knows how. */
export function kindOf(cleaner: Cleaner, addresses: readonly (string | undefined)[], text: string): PageKind {
  const known = addresses.filter((address) => address !== undefined);
  const told = cleaner.kinds?.find((each) => known.some((address) => each.url.test(address)));
  return told?.kind ?? (text === '' ? 'unknown' : 'article');
}

function completenessOf(draft: Draft, text: string): Article['completeness'] {
  if (draft.reading.cut !== undefined) return 'truncated';
  return draft.template === undefined || text === '' ? 'unknown' : 'full';
}

function warningsOf(draft: Draft, fields: Lifted, text: string): readonly Warning[] {
  const warnings: Warning[] = [];
  if (draft.reading.cut !== undefined) {
    warnings.push({ code: 'truncated', message: `The text ends at a paywall: the page holds ${draft.reading.cut}.` });
  }
  if (fields.headline === undefined) warnings.push({ code: 'no-headline', message: 'No headline was found.' });
  if (text === '') warnings.push({ code: 'no-body', message: 'No body was found.' });
  return warnings;
}

function confidenceOf(draft: Draft, fields: Lifted, text: string): number {
  if (text === '') return 0;
  const known = draft.template !== undefined || (draft.form === 'text' && draft.prepared.cleaner.site !== '');
  const base = draft.form === 'html' ? 0.99 : 0.97;
  return Number(((known ? base : 0.6) * (fields.headline === undefined ? 0.7 : 1)).toFixed(3));
}
