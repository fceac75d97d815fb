import { isDuration } from '../article/shape.ts';
import type { PageKind } from '../article.ts';
import type { LineFacts, LineSurvey } from '../evidence/line-survey.ts';
import type { Role } from '../evidence/roles.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { asksForConsent, isChallenge, isConsentText, isFaultTitle } from '../generic/verdict/page-walls.ts';
import { splitDateline } from '../german/dateline.ts';
import { saysLiveEnded } from './live-entries.ts';
import type { ToldLines } from './told-lines.ts';

/** A page of a video, a recording or pictures holds fewer words; a longer text is an article with one of them. */
const HARDLY_ANY = 150;
const FEWEST_SLIDES = 4;
const SLIDE = /^(?:(?:bild|foto|photo|image|slide) )?\d{1,3} ?(?:\/|von|of|sur) ?\d{1,3}(?: ?(?:bildern|fotos))?$/iu;
const VIDEO_REACH = 8;
const RECORDING = /^(?:video|video: .+|video abspielen|play video)$/iu;
const FEWEST_REPORTED = 14;
const MOST_REPORTED = 2;
const FACT_REACH = 4;
const MOST_FACT_WORDS = 12;
const AUTHORS = phraseBits('byline');
const MOST_TITLE_WORDS = 20;
const MOST_FAULT_WORDS = 80;
const FAULT_LINES = 60;
const FEWEST_CONSENT_WORDS = 15;
const MOST_WORDS_BESIDE = 60;
const LEAST_CONSENT = 0.6;
const FEWEST_LEADS = 8;
const LEAD_WORDS = 4;
const FEWEST_WORDS = 7;
const MOST_RUNNING_WORDS = 70;
const MOST_CARD_WORDS = 60;
const FEWEST_CARDS = 5;
const CARD_REACH = 2;
const FEWEST_RUNNING = 2;
const HEAD: ReadonlySet<Role> = new Set(['teaser', 'byline', 'sign-off']);
const FEWEST_DATED = 3;
const MOST_DATED = 0.7;
const ENDS_WITH_DATE = /\d{1,2}[./]\d{1,2}[./]\d{4}(?: ?(?:Von|By|Par) ?[^.!?]{2,60})?$/u;
/** Share of the prose that may stand in paragraphs without a headline of their own. */
const MOST_RUNNING = 0.25;

/** Tells a dump without an article: of a fault, of a request for consent, of a page that only leads to others. */
export function judgeDump(survey: LineSurvey, told: ToldLines): PageKind {
  const { lines, credited } = survey;
  const { chosen, live } = told;
  const taken = lines.filter(({ index }) => chosen[index] === true);
  if (isChallenge(lines) || isFault(lines, taken)) return 'error';
  if (isConsent(lines, taken)) return 'consent';
  if (live !== undefined || (taken.length > 0 && saysLiveEnded(survey))) return 'liveblog';
  if (wordsOf(taken) < HARDLY_ANY && isGallery(lines)) return 'gallery';
  const named = lines.filter(({ index, block }) => credited[index] === 1 || SLIDE.test(block.text));
  if (!hasHead(survey, told) && isIndex(lines, taken, new Set(named))) return 'index';
  if (areDatedTeasers(lines)) return 'index';
  if (wordsOf(taken) < HARDLY_ANY && isVideo(lines, taken)) return 'video';
  return taken.length > 0 ? 'article' : 'unknown';
}

/** Whether paragraphs stand right below each other, as in no list of teasers. */
export function hasRunningText({ lines }: LineSurvey): boolean {
  return lines.filter(({ isLong, index }) => isLong && lines[index - 1]?.isLong === true).length >= FEWEST_RUNNING;
}

/** Whether a known site's head was told: its headline, with a lede, an author or a sign-off. */
function hasHead({ site }: LineSurvey, { roles }: ToldLines): boolean {
  return site !== undefined && roles.includes('headline') && roles.some((role) => HEAD.has(role));
}

function isFault(lines: readonly LineFacts[], taken: readonly LineFacts[]): boolean {
  if (wordsOf(taken) > MOST_FAULT_WORDS) return false;
  return lines
    .slice(0, FAULT_LINES)
    .some(({ block, text }) => text.words <= MOST_TITLE_WORDS && isFaultTitle(block.text));
}

