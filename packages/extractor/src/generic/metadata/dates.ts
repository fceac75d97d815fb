import { present } from '../../article/present.ts';
import type { Article } from '../../article.ts';
import { type Block, fieldOf, isOpen } from '../../block.ts';
import { isDateLine, readDate } from '../../german/dates.ts';
import { monthOf } from '../../german/month-names.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import { wordsIn } from '../../word-list.ts';
import { dayInAddress, monthInAddress } from './address-dates.ts';
import { isSentence, isSignedDate, type Stamp, stampsIn } from './date-stamps.ts';
import { metasAt } from './declared-values.ts';
import { isStampLine, withoutReadingTime } from './head-lines.ts';
import { type Evidence, type Places, startOf } from './page-evidence.ts';
import { isAmongOthers, isBesideArticle, isDated, type Placed } from './printed-metadata.ts';
import { slashOrderOf, withoutSlashes } from './slash-dates.ts';

const PUBLISHED_METAS: readonly string[] = wordsIn(`
    articlepublishedtime ogarticlepublishedtime ogpublishedtime articlepublished datepublished dcdateissued
    dctermsissued dctermscreated dcdatecreated dcdate dctermsdate parselypubdate sailthrudate pubdate publishdate
    publisheddate publicationdate originalpublicationdate cxenseparserecspublishtime date uploaddate
    citationpublicationdate citationonlinedate citationdate published datecreated created releasedate articledate
    pubyearmonthday wpublisheddate firstpublished publishedat publishtime eprintsdate msdate`);
const MODIFIED_METAS: readonly string[] = wordsIn(`
    articlemodifiedtime ogarticlemodifiedtime datemodified ogupdatedtime dctermsmodified dcdatemodified lastmodified
    lastmod revised`);
const TITLE_DATE = /[|–-]\s*(?<date>\d{1,2}\.\d{1,2}\.\d{4})\s*$/u;
const NEAR = 12_000;
const LONGEST_LINE = 120;
/** How many blocks of the text a date may stand among, where a lede or credits stand above it. */
const TEXT_REACH = 3;
/** How many blocks below the text its place and day, or when it was posted, may stand. */
const TAIL_REACH = 4;

/** Day and time of publication and change, with what a reader should know of where they were read. */
export interface FoundDates {
  readonly dates: ChosenDates;
  readonly warning?: 'date-from-address' | 'date-of-change';
}

/** Day and time of publication and change: declared, else printed, else in title or address. */
export function findDates(evidence: Evidence, { isArticle }: { readonly isArticle: boolean }): FoundDates {
  const { facts, printed, url } = evidence;
  const order = slashOrderOf(facts, url);
  const choose = (published: readonly string[], modified: readonly string[]): ChosenDates =>
    chooseDates({
      published: published.map((each) => withoutSlashes(each, order)),
      modified: modified.map((each) => withoutSlashes(each, order)),
    });
  const linked = (path: string): readonly string[] => facts.linked.slice(0, 3).flatMap((node) => valuesAt(node, path));
  const first = (names: readonly string[]): readonly string[] =>
    metasAt(facts, names).flatMap((each) => each.slice(0, 1));
  const marked = [...linked('datePublished'), ...linked('uploadDate'), ...first(PUBLISHED_METAS)];
  const declared = [...linked('dateModified'), ...first(MODIFIED_METAS)];
  if (!isArticle) return { dates: choose(marked, declared) };
  const lines = headStamps(evidence, (line) => withoutSlashes(withoutReadingTime(line), order));
  const changes = lines.filter(({ kind }) => kind === 'modified').map(({ date }) => date);
  const modified = [...declared, ...printed.modified.slice(0, 1), ...changes];
  const told = choose([...marked, ...printed.published.slice(0, 1), ...nearest(printed.times, evidence)], modified);
  if (told.datePublished !== undefined) return { dates: told };
  const inTitle = TITLE_DATE.exec(facts.title ?? '')?.groups?.['date'];
  const below = tailLines(evidence).flatMap((line) => publishedIn(stampsIn(withoutSlashes(line, order))));
  const shown = choose([...publishedIn(lines), ...(inTitle === undefined ? [] : [inTitle]), ...below], modified);
  return shown.datePublished === undefined ? lessExact(evidence, shown) : { dates: shown };
}

/** What is left where no line near the text prints a day: the address, a month, the day of a change. */
function lessExact(evidence: Evidence, { dateModified }: ChosenDates): FoundDates {
  const { url } = evidence;
  const day = dayInAddress(url);
  const addressed = (date: string): FoundDates => ({
    dates: { ...chooseDates({ published: [date], modified: dateModified === undefined ? [] : [dateModified] }) },
    warning: 'date-from-address',
  });
  if (day !== undefined) return addressed(day);
  if (dateModified !== undefined) {
    return { dates: { datePublished: dateModified, dateModified }, warning: 'date-of-change' };
  }
  const [printed] = nearest(shortLines(evidence), evidence).flatMap((line) => monthOnly(line) ?? []);
  if (printed !== undefined) return { dates: { datePublished: printed } };
  const month = monthInAddress(url);
  return month === undefined ? { dates: {} } : { dates: { datePublished: month }, warning: 'date-from-address' };
}

const MONTH_LINE = /^(?:\p{L}{2,20}[:,.]?\s){0,2}(?<name>\p{L}{3,12})\.?\s(?<year>(?:19|20)\d{2})$/u;

