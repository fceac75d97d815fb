import type { PageKind } from '../article.ts';
import { asksForConsent, isChallenge, isConsentText, isFaultTitle } from '../generic/page-walls.ts';
import type { LineFacts, LineSurvey } from './line-survey.ts';

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
/** Share of the prose that may stand in paragraphs without a headline of their own. */
const MOST_RUNNING = 0.25;

/** Tells a dump without an article: of a fault, of a request for consent, of a page that only leads to others. */
export function judgeDump({ lines }: LineSurvey, chosen: readonly boolean[]): PageKind {
  const taken = lines.filter(({ index }) => chosen[index] === true);
  if (isChallenge(lines) || isFault(lines, taken)) return 'error';
  if (isConsent(lines, taken)) return 'consent';
  if (isIndex(lines, taken)) return 'index';
  return taken.length > 0 ? 'article' : 'unknown';
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

function isIndex(lines: readonly LineFacts[], taken: readonly LineFacts[]): boolean {
  const leads = lines.filter(isLead);
  if (leads.length < FEWEST_LEADS) return false;
  const running = taken.filter(isText);
  if (wordsOf(running) < MOST_RUNNING_WORDS && running.length < 2) return true;
  if (lines.filter((line) => isText(line) && isCard(line, lines)).length < FEWEST_CARDS) return false;
  const apart = running.filter((line) => !isCard(line, lines));
  return wordsOf(apart) <= MOST_RUNNING * wordsOf(running);
}

function isLead({ isLabel, text }: LineFacts): boolean {
  return isLabel && text.words >= LEAD_WORDS && text.date === 0;
}

function isText({ isLabel, text }: LineFacts): boolean {
  return !isLabel && text.words >= FEWEST_WORDS;
}

/** A teaser: no long paragraph, a headline right above it, and the next one soon below. */
function isCard({ index, text }: LineFacts, lines: readonly LineFacts[]): boolean {
  if (text.words > MOST_CARD_WORDS) return false;
  const above = lines.slice(Math.max(0, index - CARD_REACH), index);
  const below = lines.slice(index + 1, index + 2 + CARD_REACH);
  return above.some(isLead) && (below.length === 0 || below.some(isLead));
}

function wordsOf(lines: readonly LineFacts[]): number {
  return lines.reduce((sum, { text }) => sum + text.words, 0);
}
