import { endsInCapital, isCamelCase } from './camel-words.ts';

/** How many quotation marks of each kind have gone by. */
interface Quotes {
  straight: number;
  low: number;
  guillemets: number;
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/u;
const SPACE = /\s/u;
const QUOTE = /[“”„«»"]/u;
const BEFORE_CAPITAL = /[\p{Ll}\p{M}?!)%…]/u;
const BEFORE_QUOTE = /[\p{L}\p{M}\d?!)%…]/u;
const IN_QUOTE = /[\p{L}\d]/u;

/** The offsets where a capital or an opening quotation mark follows at once, as where two headings are glued. */
export function gluedPlaces(text: string): readonly number[] {
  const places: number[] = [];
  const quotes = { straight: 0, low: 0, guillemets: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const opens = isOpening(text[at] ?? '', quotes);
    if (at > 0 && (opens ? isBeforeQuote(text, at) : !isQuoting(quotes) && isBeforeCapital(text, at))) places.push(at);
    countQuote(text[at] ?? '', quotes);
  }
  return places;
}

function isBeforeCapital(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (!UPPER.test(text[at] ?? '')) return false;
  if (UPPER.test(before)) return LOWER.test(after) && LOWER.test(text[at + 2] ?? '') && endsInCapital(text, at);
  if (DIGIT.test(before)) return LOWER.test(after);
  if (QUOTE.test(before)) return at > 1 && !SPACE.test(text[at - 2] ?? '') && closesQuote(text, at - 1);
  return BEFORE_CAPITAL.test(before) && !isCamelCase(text, at);
}

function isBeforeQuote(text: string, at: number): boolean {
  return BEFORE_QUOTE.test(text[at - 1] ?? '') && IN_QUOTE.test(text[at + 1] ?? '');
}

function isOpening(letter: string, quotes: Quotes): boolean {
  if (letter === '"') return quotes.straight % 2 === 0;
  if (letter === '„') return true;
  if (letter === '“') return quotes.low === 0;
  return (letter === '»' || letter === '«') && quotes.guillemets % 2 === 0;
}

function isQuoting({ straight, low, guillemets }: Quotes): boolean {
  return straight % 2 === 1 || low > 0 || guillemets % 2 === 1;
}

function countQuote(letter: string, quotes: Quotes): void {
  if (letter === '"') quotes.straight += 1;
  if (letter === '„') quotes.low += 1;
  if (letter === '“') quotes.low += quotes.low === 0 ? 1 : -1;
  if (letter === '”') quotes.low = 0;
  if (letter === '»' || letter === '«') quotes.guillemets += 1;
}

function closesQuote(text: string, at: number): boolean {
  const quotes = { straight: 0, low: 0, guillemets: 0 };
  for (const letter of text.slice(0, at)) countQuote(letter, quotes);
  return !isOpening(text[at] ?? '', quotes);
}
