import { present } from '../../article/present.ts';
import type { Article } from '../../article.ts';
import { fieldOf } from '../../block.ts';
import { isDateLine, readDate } from '../../german/dates.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import { wordsIn } from '../../word-list.ts';
import { metasAt } from './declared-values.ts';
import { isStampLine, withoutReadingTime } from './head-lines.ts';
import { type Evidence, type Places, startOf } from './page-evidence.ts';
import { isBesideArticle, type Placed } from './printed-metadata.ts';

const PUBLISHED_METAS: readonly string[] = wordsIn(`
    articlepublishedtime ogarticlepublishedtime ogpublishedtime articlepublished datepublished dcdateissued
    dctermsissued dctermscreated dcdatecreated dcdate dctermsdate parselypubdate sailthrudate pubdate publishdate
    publisheddate publicationdate originalpublicationdate cxenseparserecspublishtime date uploaddate`);
const MODIFIED_METAS: readonly string[] = wordsIn(`
    articlemodifiedtime ogarticlemodifiedtime datemodified ogupdatedtime dctermsmodified dcdatemodified lastmodified
    lastmod revised`);
const STAMP = /(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}[./-]\d{2}[./-]\d{2}|\d{1,2}\.? \p{L}{3,10} \d{4}|\d{4}年)/u;
const LABELLED =
  /^(?:datum|date|veröffentlicht|erschienen|published|publiziert|erstellt|erstveröffentlicht|stand|fecha|publié)\b/iu;
const CHANGED =
  /(?:^|[\s(|,])(?:aktualisiert|geändert|überarbeitet|updated?|last modified|modifi[ée]e?|mis à jour)(?: am| on| le)?\s?:?\s(?<date>.*\d.*)$/iu;
const TITLE_DATE = /[|–-]\s*(?<date>\d{1,2}\.\d{1,2}\.\d{4})\s*$/u;
const NEAR = 12_000;
const LONGEST_LINE = 120;

/** Day and time of publication and change: declared, else printed, else in title or address. */
export function findDates(evidence: Evidence, { isArticle }: { readonly isArticle: boolean }): ChosenDates {
  const { facts, printed, url } = evidence;
  const linked = (path: string): readonly string[] => facts.linked.slice(0, 3).flatMap((node) => valuesAt(node, path));
  const first = (names: readonly string[]): readonly string[] =>
    metasAt(facts, names).flatMap((each) => each.slice(0, 1));
  const marked = [...linked('datePublished'), ...linked('uploadDate'), ...first(PUBLISHED_METAS)];
  const declared = [...linked('dateModified'), ...first(MODIFIED_METAS)];
  if (!isArticle) return chooseDates({ published: marked, modified: declared, url: undefined });
  const published = [...marked, ...printed.published.slice(0, 1), ...nearest(printed.times, evidence)];
  const modified = [...declared, ...printed.modified.slice(0, 1), ...changesNear(evidence)];
  const told = chooseDates({ published, modified, url: undefined });
  if (told.datePublished !== undefined) return told;
  const inTitle = TITLE_DATE.exec(facts.title ?? '')?.groups?.['date'];
  const lines = [...dateLines(evidence), ...labelledLines(evidence), ...(inTitle === undefined ? [] : [inTitle])];
  return chooseDates({ published: lines, modified, url });
}

/** What lines between headline and body call the time of a change: `Veröffentlicht: … | Aktualisiert: …`. */
function changesNear(evidence: Evidence): readonly string[] {
  const { headlineStart, bodyStart } = evidence;
  return shortLines(evidence)
    .filter(({ start }) => start >= headlineStart && start < bodyStart)
    .flatMap(({ value }) => CHANGED.exec(withoutReadingTime(value))?.groups?.['date'] ?? []);
}

/** Those between headline and body, then those shortly before. */
function nearest(list: readonly Placed<string>[], { headlineStart, bodyStart }: Places): readonly string[] {
  const below = list.filter(({ start }) => start >= headlineStart && start <= bodyStart);
  const above = list.filter(({ start }) => start < headlineStart && headlineStart - start < NEAR).toReversed();
  return [...below, ...above].map(({ value }) => value);
}

/** Lines that are a date, or begin with one, between headline and body and right above the headline. */
function dateLines(evidence: Evidence): readonly string[] {
  const lines = shortLines(evidence).filter(({ start }) => start >= 0 && start <= evidence.bodyStart);
  const near = nearest(lines, evidence);
  return [...near.filter(isStampLine), ...near.filter((line) => STAMP.test(line))];
}

/** Lines below the body that call themselves a date of publication. */
function labelledLines(evidence: Evidence): readonly string[] {
  const { bodyEnd } = evidence;
  return shortLines(evidence)
    .filter(
      ({ value, start }) => start > bodyEnd && start - bodyEnd < NEAR && LABELLED.test(value) && isDateLine(value),
    )
    .map(({ value }) => value);
}

function shortLines({ reading }: Evidence): readonly Placed<string>[] {
  return reading.blocks.flatMap((block) => {
    const { text, linked, owner } = block;
    if (text.length > LONGEST_LINE || linked >= 0.9 || !HAS_DIGIT.test(text)) return [];
    return fieldOf(block) === 'images' || isBesideArticle(owner) ? [] : [{ value: text, start: startOf(block) }];
  });
}

const HAS_DIGIT = /\d/u;

/** Where a page says when it was published and changed; texts in the order of the evidence, best first. */
interface DateSources {
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly url: string | undefined;
}

export type ChosenDates = Pick<Article, 'datePublished' | 'dateModified'>;

const IN_ADDRESS = /\/(?<year>(?:19|20)\d{2})[/-](?<month>0?[1-9]|1[0-2])[/-](?<day>0?[1-9]|[12]\d|3[01])(?=[/._-]|$)/u;
const UNIX = /^Unix|^1970-01-01|^0001-/u;
const MACHINE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?<month>[A-Z][a-z]{2}) (?<day>\d{1,2}) (?<time>\d{2}:\d{2}:\d{2}) (?<zone>[A-Z]{3,4}|[+-]\d{4}) (?<year>\d{4})$/u;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:$|T)/u;

