import { ARTICLE_FIELDS, type Article, type Comment, type PageKind, type Picture, type Warning } from '../article.ts';
import { isOpen } from '../block.ts';
import type { Cleaner } from '../cleaner.ts';
import { readDate } from '../german/dates.ts';
import type { CommentDraft } from '../reading.ts';
import { bodyBlock } from './body-block.ts';
import type { Draft } from './draft.ts';
import type { LookedUp } from './fields.ts';
import { present } from './present.ts';
import type { Doubts } from './removals.ts';

/** The fields of an article, with what was lifted out of its text. */
export interface Lifted extends LookedUp {
  readonly initials: readonly string[];
}

/** Puts an article together, its fields in the order in which people read them. */
export function composeArticle(
  draft: Draft,
  fields: Lifted,
  { pictures, doubts }: { readonly pictures: readonly Picture[]; readonly doubts: Doubts },
): Article {
  const { reading, cleaner, url } = draft;
  const blocks = reading.blocks.filter(isOpen).map((block) => bodyBlock(block, draft.base));
  const text = blocks.map((block) => block.text).join('\n\n');
  const warnings = warningsOf(draft, fields, text);
  const known = {
    ...fields,
    ...{ images: pictures, text, blocks, url, publisher: cleaner?.publisher, site: cleaner?.site },
    comments: reading.comments.filter((comment) => comment.text.length > 0).map(finishComment),
    completeness: completenessOf(draft, text),
    kind: isTelling(draft.kind) ? draft.kind : kindOf(cleaner, [url, fields.canonicalUrl], text),
    confidence: text === '' ? 0 : confidenceOf(draft, warnings, doubts),
    template: present({ site: cleaner?.site, id: draft.template }),
    warnings: [...warnings, ...doubts.warnings],
  };
  const ordered = Object.fromEntries(ARTICLE_FIELDS.map((field) => [field, known[field]])) as typeof known;
  return present(ordered);
}

function finishComment({ author, text, date }: CommentDraft): Comment {
  return present({ author, text: text.join('\n\n'), date: date === undefined ? undefined : readDate(date) });
}

/** Whether a verdict adds to what the address and the text tell. */
function isTelling(kind: PageKind | undefined): kind is PageKind {
  return kind !== 'article' && kind !== undefined;
}

/** What a page is, told from its address where the site's cleaner knows how. */
export function kindOf(
  cleaner: Cleaner | undefined,
  addresses: readonly (string | undefined)[],
  text: string,
): PageKind {
  const known = addresses.filter((address) => address !== undefined);
  const told = cleaner?.kinds?.find((each) => known.some((address) => each.url.test(address)));
  return told?.kind ?? (text === '' ? 'unknown' : 'article');
}

function completenessOf(draft: Draft, text: string): Article['completeness'] {
  if (draft.reading.cut !== undefined) return 'truncated';
  return draft.isWhole && text !== '' ? 'full' : 'unknown';
}

function warningsOf(draft: Draft, fields: Lifted, text: string): readonly Warning[] {
  const warnings: Warning[] = [];
  if (draft.reading.cut !== undefined) {
    warnings.push({ code: 'truncated', message: `The text is not whole: the page holds ${draft.reading.cut}.` });
  }
  if (fields.headline === undefined) warnings.push({ code: 'no-headline', message: 'No headline was found.' });
  if (text === '') warnings.push({ code: 'no-body', message: 'No body was found.' });
  const complaints = (draft.reading.warnings ?? []).map(({ code, message }) => ({ code, message }));
  return [...warnings, ...complaints, ...draft.warnings];
}

function confidenceOf(
  { reading, expected, doubts = {} }: Draft,
  warnings: readonly Warning[],
  removals: Doubts,
): number {
  const left = warnings.reduce((share, { code }) => share * (doubts[code] ?? 1), expected);
  const trust = (reading.warnings ?? []).reduce((product, { factor }) => product * factor, 1);
  return Number((left * trust * soundness(removals)).toFixed(4));
}

/** At even odds that the prose in doubt is the article's, halfway between what F1 would be then and 1. */
function soundness({ share }: Doubts): number {
  return (1 + (2 * (1 - share)) / (2 - share)) / 2;
}