function isConsent(lines: readonly LineFacts[], taken: readonly LineFacts[]): boolean {
  const long = lines.filter(({ isLong }) => isLong);
  const about = long.filter(({ block }) => isConsentText(block.text));
  const beside = wordsOf(taken.filter((line) => line.isLong && !about.includes(line)));
  if (wordsOf(about) < FEWEST_CONSENT_WORDS || beside > MOST_WORDS_BESIDE) return false;
  if (wordsOf(about) < LEAST_CONSENT * wordsOf(long)) return false;
  return lines.some(({ block }) => asksForConsent(block.text));
}

function isGallery(lines: readonly LineFacts[]): boolean {
  return lines.filter(({ block }) => SLIDE.test(block.text)).length >= FEWEST_SLIDES;
}

/** A length of a recording right beside a line that says what it is, above all text. */
function isVideo(lines: readonly LineFacts[], taken: readonly LineFacts[]): boolean {
  const first = taken[0]?.index ?? lines.length;
  const head = lines.findIndex(({ block }) => RECORDING.test(block.text));
  return (
    head >= 0 &&
    head < first &&
    (taken.length === 0 || first - head <= VIDEO_REACH) &&
    lines.slice(head, head + CARD_REACH + 1).some(({ block }) => isDuration(block.text))
  );
}

/** Lines that name pictures lead to nothing. */
function isIndex(lines: readonly LineFacts[], taken: readonly LineFacts[], pictures: ReadonlySet<LineFacts>): boolean {
  const isLead = (line: LineFacts): boolean => isLeadLine(line) && !pictures.has(line);
  const leads = lines.filter(isLead);
  if (leads.length < FEWEST_LEADS) return false;
  const running = taken.filter(isText);
  if (wordsOf(running) < MOST_RUNNING_WORDS && running.length < 2) return !isReported(lines, running);
  if (lines.filter((line) => isText(line) && isCard(line, lines, isLead)).length < FEWEST_CARDS) return false;
  const apart = running.filter((line) => !isCard(line, lines, isLead));
  return wordsOf(apart) <= MOST_RUNNING * wordsOf(running);
}

/** Whether a lone paragraph opens with a place, or is the only one with a date or an author right above it. */
function isReported(lines: readonly LineFacts[], [paragraph]: readonly LineFacts[]): boolean {
  if (paragraph === undefined || paragraph.text.words < FEWEST_REPORTED) return false;
  if (isDatelined(paragraph)) return lines.filter(isDatelined).length <= MOST_REPORTED;
  const dated = lines.filter((line) => isText(line) && line.text.words >= FEWEST_REPORTED && hasFactAbove(line, lines));
  return dated.includes(paragraph) && dated.length <= MOST_REPORTED;
}

function isDatelined({ block, isLong }: LineFacts): boolean {
  return isLong && splitDateline(block.text) !== undefined;
}

function hasFactAbove({ index }: LineFacts, lines: readonly LineFacts[]): boolean {
  return lines
    .slice(Math.max(0, index - FACT_REACH), index)
    .some(({ text }) => text.date === 1 || (text.words <= MOST_FACT_WORDS && (text.phrases & AUTHORS) !== 0));
}

function isLeadLine({ isLabel, text }: LineFacts): boolean {
  return isLabel && text.words >= LEAD_WORDS && text.date === 0;
}

/** Lines that each end with a date, and perhaps an author, are teasers glued by the program that printed them. */
function areDatedTeasers(lines: readonly LineFacts[]): boolean {
  const long = lines.filter(({ isLong, text }) => isLong && text.words <= MOST_CARD_WORDS);
  const dated = long.filter(({ block }) => ENDS_WITH_DATE.test(block.text));
  return dated.length >= FEWEST_DATED && dated.length >= MOST_DATED * lines.filter(({ isLong }) => isLong).length;
}

function isText({ isLabel, text }: LineFacts): boolean {
  return !isLabel && text.words >= FEWEST_WORDS;
}

/** A teaser: no long paragraph, a headline right above it, and the next one soon below. */
function isCard(
  { index, text }: LineFacts,
  lines: readonly LineFacts[],
  isLead: (line: LineFacts) => boolean,
): boolean {
  if (text.words > MOST_CARD_WORDS) return false;
  const above = lines.slice(Math.max(0, index - CARD_REACH), index);
  const below = lines.slice(index + 1, index + 2 + CARD_REACH);
  return above.some(isLead) && (below.length === 0 || below.some(isLead));
}

function wordsOf(lines: readonly LineFacts[]): number {
  return lines.reduce((sum, { text }) => sum + text.words, 0);
}
