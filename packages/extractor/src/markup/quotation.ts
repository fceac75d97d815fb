/** Quotation marks by language, outer and inner: those of Unicode's CLDR, and for Swiss German those of its newspapers. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['de', '„“‚‘'],
  ['de-ch', '«»‹›'],
  ['en', '“”‘’'],
  ['fr', '«»“”'],
  ['es', '«»“”'],
  ['it', '«»“”'],
  ['pt', '“”‘’'],
  ['nl', '“”‘’'],
  ['ru', '«»„“'],
  ['uk', '«»„“'],
  ['el', '«»“”'],
  ['tr', '“”‘’'],
  ['pl', '„”«»'],
  ['hu', '„”»«'],
  ['ro', '„”«»'],
  ['cs', '„“‚‘'],
  ['bg', '„“„“'],
  ['sr', '„“‚‘'],
  ['hr', '„“‚‘'],
  ['da', '“”‘’'],
  ['sv', '””’’'],
  ['fi', '””’’'],
  ['no', '«»‘’'],
  ['nb', '«»‘’'],
  ['ja', '「」『』'],
  ['zh', '“”‘’'],
]);
const OTHERS = '“”‘’';
/** French sets blanks within its quotation marks. */
const SPACED = new Set(['fr']);
const QUOTED = /^\s*["“”„«»‹›‚‘’「『]/u;
const QUOTING = /["“”„«»‹›‚‘「『]\s?$/u;

/** The quotation marks that a browser would print around a `q`, by the language of the page and how deep it stands. */
export function quotationMarks(language: string, depth: number): readonly [opening: string, closing: string] {
  const [name = ''] = language.split('-');
  const marks = MARKS.get(language) ?? MARKS.get(name) ?? OTHERS;
  const at = depth % 2 === 0 ? 0 : 2;
  const blank = SPACED.has(name) && at === 0 ? ' ' : '';
  return [`${marks.charAt(at)}${blank}`, `${blank}${marks.charAt(at + 1)}`];
}

/** Whether a page that has a `q` prints its quotation marks itself: around the text, before it, or `opening` within it. */
export function isQuoted(
  text: string,
  { opening, before }: { readonly opening: string; readonly before: string },
): boolean {
  return QUOTED.test(text) || QUOTING.test(before) || text.includes(opening.trim());
}
