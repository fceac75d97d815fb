import { isDateLine } from '../../german/dates.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import { type ChosenDates, chooseDates } from './choose-dates.ts';
import { isStampLine, withoutReadingTime } from './head-lines.ts';
import { metasAt } from './metas-at.ts';
import { type Evidence, type Places, startOf } from './page-evidence.ts';
import { isBesideArticle, type Placed } from './printed-metadata.ts';

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
    const { text, linked, claim, owner } = block;
    if (text.length > LONGEST_LINE || linked >= 0.9 || !HAS_DIGIT.test(text)) return [];
    const isCaption = claim?.fate === 'field' && claim.field === 'images';
    return isCaption || isBesideArticle(owner) ? [] : [{ value: text, start: startOf(block) }];
  });
}

const HAS_DIGIT = /\d/u;
