import { phraseBits } from '../generic/features/text-phrases.ts';
import { isWall } from '../generic/metadata/find-cut.ts';
import { asksForConsent, isDialogText } from '../generic/verdict/page-walls.ts';
import { readSignOff } from '../german/sign-off.ts';
import { likeness } from './likeness.ts';
import { HIT, type HitKind } from './line-hits.ts';
import type { LineFacts, LineSurvey } from './line-survey.ts';
import { ROLE, type Role } from './roles.ts';

/** What a rule says so plainly of a line that no likeness outweighs it easily. */
interface Landmark {
  readonly holds: (line: LineFacts, dump: LineSurvey) => boolean;
  readonly against?: readonly Role[];
  readonly favours?: readonly Role[];
  /**
   * What it takes from the logarithm of a role's probability, or adds to it: 3 makes likely what was sure, and unlikely what was likely;
   * 1 decides between two that are about as likely.
   */
  readonly strength: number;
}

const TEXT: readonly Role[] = ['body', 'heading'];
/** Longer lines are paragraphs, whatever they begin with. */
const MAX_LETTERS = 600;
const NUMBER = /^[\d.,: /%+–-]{1,12}$/u;
/** A sub-heading is not printed again. */
const FEWEST_WORDS = 4;

const FURNITURE = phraseBits('subscribe', 'share', 'rights', 'ad', 'more', 'media', 'menu', 'cookie');
/** Words of a sentence that is no sign-off. */
const FEWEST_SAID = 8;
const LATIN = /\p{Script=Latin}/u;
/** How a letter to readers begins: `Liebe Leserin, lieber Leser,`, `Guten Morgen,`. */
const SALUTATION = /^(?:Liebe[rs]?|Guten|Sehr geehrte[rs]?|Hallo|Dear|Chers?|Chères?)\s.{2,60}[,!]$/u;
/** How far apart alternative text and caption of one picture stand: a title, a credit, the sign that enlarges it may be between. */
const CAPTION_REACH = 3;
const SHORTEST_CAPTION = 20;
const CONSENT = phraseBits('cookie');
const MOST_LABEL_WORDS = 3;
const FEWEST_TITLE_WORDS = 2;
const ALIKE = 0.5;
/** More of the prose that speaks of cookies and consent is what the page is about. */
const MOST_CONSENT = 0.5;

const LANDMARKS: readonly Landmark[] = [
  { holds: ({ zone }) => zone !== undefined, against: TEXT, strength: 5 },
  { holds: ({ index }, { slides }) => slides[index] === 1, against: TEXT, strength: 10 },
  {
    holds: ({ index }, { commentsHeading }) => commentsHeading >= 0 && index > commentsHeading,
    against: TEXT,
    strength: 6,
  },
  { holds: isHit('post', 2), against: TEXT, strength: 4 },
  { holds: isHit('share', 2), against: TEXT, strength: 5 },
  { holds: isHit('related', 2), against: [...TEXT, 'teaser', 'headline', 'comment'], strength: 5 },
  { holds: isHit('navigation', 2), against: ['comment'], strength: 3 },
  { holds: isCaptionAgain, against: TEXT, favours: ['caption'], strength: 3 },
  { holds: isHit('caption', 2), against: [...TEXT, 'teaser'], strength: 4 },
  { holds: isHit('credit', 1), against: [...TEXT, 'headline', 'kicker'], strength: 3 },
  { holds: isShort(isHit('byline', 2)), against: [...TEXT, 'headline', 'credit', 'caption'], strength: 3 },
  { holds: isHit('headline', 2), against: TEXT, favours: ['headline'], strength: 3 },
  { holds: isHit('teaser', 2), favours: ['teaser'], strength: 3 },
  { holds: isHit('credit', 2), against: ['sign-off'], strength: 4 },
  { holds: isShort(isWholeSignOff), favours: ['sign-off'], strength: 4 },
  { holds: isNoSignOff, against: ['sign-off'], strength: 5 },
  { holds: isShort(({ block }) => SALUTATION.test(block.text)), favours: ['body'], strength: 4 },
  { holds: isTwin, against: TEXT, favours: ['caption'], strength: 3 },
  { holds: ({ block }) => isWall(block), against: [...TEXT, 'teaser'], strength: 4 },
  { holds: ({ block }) => asksForConsent(block.text), against: [...TEXT, 'teaser'], strength: 2 },
  { holds: isOfDialog, against: [...TEXT, 'teaser'], strength: 5 },
  { holds: isShort(({ block }) => NUMBER.test(block.text)), against: [...TEXT, 'kicker'], strength: 5 },
  { holds: ({ noHeadline }) => noHeadline !== undefined, against: [...TEXT, 'headline', 'kicker'], strength: 5 },
  { holds: ({ noHeadline }) => noHeadline === 'agency', against: ['caption', 'alt'], strength: 5 },
  { holds: isShort(isRepeated), against: TEXT, strength: 2 },
  { holds: isShort(isFurniture), against: [...TEXT, 'kicker'], strength: 6 },
  { holds: isUncredited, against: ['caption', 'alt'], strength: 3 },
  { holds: (_, { site }) => site?.prints.kicker === false, against: ['kicker'], strength: 4 },
  { holds: isTopLine, favours: ['headline'], strength: 3 },
  { holds: isTopKicker, favours: ['kicker'], strength: 3 },
  // Where no cleaner says that the site prints ledes, a first paragraph taken for one would be lost to the text.
  { holds: (_, { site }) => site?.prints.teaser !== true, against: ['teaser'], strength: 4 },
  { holds: (_, { site }) => site !== undefined && site.prints.teaser !== true, against: ['teaser'], strength: 4 },
  // Where the site is unknown and no line names the source of a picture, captions are rare, and what is taken for one may be text.
  {
    holds: isShort((_, { site, credits }) => site === undefined && credits === 0),
    against: ['caption', 'alt'],
    strength: 1,
  },
];

