const SENTENCE_END = /[.!?…।。؟።۔！？｡]["”“»«’')\]]*$/u;
const SENTENCE_INSIDE = /\p{Ll}[.!?]["”“»]? \p{Lu}/u;
const DENSE_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LONGEST_ENDING = 24;
const PROSE_LENGTH = 60;
const LONG_LENGTH = 200;
const IMAGE_FILE = /^[^\s]+(?: [^\s]+){0,5}\.(?:jpe?g|png|gif|webp|avif)$/iu;
const HYPHENATED = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){3,}$/u;
const DURATION = /^\d{1,3}:\d{2}(?::\d{2})?(?: ?min\.?)?$/iu;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-LONGEST_ENDING));
}

/** Whether a line reads like running text: a sentence of some length, or several. */
export function isProse(line: string): boolean {
  const length = weightOf(line);
  if (length >= LONG_LENGTH) return true;
  return length >= PROSE_LENGTH && (endsSentence(line) || SENTENCE_INSIDE.test(line));
}

/** The length of a line, where a letter of a script that writes words with one or two of them counts as three. */
function weightOf(line: string): number {
  return line.length >= LONG_LENGTH ? line.length : line.length + 2 * (line.match(DENSE_LETTERS)?.length ?? 0);
}

/** Whether a line is the file name of a picture, as alternative texts often are. */
export function isFileName(line: string): boolean {
  return IMAGE_FILE.test(line) || HYPHENATED.test(line);
}

/** Whether a line is the length of a recording, `01:30 min`. */
export function isDuration(line: string): boolean {
  return DURATION.test(line);
}
