const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
const JOINERS =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Emoji_Presentation}|\ufe0f)(?:\u200c|\u200d)+/gu;
const JOINER = /^[\u200c\u200d]$/u;
const JOINING = /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Emoji_Presentation}|\ufe0f/u;
const RARE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const SPACE = /\s/u;
const SPACE_RUN = /\s+/gu;
const NEEDS_FOLDING = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const QUOTES = /[“”„«»‟″‚‘’‛′`´"']/gu;
/** What makes two spellings of a text: quotation marks, dashes, letters composed of several signs. */
const MARKED = /["'`´«»]|[^ -\u02ff]/u;
const DASHES = /[–—−‐‑]/gu;

/** Text as a reader sees it: white space folded to single blanks, soft hyphens and other invisible characters gone. */
export function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  const seen = RARE.test(text) ? text.replace(INVISIBLE, '').replace(JOINERS, '') : text;
  return seen.replace(SPACE_RUN, ' ').trim();
}

/** Text for comparing only: case, quotation marks, dashes and composition do not matter. */
export function comparable(text: string): string {
  const folded = fold(text);
  const plain = MARKED.test(folded) ? folded.normalize('NFC').replace(QUOTES, '').replace(DASHES, '-') : folded;
  return plain.toLowerCase();
}

/** Between these all letters are seen, and nothing is a blank. */
const BLANK = 32;
const FIRST_RARE = 0xa0;

/** Whether folding leaves a text as it is. */
export function isFolded(text: string): boolean {
  return !NEEDS_FOLDING.test(text);
}

/** Tells of each letter in turn where it stands in the folded text; -1 for one that folding takes away. */
export function foldedPlaces(): (letter: string) => number {
  let length = 0;
  let gap = false;
  let before = '';
  return (letter) => {
    const code = letter.charCodeAt(0);
    if (code > BLANK && code < FIRST_RARE) {
      before = letter;
      const place = length + (gap ? 1 : 0);
      length = place + 1;
      gap = false;
      return place;
    }
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