/** Weighs landmarks into the scores of one line. */
export function weighLandmarks(scores: Float32Array, line: LineFacts, dump: LineSurvey): void {
  const isLong = line.block.text.length > MAX_LETTERS;
  for (const { holds, against = [], favours = [], strength } of LANDMARKS) {
    if ((isLong && line.zone === undefined) || !holds(line, dump)) continue;
    for (const role of against) scores[ROLE[role]] = (scores[ROLE[role]] as number) - strength;
    for (const role of favours) scores[ROLE[role]] = (scores[ROLE[role]] as number) + strength;
  }
}

/** Whether a kind of rule speaks of the line at least so strongly: 1 the grammar of news, 2 the cleaner of the site. */
function isHit(kind: HitKind, least: 1 | 2): Landmark['holds'] {
  return ({ hits }) => (hits[HIT[kind]] as number) >= least;
}

function isShort(holds: Landmark['holds']): Landmark['holds'] {
  return (line, dump) => line.isLabel && holds(line, dump);
}

/** A sentence of some length beside which nothing speaks of a picture. */
function isUncredited({ index, isLong, words, hits }: LineFacts, { lines, credited }: LineSurvey): boolean {
  if (!isLong || hits[HIT.caption] !== 0) return false;
  const beside = [lines[index - 1], lines[index + 1]].filter((line) => line !== undefined);
  return beside.every((line) => {
    const isLoneCredit = credited[line.index] === 1 && line.hits[HIT.caption] === 0;
    const isAbove = line.index < index && (line.isFile || line.hits[HIT.alt] !== 0);
    if (isLoneCredit || isAbove) return false;
    return likeness(line.words, words) < ALIKE;
  });
}

/** `nck/Reuters/AFP`: initials of editors with the agencies they wrote from. */
function isWholeSignOff({ hits, block }: LineFacts): boolean {
  const found = hits[HIT['sign-off']] === 0 ? undefined : readSignOff(block.text);
  return found !== undefined && found.initials.length > 0 && found.agencies.length > 0;
}

/** Sentences sign nothing off, and no lines in Latin letters do that the grammar of news and the site do not know to. */
function isNoSignOff({ hits, text, block }: LineFacts): boolean {
  return hits[HIT['sign-off']] === 0 && (text.words >= FEWEST_SAID || LATIN.test(block.text));
}

/** A short line that is printed twice, one below the other: alternative text and caption of a picture. */
function isTwin({ index, key, text, isLong }: LineFacts, { lines }: LineSurvey): boolean {
  if (text.words < FEWEST_WORDS || isLong) return false;
  return lines[index - 1]?.key === key || lines[index + 1]?.key === key;
}

/** What a line shortly before or behind says, too, with the source of its picture: `Der Hafen. Quelle: dpa` and `Der Hafen.` */
function isCaptionAgain({ index, key }: LineFacts, { lines }: LineSurvey): boolean {
  if (key.length < SHORTEST_CAPTION) return false;
  return lines
    .slice(Math.max(0, index - CAPTION_REACH), index + CAPTION_REACH + 1)
    .some((line) => line.hits[HIT.caption] !== 0 && line.index !== index && line.key.startsWith(key));
}

/** A line of a dialog that asks for consent, in a dump that is not itself about such dialogs. */
function isOfDialog({ index, text }: LineFacts, { lines, long, consent }: LineSurvey): boolean {
  if ((text.phrases & CONSENT) === 0 || consent > MOST_CONSENT * long) return false;
  const near = [lines[index - 1], lines[index], lines[index + 1]];
  return near.some((line) => line !== undefined && isDialogText(line.block.text));
}

/** The line that a dump of nothing but an article begins with. */
function isTopLine({ index, isLabel, noHeadline, marker, text }: LineFacts, { lines }: LineSurvey): boolean {
  if (noHeadline !== undefined) return false;
  if (index > 0 || !isLabel || marker > 0 || text.words < FEWEST_TITLE_WORDS || text.date + text.time > 0) return false;
  return lines[1]?.isLong === true;
}

/** The line that a dump begins with, where the headline stands right below, and a day, an author or a paragraph below that. */
function isTopKicker({ index, isLabel, noHeadline, marker, text }: LineFacts, { lines, site }: LineSurvey): boolean {
  if (index > 0 || !isLabel || noHeadline !== undefined || marker > 0) return false;
  // On pages of unknown sites a word alone is a section as well.
  if (site === undefined && text.words < FEWEST_TITLE_WORDS) return false;
  const [headline, next] = [lines[1], lines[2]];
  if (headline?.isLabel !== true || headline.noHeadline !== undefined || headline.text.words < FEWEST_TITLE_WORDS)
    return false;
  return next !== undefined && (next.isLong || next.hits[HIT.date] !== 0 || next.hits[HIT.byline] !== 0);
}

/** `Newsletter abonnieren`, `Teilen`, `© 2015`: what pages print beside any text. */
function isFurniture({ text }: LineFacts): boolean {
  return text.words <= MOST_LABEL_WORDS && (text.phrases & FURNITURE) !== 0;
}

function isRepeated({ key, text }: LineFacts, { copies }: LineSurvey): boolean {
  return text.words >= FEWEST_WORDS && (copies.get(key) ?? 1) > 1;
}
