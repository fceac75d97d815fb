const INVISIBLE = /[\u00ad\u200b-\u200f\ufeff]/gu;
const DOUBLE_QUOTES = /[“”„«»‟″]/gu;
const SINGLE_QUOTES = /[‘’‚‛′`]/gu;
const DASHES = /[–—−]/gu;
const SPACE = /\s+/gu;
const DAY = /\d{4}-\d{2}-\d{2}/u;
const OFFSET = /\d{2}:\d{2}.*([+-])(\d{2}):?(\d{2})$/u;
const SPACED_TIME = /^(\d{4}-\d{2}-\d{2}) (?=\d)/u;
const BETWEEN_NAMES = /\s*[;,|\n•·]\s*|\s+(?:and|und|et|y|&|e|och|og|ja)\s+/iu;
const BEFORE_NAME = /^(?:by|von|par|por|di|da|door|av|af|autor(?:in)?|author|written by|text|from)\s*:?\s+/iu;
const AROUND_NAME = /^[\s,;|·•-]+|[\s,;|·•-]+$/gu;
const MINUTE = 60_000;

/** Whether two titles are the same but for case, white space, and the kind of quotation marks and dashes. */
export function isSameTitle(gold, found) {
  return plain(gold) === plain(found ?? '');
}

/**
 * Whether two dates name the same day as they are written, or once the found instant is told in the gold's own offset. A
 * date without a day is that of its first.
 */
export function isSameDay(gold, found) {
  const wanted = dayOf(gold);
  if (wanted === undefined || found === undefined) return false;
  if (dayOf(found) === wanted) return true;
  const zone = offsetOf(gold);
  const instant = Date.parse(found.replace(SPACED_TIME, '$1T'));
  if (zone === undefined || offsetOf(found) === undefined || Number.isNaN(instant)) return false;
  return isoDay(instant + zone * MINUTE) === wanted;
}

/** Whether two lists name the same people, in any order, without “by” and the like. */
export function isSameAuthors(gold, found) {
  const wanted = namesOf(gold);
  const given = namesOf(found);
  return wanted.size === given.size && [...wanted].every((name) => given.has(name));
}

function plain(text) {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replaceAll('…', '...')
    .replace(SPACE, ' ')
    .trim()
    .toLowerCase();
}

function dayOf(date) {
  const [day] = DAY.exec(date) ?? [];
  if (day !== undefined) return day;
  const instant = Date.parse(date);
  return Number.isNaN(instant) ? undefined : isoDay(instant);
}

function isoDay(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Minutes east of Greenwich, where the date says so. */
function offsetOf(date) {
  if (date.endsWith('Z')) return 0;
  const [, sign, hours, minutes] = OFFSET.exec(date) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function namesOf(authors) {
  const names = authors.flatMap((each) => each.split(BETWEEN_NAMES));
  return new Set(
    names.map((each) => plain(plain(each).replace(BEFORE_NAME, '').replace(AROUND_NAME, ''))).filter(Boolean),
  );
}
