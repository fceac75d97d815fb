import type { Stretch } from './stretches.ts';

/** The addresses that lynx, elinks and others list below the page, for the numbers they put before links. */
const LISTED_ADDRESS = /^[\t \u00a0]*\d{1,4}\. +[a-z][a-z\d+.-]{1,15}:\S.*$/gmu;
const LINK_NUMBER = /\[\d{1,4}\]/gu;
/** What elinks writes in place of a frame and of a recording. */
const ELINKS = /^[\t ]*IFrame$|^[\t ]{3,}Source$/gmu;
/** Lynx writes out what it cannot show. */
const LYNX = /\(BUTTON\) ?|\[(?:INS|DEL): ?| ?:(?:INS|DEL)\]|^[\t ]*IFRAME:\s{1,20}(?:\[\d+\])?https?:\S+$/gmu;
/** Text browsers write these in place of a picture without a text. */
const PICTURE = /\[(?:IMG|INLINE|LINK|EMBED)\] ?/gu;
/** Resiliparse and others write a link's address in brackets behind its text. */
const ADDRESS = /\((?:https?:\/\/|\/)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*\)/gu;
const ANY_ADDRESS = /[\t ]{0,40}\((?:https?:\/\/|\/|#|mailto:|tel:|javascript:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)/gu;
/** Behind a blank, in a dump that has enough of the others: `(artikel.html)`. */
const RELATIVE_ADDRESS = /[\t ]{1,40}\([\w%-][\w%./-]*(?:\.(?:html?|php|aspx?)|\/)(?:[?#][^\s()]*)?\)/gu;
const ENOUGH = 5;
const ENOUGH_ADDRESSES = 3;

/** What text browsers and other printers wrote beside the page's own words: numbers, addresses, marks of buttons. */
export function printerMarks(input: string): readonly Stretch[] {
  const isNumbered = countOf(LISTED_ADDRESS, input) >= ENOUGH;
  const isAddressed = countOf(ADDRESS, input) >= ENOUGH_ADDRESSES;
  const patterns = [
    ...(input.includes('IFrame') || input.includes('Source') ? [ELINKS] : []),
    ...(isNumbered ? [LISTED_ADDRESS, LINK_NUMBER] : []),
    ...(isNumbered || input.includes('(BUTTON)') || input.includes('IFRAME: ') ? [LYNX] : []),
    ...(input.includes('[I') || input.includes('[LINK]') || input.includes('[EMBED]') ? [PICTURE] : []),
    ...(isAddressed ? [ANY_ADDRESS, RELATIVE_ADDRESS] : []),
  ];
  return patterns.flatMap((pattern) =>
    [...input.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

function countOf(pattern: RegExp, input: string): number {
  return input.match(pattern)?.length ?? 0;
}
