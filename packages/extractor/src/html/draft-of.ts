import type { Draft } from '../article/draft.ts';
import { type LookedUp, lookUp } from '../article/fields.ts';
import { baseOf } from '../article/finish.ts';
import { type Block, isOpen } from '../block.ts';
import type { FieldName, FieldSources, Template } from '../cleaner.ts';
import { statedLanguage } from '../decode/language.ts';
import type { Extraction } from '../extraction.ts';
import { opensWithPlace } from '../generic/metadata/opens-with-place.ts';
import type { ReadPage } from '../generic/metadata/page-evidence.ts';
import { type Asked, settleMetadata } from '../generic/metadata/settle-metadata.ts';
import { siteNamesOf } from '../generic/metadata/site-names.ts';
import { isNoArticle } from '../generic/verdict/verdict.ts';
import { hearAsked, hearClaims } from '../hear.ts';
import type { Kit, Parsed } from '../source.ts';
import { addDeclaredPicture } from './declared-picture.ts';

/** The blocks of a page, claimed but for those of its body, and what says so. */
export interface Body
  extends Pick<Draft, 'reading' | 'cleaner' | 'template' | 'kind' | 'expected' | 'doubts' | 'warnings' | 'heldBack'> {
  readonly engine: Extraction['engine'];
  /** The template that fits the page, where its word stands. */
  readonly fitted?: Template;
  /** Whether nobody was to read the page. */
  readonly isUnread?: true;
}

/** Where pages state their language whose outermost element does not. */
const LANGUAGE: FieldSources = {
  language: [{ jsonLd: 'inLanguage' }, { meta: 'og:locale' }, { meta: 'content-language' }, { meta: 'dc.language' }],
};

/** Settles the fields of a page whose body is told: first as its site has them, then as pages of any site do. */
export function draftOf(kit: Kit, page: Parsed, body: Body): Draft {
  const { reading, cleaner, fitted } = body;
  const { url, facts } = page;
  const { tablesOf, houseNames } = kit.preparedOf(cleaner);
  const base = baseOf(page, cleaner?.hosts);
  const isSilent = statedLanguage(facts.language) === undefined;
  const tables = [...tablesOf(fitted), ...(isSilent ? [LANGUAGE] : [])];
  const told = lookUp({ reading, facts, tables, houseNames, base });
  const asked: Asked = {
    told,
    leave: leftBy(body, told),
    isArticle: holdsArticle(body),
  };
  const common = kit.preparedOf().rules.lines;
  if (reading.blocks[0]?.heard !== undefined) hearOthers({ ...page, reading }, { asked, common, fitted });
  const fields = isAnythingLeft(asked) ? settleMetadata({ ...page, reading }, asked) : told;
  hearClaims(reading.blocks);
  if (fitted === undefined) common(reading.blocks);
  const pictured = showsArticle(body)
    ? addDeclaredPicture(reading, { facts, site: siteNamesOf(facts, url), headline: fields.headline })
    : [];
  return {
    ...body,
    warnings: [...body.warnings, ...pictured],
    ...{ url, base, fields, isWhole: fitted !== undefined },
    headings: fitted?.boldHeadings === true ? 'bold' : 'markup',
    barePlace: cleaner?.cues === undefined ? opensWithPlace(reading.blocks) : cleaner.barePlace === true,
  };
}

/** Whether blocks may be claimed for its fields: a page without any text has none of an article. */
function holdsArticle({ kind, isUnread, fitted, reading }: Body): boolean {
  if ((kind !== undefined && isNoArticle(kind)) || isUnread === true) return false;
  return fitted === undefined || reading.blocks.some(isOpen);
}

/** Whether a page is of a kind whose declared picture is that of an article. */
function showsArticle(body: Body): boolean {
  if (!holdsArticle(body) || !body.reading.blocks.some(isOpen)) return false;
  return body.fitted !== undefined || body.kind !== 'unknown';
}

/** How strongly the layer for any site speaks of fields that are told without it. */
const GENERAL = 0.8;

/** Asks the layers that need not be asked, and notes what they say. */
function hearOthers(
  page: ReadPage,
  { asked, common, fitted }: { asked: Asked; common: (blocks: readonly Block[]) => void; fitted: Template | undefined },
): void {
  const { blocks } = page.reading;
  hearClaims(blocks);
  if (fitted === undefined) {
    hearAsked(blocks, { ask: common, isOpen: true });
    return;
  }
  const ask = (copies: Block[]): void => {
    const reading = { ...page.reading, blocks: copies, values: [], pictures: [], comments: [] };
    settleMetadata({ ...page, reading }, { ...asked, leave: () => true });
  };
  hearAsked(blocks, { ask, strength: GENERAL, isOpen: false });
}

const PARTS = [
  ...(['headline', 'kicker', 'teaser', 'authors', 'byline', 'signOff', 'datePublished', 'dateModified'] as const),
  ...(['section', 'keywords', 'images', 'edges'] as const),
];

function isAnythingLeft({ leave }: Asked): boolean {
  return PARTS.some(leave);
}

/**
 * What a page's site leaves to the layer below: a field that its template or its cleaner names is told by them alone where
 * the template fits, else where they found it.
 */
function leftBy({ cleaner, fitted }: Body, told: LookedUp): Asked['leave'] {
  const isTold = (field: FieldName): boolean => cleaner !== undefined && isThere(told[field as keyof LookedUp]);
  if (fitted === undefined) return (part) => part === 'images' || part === 'edges' || !isTold(part);
  const named = { ...cleaner?.fields, ...fitted.fields };
  return (part) => {
    if (part === 'images') return fitted.pictures === undefined;
    if (part === 'edges') return (cleaner?.lines ?? []).length === 0;
    return named[part] === undefined && !isTold(part);
  };
}

function isThere(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
