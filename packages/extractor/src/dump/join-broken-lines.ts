import { endsSentence, isFileName, isProse } from '../article/shape.ts';
import type { Block } from '../block.ts';
import { isStopWord } from '../generic/features/stop-words.ts';
import { isPersonName } from '../german/byline.ts';

/** A word or mark that no paragraph begins with. */
const GOES_ON = /^(?:[,;:.!?)\]»”](?:\s|$|["“”])|\p{Ll}\p{Ll}|['’]\p{Ll}{1,2}\b|-\p{L}{2})/u;
const MARK = /^(?:[,;:.!?)\]»”]|-\p{L})/u;
const OPEN_END = /(?:[,(„«‚–—-]|\p{L})$/u;
const LAST_WORD = /(?:^|\s)(?<word>\p{L}+)$/u;
const NO_BLANK = /^[,;.!?)\]»”:]|^['’]\p{Ll}|^-\p{L}/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const OPENING = /[(„«‚]$/u;
const LONG = 30;
const LONGEST_LINK = 80;
const LONGEST_WORD = 80;
const LONGEST_PARAGRAPH = 20_000;
const FEWEST = 4;
const LEAST_SHARE = 0.25;

/**
 * Puts paragraphs together again in dumps that break a line at every link and every bold word. A dump shows it by many
 * lines that go on in mid-sentence below others; in one that does not, nothing is joined.
 */
export function joinBrokenLines(blocks: readonly Block[]): Block[] {
  if (!isBroken(blocks)) return [...blocks];
  const joined: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && belongsTo(last, block, blocks[index + 1])) joined[joined.length - 1] = join(last, block);
    else joined.push(block);
  }
  return joined;
}

function isBroken(blocks: readonly Block[]): boolean {
  let broken = 0;
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (isProse(block.text)) prose += 1;
    if (above !== undefined && isPlain(block) && goesOn(above, block) && isOpen(above, blocks[index - 2])) broken += 1;
  }
  return broken >= FEWEST && broken >= LEAST_SHARE * prose;
}

function goesOn(above: Block, block: Block): boolean {
  if (!isPlain(above, true) || endsSentence(above.text) || !GOES_ON.test(block.text) || isFileName(block.text))
    return false;
  return above.text.length >= LONG || block.text.length >= LONG || MARK.test(block.text);
}

/** Whether a line is the long beginning of a sentence, or a link behind one. */
function isOpen(line: Block, above: Block | undefined): boolean {
  if (line.text.length >= LONG) return true;
  return above !== undefined && isPlain(above) && above.text.length >= LONG && !endsSentence(above.text);
}

function belongsTo(above: Block, block: Block, below: Block | undefined): boolean {
  if (!isPlain(above, true) || !isPlain(block) || endsSentence(above.text)) return false;
  if (above.text.length > LONGEST_PARAGRAPH) return false;
  if (goesOn(above, block) || opens(above, block, below)) return true;
  if (above.text.length < LONG || !OPEN_END.test(above.text.slice(-LONGEST_WORD))) return false;
  if (endsOpen(above.text)) return true;
  return below !== undefined && block.text.length <= LONGEST_LINK && goesOn(block, below);
}

/** Whether a lone word and the link behind it are the beginning of what goes on below: `Der`, `Stadtrat`, `berät am …`. */
function opens({ text }: Block, block: Block, below: Block | undefined): boolean {
  if (below === undefined || !isPlain(below) || !GOES_ON.test(below.text) || !ONE_WORD.test(text)) return false;
  if (block.text.length > LONGEST_LINK || endsSentence(block.text)) return false;
  if (below.text.length < LONG && !MARK.test(below.text)) return false;
  return isStopWord(text.toLowerCase(), 0, text.length) || isPersonName(block.text);
}

function endsOpen(text: string): boolean {
  const word = LAST_WORD.exec(text.slice(-LONGEST_WORD))?.groups?.['word'];
  return word === undefined ? true : isStopWord(word, 0, word.length);
}

function isPlain({ claim, marker, kind }: Block, mayBegin = false): boolean {
  if (claim !== undefined || kind === 'heading') return false;
  return marker === undefined || (mayBegin && marker !== '[');
}

function join(one: Block, other: Block): Block {
  const gap = NO_BLANK.test(other.text) || OPENING.test(one.text) ? '' : ' ';
  const { key: _, ...kept } = one;
  return { ...kept, text: `${one.text}${gap}${other.text}`, runs: [...one.runs, ...other.runs] };
}
