import { present } from '../article/present.ts';
import type { Article, Author } from '../article.ts';
import { isOpen } from '../block.ts';
import { comparable } from '../fold.ts';
import { isDateLine } from '../german/dates.ts';
import type { Tree } from '../markup/dom.ts';
import { valuesAt } from '../markup/json-ld.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { chooseAuthors, personsIn } from './choose-authors.ts';
import { type ChosenDates, chooseDates } from './choose-dates.ts';
import { type ChosenHeadline, chooseHeadline } from './choose-headline.ts';
import { plainValue } from './plain-value.ts';
import {
  type Byline,
  isBesideArticle,
  type Placed,
  type PrintedMetadata,
  readPrintedMetadata,
} from './printed-metadata.ts';
import { type SiteNames, siteNamesOf } from './site-names.ts';

/** A page as it was parsed and read. */
export interface ReadPage {
  readonly tree: Tree;
  readonly facts: PageFacts;
  readonly url: string | undefined;
  readonly reading: Reading;
}

interface Evidence {
  readonly facts: PageFacts;
  readonly site: SiteNames;
  readonly url: string | undefined;
  readonly printed: PrintedMetadata;
  readonly reading: Reading;
  readonly headlineStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

const PUBLISHED_METAS: readonly string[] = [
  ...['articlepublishedtime', 'ogarticlepublishedtime', 'ogpublishedtime', 'articlepublished', 'datepublished'],
  ...['dcdateissued', 'dctermsissued', 'dctermscreated', 'dcdatecreated', 'dcdate', 'dctermsdate', 'parselypubdate'],
  ...['sailthrudate', 'pubdate', 'publishdate', 'publisheddate', 'publicationdate', 'originalpublicationdate'],
  ...['cxenseparserecspublishtime', 'date', 'uploaddate'],
];
const MODIFIED_METAS: readonly string[] = [
  ...['articlemodifiedtime', 'ogarticlemodifiedtime', 'datemodified', 'ogupdatedtime', 'dctermsmodified'],
  ...['dcdatemodified', 'lastmodified', 'lastmod', 'revised'],
];
const AUTHOR_METAS: readonly string[] = [
  ...[
    'articleauthor',
    'ogarticleauthor',
    'author',
    'parselyauthor',
    'sailthruauthor',
    'cxenseparseauthor',
    'dccreator',
  ],
  ...['dctermscreator', 'dccreatorpersonalname', 'byl', 'citationauthor', 'ogauthor'],
];
const NOT_LETTERS = /[^a-z]+/gu;
const STAMP = /(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}[./-]\d{2}[./-]\d{2}|\d{1,2}\.? \p{L}{3,10} \d{4}|\d{4}年)/u;
const NEAR = 12_000;
const KICKER_NEAR = 1_500;
const LONGEST_DATE_LINE = 120;
const MOST_KEYWORD = 80;

const lettersIn = remembered((name) => name.toLowerCase().replace(NOT_LETTERS, ''));

/** The article with what a page of any site says of it: headline, kicker, authors, dates, section, keywords. */
export function finishMetadata(article: Article, page: ReadPage): Article {
  const evidence = gather(page);
  const found = headlineOf(evidence);
  const authors = authorsOf(evidence);
  const { datePublished, dateModified } = datesOf(evidence);
  const { headline: _, kicker: __, datePublished: ___, dateModified: ____, section, ...kept } = article;
  return present({
    ...kept,
    headline: found?.headline ?? article.headline,
    kicker: found?.kicker ?? article.kicker ?? kickerAbove(evidence),
    authors,
    datePublished,
    dateModified,
    section: section === undefined ? undefined : cleanLabel(section, evidence.site),
    keywords: cleanLabels(article.keywords, evidence.site),
  });
}

function gather({ tree, facts, url, reading }: ReadPage): Evidence {
  const starts = reading.blocks.filter(isOpen).flatMap((block) => block.runs.map((run) => run.start));
  const bodyStart = starts.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...starts.slice(0, 200));
  const printed = readPrintedMetadata(tree);
  const above = printed.headings.filter(({ value, start }) => value.level === 1 && start < bodyStart);
  const headlineStart = above.at(-1)?.start ?? bodyStart;
  const bodyEnd = starts.at(-1) ?? bodyStart;
  return { facts, site: siteNamesOf(facts, url), url, printed, reading, headlineStart, bodyStart, bodyEnd };
}

function headlineOf({ facts, site, printed, bodyStart }: Evidence): ChosenHeadline | undefined {
  const metas = (name: string): readonly string[] => (facts.metas.get(name) ?? []).map(plainValue);
  const headings = printed.headings.map(({ value, start }) => ({ ...value, isAbove: start <= bodyStart }));
  const linked = facts.linked.flatMap((node) => valuesAt(node, 'headline')).map(plainValue);
  const title = facts.title === undefined ? [] : [plainValue(facts.title)];
  const openGraph = metas('og:title');
  const twitter = metas('twitter:title');
  return chooseHeadline({ linked, openGraph, twitter, title, printed: headings }, site);
}

