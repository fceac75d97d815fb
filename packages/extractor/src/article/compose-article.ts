import type { Article, BodyBlock, Comment, PageKind, Picture, Warning } from '../article.ts';
import { type Block, isOpen } from '../block.ts';
import type { Cleaner } from '../cleaner.ts';
import { readDate } from '../german/dates.ts';
import type { CommentDraft } from '../reading.ts';
import type { Draft } from './draft.ts';
import type { LookedUp } from './fields.ts';
import { present } from './present.ts';

/** The fields of an article, with what was lifted out of its text. */
export interface Lifted extends LookedUp {
  readonly initials: readonly string[];
}

/** Puts an article together, its fields in the order in which people read them. */
export function composeArticle(draft: Draft, fields: Lifted, pictures: readonly Picture[]): Article {
  const { reading, prepared, template, url } = draft;
  const { cleaner } = prepared;
  const blocks = reading.blocks.filter(isOpen).map(bodyBlock);
  const text = blocks.map((block) => block.text).join('\n\n');
  const id = template?.id ?? (draft.form === 'text' && cleaner.site !== '' ? 'dump' : 'generic');
  const site = cleaner.site || undefined;
  return present({
    headline: fields.headline,
    kicker: fields.kicker,
    teaser: fields.teaser,
    description: fields.description,
    authors: fields.authors,
    initials: fields.initials,
    byline: fields.byline,
    agencies: fields.agencies,
    signOff: fields.signOff,
    dateline: fields.dateline,
    datePublished: fields.datePublished,
    dateModified: fields.dateModified,
    section: fields.section,
    keywords: fields.keywords,
    images: pictures,
    text,
    blocks,
    comments: reading.comments.filter((comment) => comment.text.length > 0).map(finishComment),
    commentCount: fields.commentCount,
    url,
    canonicalUrl: fields.canonicalUrl,
    publisher: cleaner.publisher || undefined,
    site,
    language: fields.language,
    isAccessibleForFree: fields.isAccessibleForFree,
    completeness: completenessOf(draft, text),
    kind: kindOf(cleaner, [url, fields.canonicalUrl], text),
    confidence: confidenceOf(draft, fields, text),
    template: present({ site, id }),
    warnings: warningsOf(draft, fields, text),
  });
}

function finishComment({ author, text, date }: CommentDraft): Comment {
  return present({ author, text: text.join('\n\n'), date: date === undefined ? undefined : readDate(date) });
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
  return [...warnings, ...(draft.reading.warnings ?? []).map(({ code, message }) => ({ code, message }))];
}

/**
 * The F1 that pages with known answers reached, rounded down: read by a cleaner 1.0000 as HTML and 0.9944 as dumps, by
 * Readability 0.911. The scorers tell their own.
 */
const REACHED = { html: 0.99, text: 0.97, readability: 0.91 };
const WITHOUT_HEADLINE = 0.7;

function confidenceOf(draft: Draft, fields: Lifted, text: string): number {
  if (text === '') return 0;
  const isCleaned = draft.template !== undefined || (draft.form === 'text' && draft.prepared.cleaner.site !== '');
  const reached = REACHED[isCleaned ? draft.form : 'readability'];
  const trust = (draft.reading.warnings ?? []).reduce((product, { factor }) => product * factor, 1);
  return Number((reached * trust * (fields.headline === undefined ? WITHOUT_HEADLINE : 1)).toFixed(3));
}
