import { sniff } from './sniff.ts';

const SCANNED = 65_536;
const DOCUMENT =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)(?=[\s>])/iu;
/** A tag that markup has: words stand right behind it, or right before its end. */
const USED =
  /<(?:p|div|h[1-6]|li|ul|ol|article|section|header|main|span|strong|b|em|i|a|td|tr|blockquote|figure)(?:\s[^<>]{0,2000})?>(?=[^\s`'"“”«»]|\s*[\n<])|\S<\/(?:p|div|h[1-6]|li|ul|ol|article|section|header|main|span|strong|b|em|i|a|td|tr|blockquote|figure)>|<br ?\/?>/giu;
/** A tag that a text speaks about: it stands between blanks or quotation marks. */
const MENTIONED = /(?:^|[\s`'"“„«(])<\/?[a-z][a-z\d]{0,9}>(?=[\s`'"”“».,;:)]|$)/giu;
const FEWEST = 3;
const USED_FOR_EACH = 3;

/**
 * Whether a text that was handed in as a dump is in fact markup: a whole document, or a fragment whose tags hold the text.
 * A text about HTML only mentions its tags.
 */
export function isMarkup(text: string): boolean {
  if (!text.includes('<')) return false;
  if (DOCUMENT.test(text.slice(0, SCANNED))) return countOf(USED, text.slice(0, SCANNED)) > 0 || text.includes('<meta');
  if (sniff(text) === 'text') return false;
  const sample = text.slice(0, SCANNED);
  const used = countOf(USED, sample);
  return used >= FEWEST && used > USED_FOR_EACH * countOf(MENTIONED, sample);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
