import type { LookedUp } from '../../article/fields.ts';
import { present } from '../../article/present.ts';
import { removedBy } from '../../block.ts';
import type { FieldName } from '../../cleaner.ts';
import { type ClaimedByline, claimByline, findAuthors } from './authors.ts';
import { chooseKeywords, chooseSection } from './choose-labels.ts';
import { claimCaptions, ownPictures } from './choose-pictures.ts';
import { type ChosenDates, claimDates, findDates } from './dates.ts';
import { claimAuthorNote, claimHead, claimTail } from './edges.ts';
import { findCut } from './find-cut.ts';
import { findSignOff } from './find-sign-off.ts';
import { claimHeading, type FoundHeadline, findHeadline, withKicker } from './headline.ts';
import { type Evidence, gatherEvidence, placesOf, type ReadPage, startOf } from './page-evidence.ts';

/** What is asked of the layer that serves any site. */
export interface Asked {
  /** What the sources of the page's site found. */
  readonly told: LookedUp;
  /** Whether they leave a field, the pictures, or what stands at the edges of the body to this layer. */
  readonly leave: (part: FieldName | 'images' | 'edges') => boolean;
  /** Whether blocks may still be claimed. */
  readonly isArticle: boolean;
}

/**
 * Settles what a page of any site says of its article, and claims the blocks that print it; to be called when the blocks
 * of the body are chosen, and before the body is closed.
 */
export function settleMetadata(page: ReadPage, asked: Asked): LookedUp {
  const { told, leave, isArticle } = asked;
  const { evidence, found } = settlePlaces(page, asked);
  const dates = settleDates(evidence, asked);
  const signed = isArticle && leave('signOff') ? findSignOff(evidence) : undefined;
  const isSigned = signed !== undefined || told.signOff !== undefined;
  const { authors, agencies } = leave('authors') ? findAuthors(evidence, { isSigned, isArticle }) : told;
  const settled: LookedUp = { ...told, ...found, ...dates, authors };
  const byline = isArticle ? claimPrinted(evidence, settled, asked) : undefined;
  const lede = isArticle ? settleEdges(evidence, settled, asked) : undefined;
  if (isArticle) warnOfUnread(evidence, settled);
  const { facts, site, printed } = evidence;
  return present({
    ...settled,
    agencies: [...agencies, ...(byline?.agencies ?? [])],
    teaser: told.teaser ?? lede,
    byline: told.byline ?? byline?.line,
    signOff: told.signOff ?? signed?.signOff,
    section: leave('section') ? chooseSection(facts, printed, { site, headline: settled.headline }) : told.section,
    keywords: leave('keywords') ? chooseKeywords(facts, site) : told.keywords,
  });
}

/** Takes the pictures out of the way, whose captions may have been counted among the text, and finds the headline. */
function settlePlaces(
  page: ReadPage,
  { told, leave, isArticle }: Asked,
): { readonly evidence: Evidence; readonly found: FoundHeadline } {
  const { blocks, pictures } = page.reading;
  const first = gatherEvidence(page);
  const { printed } = first;
  const find = (evidence: Evidence): FoundHeadline =>
    leave('headline') ? findHeadline(evidence) : present({ headline: told.headline });
  const before = find(first);
  const own = isArticle && leave('images') ? ownPictures(printed, placesOf(blocks, printed, before.headline)) : [];
  pictures.push(...own.map(({ draft }) => draft));
  claimCaptions(blocks, own);
  if (isArticle && leave('edges')) claimTail(blocks);
  const evidence = { ...first, ...placesOf(blocks, printed, before.headline) };
  const found = evidence.bodyStart === first.bodyStart ? before : find(evidence);
  if (leave('kicker')) return { evidence, found: withKicker(found, evidence) };
  const { kicker: _, ...headline } = found;
  return { evidence, found: headline };
}

function settleDates(evidence: Evidence, { leave, isArticle }: Asked): ChosenDates {
  const fields = (['datePublished', 'dateModified'] as const).filter(leave);
  if (fields.length === 0) return {};
  const { dates, warning } = findDates(evidence, { isArticle });
  if (warning !== undefined && fields.includes('datePublished')) warn(evidence, warning);
  return Object.fromEntries(fields.flatMap((field) => (dates[field] === undefined ? [] : [[field, dates[field]]])));
}

const WARNINGS = {
  'date-from-address': 'The date of publication was read from the address of the page.',
  'date-of-change': 'The date of publication is that of the last change: the page gives no other.',
  'author-unread': 'A line near the headline tells of an author who could not be read.',
  'date-unread': 'A line near the headline tells a date that could not be read.',
} as const;

/** Notes what a reader should know of a field, which says nothing of the text. */
function warn({ reading }: Evidence, code: keyof typeof WARNINGS): void {
  reading.warnings = [...(reading.warnings ?? []), { code, message: WARNINGS[code], factor: 1 }];
}

/** Says so where a line between headline and text was taken for one of authors or of a date, and neither was read. */
function warnOfUnread(evidence: Evidence, { authors, agencies, datePublished }: LookedUp): void {
  const { reading, headlineStart, bodyStart } = evidence;
  const head = reading.blocks.filter((block) => startOf(block) >= headlineStart && startOf(block) < bodyStart);
  const isRemoved = (rule: string): boolean => head.some((block) => removedBy(block) === rule);
  if (authors.length === 0 && agencies.length === 0 && isRemoved('generic/author')) warn(evidence, 'author-unread');
  if (datePublished === undefined && isRemoved('generic/date')) warn(evidence, 'date-unread');
}

/** Claims the blocks that print headline, authors and dates. */
function claimPrinted(evidence: Evidence, settled: LookedUp, { leave }: Asked): ClaimedByline | undefined {
  if (leave('headline') || leave('kicker')) claimHeading(evidence, settled);
  const byline = leave('byline') ? claimByline(evidence, settled.authors) : undefined;
  if (leave('datePublished') || leave('dateModified')) claimDates(evidence, settled);
  return byline;
}

/** Claims what is left around the text, notes where it was cut, and gives the lede that stood among it. */
function settleEdges(evidence: Evidence, { authors }: LookedUp, { leave }: Asked): string | undefined {
  if (!leave('edges')) return undefined;
  const lede = claimHead(evidence, { mayHold: leave('teaser') });
  claimAuthorNote(evidence, authors);
  const cut = findCut(evidence);
  if (cut !== undefined) evidence.reading.cut ??= cut;
  return lede;
}
