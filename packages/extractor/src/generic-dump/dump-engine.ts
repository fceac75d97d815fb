import { type Block, removed, splitBlock } from '../block.ts';
import type { FieldName } from '../cleaner.ts';
import { readText } from '../dump/read-text.ts';
import { shareFates, withoutFiller } from '../generic/filler.ts';
import type { Model } from '../generic/model/model.ts';
import { noArticle } from '../generic/reasons.ts';
import type { ScoredBody } from '../generic/score-body.ts';
import { isNoArticle } from '../generic/verdict/verdict.ts';
import { splitHeading } from '../german/glued-heading.ts';
import { readSignOff } from '../german/sign-off.ts';
import { isSignOffCode } from '../german/sign-off-list.ts';
import type { Reading } from '../reading.ts';
import { chooseLines, type LineChoice } from './choose-lines.ts';
import { type DumpHead, findHead } from './dump-head.ts';
import { dropRepeatedPictures, takeCaptionsAbove, takePictures } from './dump-pictures.ts';
import { judgeDump } from './dump-verdict.ts';
import { expectedLines } from './expected-lines.ts';
import { type DumpComments, findComments } from './find-comments.ts';
import { findLiveLines } from './find-live-lines.ts';
import { joinBrokenLines } from './join-broken-lines.ts';
import { likeness } from './likeness.ts';
import { lineReason, type Placed } from './line-reasons.ts';
import { type LineFacts, type LineSurvey, surveyLines } from './line-survey.ts';
import { shippedLineModel } from './shipped-line-model.ts';

/** Chooses the body of a dump of any site: a learned scorer judges its lines. */
export function scoreDump(input: string, model: Model = shippedLineModel()): ScoredBody {
  const read = readText(input);
  const reading: Reading = { ...read, blocks: joinBrokenLines(read.blocks) };
  const condensed = withoutFiller(reading.blocks);
  const dump = surveyLines(condensed.kept, input);
  const scored = chooseLines(dump, model);
  const comments = findComments(dump, scored.chosen);
  const choice = withLive(withoutComments(scored, comments), dump);
  const kind = judgeDump(dump, choice);
  if (isNoArticle(kind)) for (const block of reading.blocks) block.claim = noArticle(kind);
  else claimLines(reading, { dump, choice, comments });
  shareFates(condensed);
  return { reading, kind, expected: expectedLines(dump, choice) };
}

/** The entries of a live blog are taken whole, however likely their lines are. */
function withLive(choice: LineChoice, dump: LineSurvey): LineChoice {
  const live = findLiveLines(dump);
  if (live === undefined) return choice;
  return { ...choice, live, chosen: choice.chosen.map((is, index) => is || live.has(index)) };
}

const HINT_LETTERS = 12;
const ALIKE = 0.6;
const MOST_HINTS = 12;

interface Chosen {
  readonly dump: LineSurvey;
  readonly choice: LineChoice;
  readonly comments: DumpComments | undefined;
}

/** How far below the article its sign-off may stand. */
const BELOW = 4;

function claimLines(reading: Reading, { dump, choice, comments }: Chosen): void {
  const { chosen, slides } = choice;
  const head = findHead(dump, choice);
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const from = Math.min(head.headline?.index ?? first, first);
  const placed: Placed = { dump, headline: head.headline, slides, first: from, last };
  const isPlaced = ({ index }: LineFacts): boolean => first >= 0 && index >= from && index <= last;
  takeHead(head, { reading, dump });
  if (comments !== undefined) takeComments(comments, { reading, dump });
  for (const line of dump.lines) if (!isPlaced(line)) line.block.claim ??= lineReason(line, placed);
  takeCaptionsAbove(reading, { lines: dump.lines.filter(isPlaced), chosen });
  takePictures(reading, { from: dump.lines[from]?.block, to: dump.lines[last]?.block });
  dropRepeatedPictures(reading.pictures);
  for (const line of dump.lines) if (chosen[line.index] !== true) line.block.claim ??= lineReason(line, placed);
  for (const line of signOffBelow(dump, last)) delete line.block.claim;
}

const COMMENTS_HEADING = removed('generic/comments-heading', 'it is the heading of the comments');

function takeComments(
  { heading, count, lines, comments }: DumpComments,
  { reading, dump }: { readonly reading: Reading; readonly dump: LineSurvey },
): void {
  heading.block.claim = COMMENTS_HEADING;
  for (const index of lines) {
    const block = dump.lines[index]?.block;
    if (block !== undefined) block.claim = { fate: 'comment' };
  }
  if (count !== undefined) reading.values.push({ field: 'commentCount', source: 'printed', text: count });
  for (const comment of comments) reading.comments.push(comment);
}

function withoutComments(choice: LineChoice, comments: DumpComments | undefined): LineChoice {
  if (comments === undefined) return choice;
  const { heading, lines } = comments;
  return { ...choice, chosen: choice.chosen.map((is, index) => is && index !== heading.index && !lines.has(index)) };
}

/** The sign-off below the article: one line, or a list of codes. */
function signOffBelow({ lines }: LineSurvey, last: number): readonly LineFacts[] {
  const below = lines.slice(last + 1, last + 1 + BELOW).filter(({ block }) => block.claim?.fate === 'removed');
  const line = below.find(({ block }) => readSignOff(block.text) !== undefined);
  if (line !== undefined) return [line];
  const codes = below.filter(({ block, marker }) => marker > 0 && isSignOffCode(block.text));
  return codes.length > 0 && codes[0]?.index === last + 1 ? codes : [];
}

function takeHead(head: DumpHead, { reading, dump }: { readonly reading: Reading; readonly dump: LineSurvey }): void {
  const take = (field: FieldName, line: LineFacts | undefined): void => {
    if (line === undefined) return;
    line.block.claim ??= { fate: 'field', field };
    reading.values.push({ field, source: 'printed', text: line.block.text });
  };
  if (head.headline !== undefined) takeHeadline(head.headline.block, reading, hintsFor(head.headline, dump));
  if (head.kicker !== undefined) take('kicker', head.kicker);
  take('teaser', head.teaser);
  for (const line of head.bylines.slice(0, 1)) take('byline', line);
  for (const line of head.published.slice(0, 1)) take('datePublished', line);
  for (const line of head.modified.slice(0, 1)) take('dateModified', line);
}

/** Lines that may hold the headline or its kicker alone, or both with a mark between them. */
function hintsFor({ block, words, index }: LineFacts, { lines }: LineSurvey): readonly string[] {
  const others = lines.filter((line) => line.index !== index && line.block.text !== block.text);
  const begin = block.text.slice(0, HINT_LETTERS);
  const alike = others.filter((line) => line.block.text.startsWith(begin) || likeness(line.words, words) >= ALIKE);
  return alike.slice(0, MOST_HINTS).map((line) => line.block.text);
}

function takeHeadline(block: Block, reading: Reading, hints: readonly string[]): void {
  const split = splitHeading(block.text, hints);
  block.claim = { fate: 'field', field: 'headline' };
  if (split === undefined) {
    reading.values.push({ field: 'headline', source: 'printed', text: block.text });
    return;
  }
  const [kicker, headline] = splitBlock(block, split.at, reading.locate);
  kicker.claim = { fate: 'field', field: 'kicker' };
  reading.values.push({ field: 'kicker', source: 'printed', text: kicker.text });
  reading.values.push({ field: 'headline', source: 'printed', text: headline.text });
  reading.blocks.splice(reading.blocks.indexOf(block), 1, kicker, headline);
}
