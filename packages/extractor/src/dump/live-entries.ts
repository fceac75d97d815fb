import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import type { Role } from '../evidence/roles.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import type { ToldLines } from './told-lines.ts';

const STAMP = /^(?:\+{2,3} ?)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:uhr|h|mez|mesz))?(?: ?\+{2,3})?:?$/iu;
const NAMES_LIVE = /\b(?:live|liveticker|live-?blog|newsticker|news-?blog|ticker|minutenprotokoll|en direct)\b/iu;
/** What a page says of a live blog that is over: `Live ended` (Euronews, 2022), `Liveblog beendet`. */
const LIVE_ENDED = /^live(?:-?(?:blog|ticker))? (?:(?:has )?ended|beendet)$/iu;
/** Time and heading of an entry in one line: `+++ 17:05 Verband begrüßt Beschluss +++`, `Hafen-Liveticker+++ 17:05 …`. */
const TICKER = /^(?:.{0,80}ticker ?)?\+{3} ?(?:[01]?\d|2[0-3])[:.][0-5]\d(?: uhr)?:? .{3,200}\+{3}$/iu;
/** An entry in the first words of a paragraph: `Update vom 15. März, 17.30 Uhr: …`. */
const UPDATE = /^(?:\+{3} ?)?update (?:vom |von |, )?.{0,40}?(?:[01]?\d|2[0-3])[:.][0-5]\d uhr ?:/iu;
/** How far below the time of an entry its first paragraph stands: a heading and a name may come before. */
const REACH = 3;
/** Lines of the longest entry. */
const MOST_LINES = 25;
/** How far above the first entry the page says that it is live. */
const ABOVE = 12;
const DIGITS = /\d+/gu;
const MENU_WORD = /^(?:live|ticker|newsticker)$/iu;
const FEWEST_NAMED = 4;
const FEWEST_BARE = 8;
/** Of lines that nothing but a live blog prints. */
const FEWEST_SURE = 2;
/** Of times in their order, each with a heading below. */
const FEWEST_HEADED = 3;
/** Mean words of an entry; the teasers below the times of a list of news are shorter. */
const FEWEST_WORDS = 25;
const NO_TEXT = phraseBits('related', 'more', 'subscribe', 'share', 'cookie', 'comment', 'rights', 'ad');

/** The roles of lines as a consistent reading has them; the entries of a live blog are taken whole, however likely their lines are. */
export function withLiveEntries(roles: readonly Role[], survey: LineSurvey): ToldLines {
  const live = findLiveLines(survey) ?? findTickers(survey, roles);
  const isText = (role: Role): boolean => role === 'body' || role === 'heading';
  if (live === undefined) return { roles, chosen: roles.map(isText) };
  const told = roles.map((role, index) =>
    !live.has(index) || isText(role) ? role : isStamp(survey, index) ? 'heading' : 'body',
  );
  return { roles: told, chosen: told.map(isText), live };
}

function isStamp({ lines }: LineSurvey, index: number): boolean {
  const text = lines[index]?.block.text ?? '';
  return STAMP.test(text) || TICKER.test(text);
}

/** Headings that carry their time, and paragraphs that begin with it: two of them make a live blog, within the text or right above. */
function findTickers({ lines }: LineSurvey, roles: readonly Role[]): ReadonlySet<number> | undefined {
  const sure = lines.filter(({ block }) => TICKER.test(block.text) || UPDATE.test(block.text));
  if (sure.length < FEWEST_SURE) return undefined;
  return new Set(sure.filter(({ index }) => roles[index] !== 'headline').map(({ index }) => index));
}

/** The lines of a live blog's entries, each of them a time and what was reported then; undefined where there are hardly any. */
function findLiveLines({ lines }: LineSurvey): ReadonlySet<number> | undefined {
  const stamps = lines.filter((line) => isEntry(line, lines));
  const [first] = stamps;
  if (first === undefined || stamps.length < FEWEST_HEADED) return undefined;
  const found = new Set<number>();
  let words = 0;
  for (const [place, { index }] of stamps.entries()) {
    const end = Math.min(stamps[place + 1]?.index ?? lines.length, index + MOST_LINES);
    for (const line of entryLines(lines.slice(index, end))) {
      found.add(line.index);
      words += line.text.words;
    }
  }
  if (lines.slice(Math.max(0, first.index - ABOVE), first.index).some(namesLive))
    return stamps.length < FEWEST_NAMED ? undefined : found;
  if (areHeaded(stamps, lines) && areInOrder(stamps)) return found;
  return stamps.length >= FEWEST_BARE && words >= FEWEST_WORDS * stamps.length ? found : undefined;
}

/** Whether a page says in a line of its own that it was a live blog. */
export function saysLiveEnded({ lines }: LineSurvey): boolean {
  return lines.some(({ block }) => LIVE_ENDED.test(block.text));
}

function namesLive({ block, text, isLong }: LineFacts): boolean {
  return !isLong && NAMES_LIVE.test(block.text) && (text.words > 1 || !MENU_WORD.test(block.text));
}

function isEntry({ index, block }: LineFacts, lines: readonly LineFacts[]): boolean {
  if (!STAMP.test(block.text)) return false;
  const below = lines.slice(index + 1, index + 1 + REACH);
  const next = below.findIndex((line) => STAMP.test(line.block.text));
  return below.slice(0, next < 0 ? REACH : next).some((line) => isText(line) && line.isLong);
}

/** The time of an entry, what stands above its first paragraph, and the paragraphs up to a line that is none. */
function entryLines(lines: readonly LineFacts[]): readonly LineFacts[] {
  const first = lines.findIndex(isText);
  const end = lines.findIndex((line, place) => place > first && !isText(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

function isText({ isLabel, text, isNotice }: LineFacts): boolean {
  return !isLabel && !isNotice && text.words >= REACH && (text.phrases & NO_TEXT) === 0;
}

/** Whether each time has a heading right below it. */
function areHeaded(stamps: readonly LineFacts[], lines: readonly LineFacts[]): boolean {
  return stamps.every(
    ({ index }) => lines[index + 1]?.isLabel === true && !STAMP.test(lines[index + 1]?.block.text ?? ''),
  );
}

/** Whether the times run all forwards or all backwards. */
function areInOrder(stamps: readonly LineFacts[]): boolean {
  const minutes = stamps.map(({ block }) => {
    const [hours = 0, rest = 0] = (block.text.match(DIGITS) ?? []).map(Number);
    return hours * 60 + rest;
  });
  const steps = minutes.slice(1).map((each, at) => Math.sign(each - (minutes[at] as number)));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
