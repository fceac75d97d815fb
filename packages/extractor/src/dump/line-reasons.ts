import { type Claim, removed } from '../block.ts';
import type { LineFacts } from '../evidence/line-survey.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { isDateLine } from '../german/dates.ts';
import type { Telling } from './claim-roles.ts';
import { isAudioNotice } from './is-audio-notice.ts';

interface Reason {
  readonly claim: Claim;
  readonly holds: (line: LineFacts, placed: Placed) => boolean;
}

/** A dump and where in it the article stands. */
interface Placed extends Pick<Telling, 'survey' | 'told'> {
  readonly first: number;
  readonly last: number;
}

const SHORT_WORDS = 8;
const MOST_SAID = 40;
const MENU_REACH = 3;
const FEWEST_IN_MENU = 3;
const ALIKE = 0.7;

/** Why a line is none of the article's, told by what says it most plainly; the first that holds is given. */
const REASONS: readonly Reason[] = [
  reason('headline', 'it is the headline or repeats it', isHeadline),
  reason('notification', 'it asks to be allowed to send notifications', ({ isNotice }) => isNotice),
  reason('audio-notice', 'it says that a machine reads the article aloud', ({ block }) => isAudioNotice(block.text)),
  reason('cookie-notice', 'it is about cookies or privacy', says('cookie')),
  reason('newsletter', 'it offers a newsletter or a subscription', says('subscribe')),
  reason('advertisement', 'it is advertising', says('ad')),
  reason('share', 'it invites to share or to follow', says('share')),
  reason(
    'date',
    'it tells when the page was written or changed',
    ({ block, text }) => text.date === 1 && isDateLine(block.text),
  ),
  reason('comment', 'it stands among the comments of readers', isComment),
  reason('related', 'it leads to other articles', says('related', 'more')),
  reason('picture-credit', 'it names the source of a picture', (line) => isShort(line) && says('credit')(line)),
  reason('author', 'it tells of the author', says('author', 'byline')),
  reason('rights', 'it speaks of rights and terms', says('rights')),
  reason('menu', 'it is one of a menu of short lines', isOfMenu),
  reason('repeated-line', 'it stands elsewhere on the page too', isRepeated),
  reason('teaser-list', 'it is one of a list of teasers', isTeaser),
  reason('above-article', 'it stands above the article', ({ index }, { first }) => index < first),
  reason('after-end', 'it stands after the end of the article', ({ index }, { last }) => index > last),
  reason('too-little-text', 'it is too short to be part of the article', isShort),
];
const LEFT_OVER = removed('generic/left-out', 'it looks less like the article than the text around it');

/** Gives the claim on a line that is none of the article. */
export function lineReasons({ survey, told }: Pick<Telling, 'survey' | 'told'>): (line: LineFacts) => Claim {
  const placed = { survey, told, first: told.chosen.indexOf(true), last: told.chosen.lastIndexOf(true) };
  return (line) => line.zone ?? REASONS.find((each) => each.holds(line, placed))?.claim ?? LEFT_OVER;
}

function reason(id: string, because: string, holds: Reason['holds']): Reason {
  return { claim: removed(`generic/${id}`, because), holds };
}

function says(...phrases: readonly string[]): (line: LineFacts) => boolean {
  const bits = phraseBits(...phrases);
  return ({ text }) => text.words < MOST_SAID && (text.phrases & bits) !== 0;
}

function isShort({ text }: LineFacts): boolean {
  return text.words <= SHORT_WORDS;
}

function isHeadline(line: LineFacts, { survey, told }: Placed): boolean {
  const headline = survey.lines[told.roles.indexOf('headline')];
  return headline !== undefined && line.key.startsWith(headline.key);
}

const COMMENT = 2;
const FARTHEST_COMMENT = 60;

function isComment(line: LineFacts, { survey, last }: Placed): boolean {
  if (says('comment')(line)) return true;
  const kept = survey.headings.length / Math.max(1, survey.lines.length);
  const heading = survey.headings[line.index * kept + 1 + COMMENT] as number;
  return line.index > last && heading > last && !line.isLabel && line.index - heading <= FARTHEST_COMMENT;
}

/** A short line among short lines. */
function isOfMenu(line: LineFacts, { survey }: Placed): boolean {
  if (!line.isLabel) return false;
  let labels = 0;
  for (let step = -MENU_REACH; step <= MENU_REACH; step += 1) {
    const other = survey.lines[line.index + step];
    if (step !== 0 && other?.isLabel && isShort(other)) labels += 1;
  }
  return isShort(line) && labels >= FEWEST_IN_MENU;
}

function isRepeated({ index, key }: LineFacts, { survey }: Placed): boolean {
  const { before, after } = survey.repetition;
  return (survey.copies.get(key) ?? 1) > 1 || (before[index] as number) > ALIKE || (after[index] as number) > ALIKE;
}

/** A line as long as a headline or a teaser, outside of the article, near others like it. */
function isTeaser(line: LineFacts, { survey, first, last }: Placed): boolean {
  if ((line.index >= first && line.index <= last) || isShort(line)) return false;
  const around = [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => survey.lines[line.index + step]);
  return around.filter((other) => other !== undefined && !isShort(other)).length >= 2;
}