/** The month that a short line ends with, which prints no day: `Stand: März 2009`, `Gemeindeblatt, Mai 2003`. */
function monthOnly(line: string): string | undefined {
  const { name = '', year } = MONTH_LINE.exec(line)?.groups ?? {};
  const month = monthOf(name, { fullStop: false });
  return year === undefined || month === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}`;
}

function publishedIn(stamps: readonly Stamp[]): readonly string[] {
  const kinds = ['published', 'bare'];
  return kinds.flatMap((wanted) => stamps.filter(({ kind }) => kind === wanted).map(({ date }) => date));
}

/** Those between headline and body, then among the first lines of the body, then those shortly before the headline. */
function nearest(
  list: readonly Placed<string>[],
  { headlineStart, bodyStart, reading }: Places & Pick<Evidence, 'reading'>,
): readonly string[] {
  const open = reading.blocks.filter((block) => isOpen(block) && startOf(block) >= bodyStart);
  const last = open[Math.min(TEXT_REACH, open.length - 1)];
  const end = last === undefined ? bodyStart : startOf(last);
  const below = list.filter(({ start }) => start >= headlineStart && start <= end);
  const above = list.filter(({ start }) => start < headlineStart && headlineStart - start < NEAR).toReversed();
  return [...below, ...above].map(({ value }) => value);
}

/** The dates of lines around the headline: of those that are nothing else first. */
function headStamps(evidence: Evidence, prepare: (line: string) => string): readonly Stamp[] {
  const { bodyStart } = evidence;
  const lines = shortLines(evidence).map(({ value, start }) => ({ value: prepare(value), start }));
  const whole = lines.filter(({ value }) => isStampLine(value));
  const mixed = lines.filter(({ value, start }) => start <= bodyStart && !isStampLine(value) && !isSentence(value));
  return [...nearest(whole, evidence), ...nearest(mixed, evidence)].flatMap(stampsIn);
}

const LABELLED =
  /^(?:datum|date|veröffentlicht|erschienen|published|posted|publiziert|erstellt|eingestellt|erstveröffentlicht|stand|fecha|publié|publicado|pubblicato|mis en ligne)\b/iu;

/** Lines below the body that call themselves a date of publication, and the place and day that end a text. */
function tailLines(evidence: Evidence): readonly string[] {
  const { bodyEnd, reading, printed } = evidence;
  const lines = shortLines(evidence).filter(({ start }) => start > bodyEnd && start - bodyEnd < NEAR);
  const labelled = lines.filter(({ value }) => LABELLED.test(value) && isDateLine(value)).map(({ value }) => value);
  const last = reading.blocks.findIndex((block) => startOf(block) >= bodyEnd);
  const tail = reading.blocks
    .slice(last, last + 1 + TAIL_REACH)
    .filter(({ text, owner }) => text.length <= LONGEST_LINE && !isAmongOthers(owner, printed))
    .map(({ text }) => text);
  const posted = tail.slice(1).filter((line) => !isSentence(line) && stampsIn(line)[0]?.kind === 'published');
  return [...labelled, ...tail.filter(isSignedDate), ...posted];
}

function shortLines({ reading, printed, headlineStart, bodyStart }: Evidence): readonly Placed<string>[] {
  const isHead = (block: Block): boolean => startOf(block) >= headlineStart && startOf(block) <= bodyStart;
  return reading.blocks.flatMap((block) => {
    const { text, linked, owner } = block;
    if (text.length > LONGEST_LINE || linked >= 0.9 || !HAS_DIGIT.test(text)) return [];
    const isOwn = !isBesideArticle(owner, printed) || (isHead(block) && isDated(owner) && isStampLine(text));
    return fieldOf(block) === 'images' || !isOwn ? [] : [{ value: text, start: startOf(block) }];
  });
}

const HAS_DIGIT = /\d/u;

/** Where a page says when it was published and changed; texts in the order of the evidence, best first. */
interface DateSources {
  readonly published: readonly string[];
  readonly modified: readonly string[];
}

export type ChosenDates = Pick<Article, 'datePublished' | 'dateModified'>;

const UNIX = /^Unix|^1970-01-01|^0001-/u;
const MACHINE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?<month>[A-Z][a-z]{2}) (?<day>\d{1,2}) (?<time>\d{2}:\d{2}:\d{2}) (?<zone>[A-Z]{3,4}|[+-]\d{4}) (?<year>\d{4})$/u;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:$|T)/u;

/** The day, and where a page gives them time and zone, of publication and change; a change before publication is none. */
export function chooseDates({ published, modified }: DateSources): ChosenDates {
  const datePublished = firstDate(published);
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
export function claimDates(evidence: Evidence, dates: ChosenDates): void {
  const { reading, headlineStart, bodyStart, facts, url } = evidence;
  const { blocks } = reading;
  const days = [dates.datePublished, dates.dateModified].flatMap((date) => (date === undefined ? [] : [dayOf(date)]));
  if (days.length === 0) return;
  const order = slashOrderOf(facts, url);
  const headline = blocks.findIndex((block) => startOf(block) >= headlineStart);
  for (const block of blocks.slice(Math.max(0, headline - REACH))) {
    if (startOf(block) > bodyStart) return;
    const { text, claim } = block;
    if (claim?.fate === 'field' || text.length > LONGEST || !holdsOne(text, days) || !isStampLine(text)) continue;
    const printed = stampsIn(withoutSlashes(text, order)).map(({ date }) => date.slice(0, DAY));
    const field = DATE_FIELDS.find((each) => printed.includes(dates[each]?.slice(0, DAY) ?? ''));
    if (field !== undefined) block.claim = { fate: 'field', field };
  }
}

const DATE_FIELDS = ['datePublished', 'dateModified'] as const;

/** The day of the month without a leading zero, as it stands in any form of a date. */
function dayOf(date: string): string {
  return String(Number(date.slice(DAY - 2, DAY)));
}

function holdsOne(text: string, days: readonly string[]): boolean {
  return days.some((day) => text.includes(day));
}