/** The day, and where a page gives them time and zone, of publication and change; a change before publication is none. */
export function chooseDates({ published, modified, url }: DateSources): ChosenDates {
  const datePublished = firstDate(published) ?? dateInAddress(url);
  const changed = firstDate(modified);
  const dateModified = isBefore(changed, datePublished) ? undefined : changed;
  return present({ datePublished, dateModified });
}

function firstDate(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const date = readDate(legible(text.trim()));
    if (date !== undefined && !UNIX.test(date)) return date;
  }
  return undefined;
}

/** A date as machines print it, in an order that is read: `Fri Apr 28 19:20:36 CEST 2023`. */
function legible(text: string): string {
  const { month, day, time, zone, year } = MACHINE.exec(text)?.groups ?? {};
  if (month !== undefined) return `${day} ${month} ${year} ${time} ${zone}`;
  const compact = COMPACT.exec(text)?.groups;
  return compact === undefined ? text : `${compact['year']}-${compact['month']}-${compact['day']}`;
}

function dateInAddress(url: string | undefined): string | undefined {
  const { year, month = '', day = '' } = IN_ADDRESS.exec(url ?? '')?.groups ?? {};
  return year === undefined ? undefined : readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function isBefore(changed: string | undefined, published: string | undefined): boolean {
  if (changed === undefined || published === undefined) return false;
  const isExact = changed.includes('T') && published.includes('T');
  if (!isExact) return changed.slice(0, 10) < published.slice(0, 10);
  return Date.parse(changed) < Date.parse(published);
}

const DAY = 10;
const LONGEST = 120;
/** How many blocks above the headline a date may stand. */
const REACH = 12;

/** Claims the lines around the headline that print the dates. */
export function claimDates({ reading, headlineStart, bodyStart }: Evidence, dates: ChosenDates): void {
  const { blocks } = reading;
  const days = [dates.datePublished, dates.dateModified].flatMap((date) => (date === undefined ? [] : [dayOf(date)]));
  if (days.length === 0) return;
  const headline = blocks.findIndex((block) => startOf(block) >= headlineStart);
  for (const block of blocks.slice(Math.max(0, headline - REACH))) {
    if (startOf(block) > bodyStart) return;
    const { text, claim } = block;
    if (claim?.fate === 'field' || text.length > LONGEST || !holdsOne(text, days) || !isStampLine(text)) continue;
    const day = readDate(text)?.slice(0, DAY);
    if (day === undefined) continue;
    if (day === dates.datePublished?.slice(0, DAY)) block.claim = { fate: 'field', field: 'datePublished' };
    else if (day === dates.dateModified?.slice(0, DAY)) block.claim = { fate: 'field', field: 'dateModified' };
  }
}

/** The day of the month without a leading zero, as it stands in any form of a date. */
function dayOf(date: string): string {
  return String(Number(date.slice(DAY - 2, DAY)));
}

function holdsOne(text: string, days: readonly string[]): boolean {
  return days.some((day) => text.includes(day));
}
