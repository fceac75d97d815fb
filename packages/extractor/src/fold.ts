const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
const JOINERS =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Emoji_Presentation}|\ufe0f)(?:\u200c|\u200d)+/gu;
const JOINER = /^[\u200c\u200d]$/u;
const JOINING = /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Emoji_Presentation}|\ufe0f/u;
const RARE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const SPACE = /\s/u;
const SPACE_RUN = /\s+/gu;
const BLANK = 0x20;
const QUOTES = /[“”„«»‟″‚‘’‛′`´"']/gu;
/** What makes two spellings of a text: quotation marks, dashes, letters composed of several signs. */
const MARKED = /["'`´«»]|[^ -\u02ff]/u;
const DASHES = /[–—−‐‑]/gu;

/** Text as a reader sees it: white space folded to single blanks, soft hyphens and other invisible characters gone. */
export function fold(text: string): string {
  if (!needsFolding(text)) return text;
  const seen = RARE.test(text) ? text.replace(INVISIBLE, '').replace(JOINERS, '') : text;
  return seen.replace(SPACE_RUN, ' ').trim();
}

/** Whether it may hold white space other than single blanks within, or anything invisible. */
function needsFolding(text: string): boolean {
  let before = BLANK;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === BLANK ? before === BLANK : isUnusual(code)) return true;
    before = code;
  }
  return before === BLANK && text !== '';
}

/** Control characters, white space beyond ASCII, soft hyphens, joiners and marks of direction. */
function isUnusual(code: number): boolean {
  if (code < 0xa0) return code < BLANK;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x1680;
  if (code < 0x2070) return code <= 0x200d || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x3000 || code === 0xfeff;
}

/** Text for comparing only: case, quotation marks, dashes and composition do not matter. */
export function comparable(text: string): string {
  const folded = fold(text);
  const plain = MARKED.test(folded) ? folded.normalize('NFC').replace(QUOTES, '').replace(DASHES, '-') : folded;
  return plain.toLowerCase();
}

/** Tells of each letter in turn where it stands in the folded text; -1 for one that folding takes away. */
export function foldedPlaces(): (letter: string) => number {
  let length = 0;
  let gap = false;
  let before = '';
  return (letter) => {
    if (RARE.test(letter) && !(JOINER.test(letter) && JOINING.test(before))) return -1;
    before = letter;
    if (SPACE.test(letter)) {
      gap = length > 0;
      return -1;
    }
    const place = length + (gap ? 1 : 0);
    length = place + letter.length;
    gap = false;
    return place;
  };
}
