import { fold } from '../fold.ts';
import { type AnyNode, type Element, isTag, isText, parentOf, textOf } from './dom.ts';
import { traitsOf } from './element-traits.ts';

const LONGEST_TITLE = 100;
/** Letters of the text below: less is a line of an address or a caption. */
const LEAST_TEXT = 60;
const WORD = /\p{L}{3}/u;
/** `Name:`, a whole sentence, `Linde (dpa)`. */
const GOES_ON = /[.:,;)–-]["”“»]?$/u;
const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);

/**
 * Whether a line, all of it bold, that this line break ends is the title of the text below: short, no sentence, and the
 * line below is running text that is not bold.
 */
export function isTitleLine(raw: string, lineBreak: Element): boolean {
  const title = fold(raw);
  if (title.length > LONGEST_TITLE || !WORD.test(title) || GOES_ON.test(title)) return false;
  const parent = parentOf(lineBreak);
  const start = parent !== null && STRONG.has(parent.name) ? parent : lineBreak;
  if (start === lineBreak && !isStrong(beforeOf(lineBreak))) return false;
  return lettersBelow(start) >= LEAST_TEXT;
}

function isStrong(node: AnyNode | null): boolean {
  return node !== null && isTag(node) && STRONG.has(node.name);
}

function beforeOf(element: Element): AnyNode | null {
  let node = element.prev;
  while (node !== null && isText(node) && fold(node.data) === '') node = node.prev;
  return node;
}

/** Letters of the line behind a node that lead nowhere; none where it begins bold. */
function lettersBelow({ next }: Element): number {
  let letters = 0;
  for (let node = next; node !== null && letters < LEAST_TEXT; node = node.next) {
    if (isTag(node) && (node.name === 'br' || !traitsOf(node.name).inline)) break;
    const isPlain = isText(node) || (isTag(node) && node.name !== 'a');
    const text = isPlain ? fold(textOf(node)) : '';
    if (letters === 0 && text !== '' && isStrong(node)) return 0;
    letters += text.length;
  }
  return letters;
}
