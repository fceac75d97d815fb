/** Text that stands in the input in another spelling, such as that of a string of JSON. */
export interface EmbeddedText {
  readonly text: string;
  /** Where an offset of the text stands in the input. */
  readonly placeOf: (offset: number) => number;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);
const CODE_LENGTH = 4;
const HEX = 16;

/** Text that stands in the input as it is. */
export function plainText(text: string, start: number): EmbeddedText {
  return { text, placeOf: (offset) => start + offset };
}

/** What a string of JSON between two offsets of a text says, quotation marks left out. */
export function unescaped(outer: EmbeddedText, start: number, end: number): EmbeddedText {
  const raw = outer.text.slice(start, end);
  if (!raw.includes('\\')) return { text: raw, placeOf: (offset) => outer.placeOf(start + offset) };
  const starts: number[] = [];
  let text = '';
  for (let at = 0; at < raw.length; ) {
    const { letter, length } = letterAt(raw, at);
    starts.push(at);
    text += letter;
    at += length;
  }
  starts.push(raw.length);
  return { text, placeOf: (offset) => outer.placeOf(start + (starts[offset] ?? raw.length)) };
}

function letterAt(raw: string, at: number): { readonly letter: string; readonly length: number } {
  if (raw.charAt(at) !== '\\') return { letter: raw.charAt(at), length: 1 };
  const sign = raw.charAt(at + 1);
  if (sign !== 'u') return { letter: ESCAPES.get(sign) ?? sign, length: 2 };
  const code = Number.parseInt(raw.slice(at + 2, at + 2 + CODE_LENGTH), HEX);
  return { letter: Number.isNaN(code) ? '\ufffd' : String.fromCharCode(code), length: 2 + CODE_LENGTH };
}

/** The offset of a text that stands at a place in the input. */
export function offsetAt({ text, placeOf }: EmbeddedText, place: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