function kickerAbove({ printed, headlineStart }: Evidence): string | undefined {
  return printed.kickers.findLast(({ start }) => start < headlineStart && headlineStart - start < KICKER_NEAR)?.value;
}

function authorsOf(evidence: Evidence): readonly Author[] {
  const { facts, site } = evidence;
  const linked = facts.linked.map((node) => node['author'] ?? node['creator']);
  const first = linked.find((value) => value !== undefined);
  const declared = metasAt(facts, AUTHOR_METAS);
  const told = chooseAuthors({ linked: [first], declared, printed: [] }, site);
  return told.length > 0 ? told : chooseAuthors({ linked: [], declared: [], printed: bylinesNear(evidence) }, site);
}

/** Lines of authors: those between headline and body, then around the headline, then just below the body. */
function bylinesNear({ printed, site, headlineStart, bodyStart, bodyEnd }: Evidence): readonly (readonly string[])[] {
  const named = printed.bylines.map(({ value, start }) => ({ start, look: value.look, names: namesOf(value, site) }));
  const zones = [
    named.filter(({ start }) => start >= headlineStart && start <= bodyStart),
    named.filter(({ start }) => start < headlineStart && headlineStart - start < NEAR),
    named.filter(({ start }) => start > bodyStart && start <= bodyEnd),
    named.filter(({ start }) => start > bodyEnd && start - bodyEnd < NEAR),
  ];
  return zones.map((zone) => {
    const first = zone.find(({ names }) => names.length > 0);
    return zone.filter(({ look }) => look === first?.look).flatMap(({ names }) => names);
  });
}

function namesOf({ pieces }: Byline, site: SiteNames): readonly string[] {
  const apart = pieces.flatMap((piece) => personsIn(piece, site));
  return apart.length > 0 ? apart : personsIn(pieces.join(' '), site);
}

function datesOf(evidence: Evidence): ChosenDates {
  const { facts, printed, url, headlineStart, bodyStart } = evidence;
  const linked = (path: string): readonly string[] => facts.linked.slice(0, 3).flatMap((node) => valuesAt(node, path));
  const times = nearest(printed.times, { headlineStart, bodyStart });
  const metas = metasAt(facts, PUBLISHED_METAS).flatMap((values) => values.slice(0, 1));
  const marked = [...linked('datePublished'), ...linked('uploadDate'), ...metas, ...printed.published.slice(0, 1)];
  const published = [...marked, ...times];
  const modified = [
    ...linked('dateModified'),
    ...metasAt(facts, MODIFIED_METAS).flatMap((values) => values.slice(0, 1)),
  ];
  const told = chooseDates({ published, modified, url: undefined });
  return told.datePublished === undefined ? chooseDates({ published: dateLines(evidence), modified, url }) : told;
}

/** Those between headline and body, then those shortly before. */
function nearest(
  list: readonly Placed<string>[],
  { headlineStart, bodyStart }: { readonly headlineStart: number; readonly bodyStart: number },
): readonly string[] {
  const below = list.filter(({ start }) => start >= headlineStart && start <= bodyStart);
  const above = list.filter(({ start }) => start < headlineStart && headlineStart - start < NEAR).toReversed();
  return [...below, ...above].map(({ value }) => value);
}

/** Lines that are a date, or begin with one, between headline and body and right above the headline. */
function dateLines({ reading, headlineStart, bodyStart }: Evidence): readonly string[] {
  const lines = reading.blocks.flatMap((block) => {
    const start = block.runs[0]?.start ?? -1;
    const isShort = block.text.length <= LONGEST_DATE_LINE && block.linked < 0.9;
    const isPlaced = isShort && start >= 0 && start <= bodyStart && !isBesideArticle(block.owner);
    return isPlaced ? [{ value: block.text, start }] : [];
  });
  const near = nearest(lines, { headlineStart, bodyStart });
  return [...near.filter(isDateLine), ...near.filter((line) => STAMP.test(line))];
}

function metasAt(facts: PageFacts, names: readonly string[]): readonly (readonly string[])[] {
  const byLetters = new Map<string, readonly string[]>();
  for (const [name, values] of facts.metas) {
    const key = lettersIn(name);
    if (!byLetters.has(key)) byLetters.set(key, values);
  }
  return names.flatMap((name) => {
    const values = byLetters.get(name);
    return values === undefined ? [] : [values];
  });
}

function cleanLabel(label: string, site: SiteNames): string | undefined {
  const text = plainValue(label);
  return text === '' || site.isSite(text) ? undefined : text;
}

function cleanLabels(labels: readonly string[], site: SiteNames): readonly string[] {
  const texts = labels.map((label) => cleanLabel(label, site)).filter((label) => label !== undefined);
  const short = texts.filter((label) => label.length <= MOST_KEYWORD);
  return [...new Map(short.map((label) => [comparable(label), label])).values()];
}
