import { byteOf } from './undo-mojibake.ts';

/** What a text holds that may be UTF-8 read as windows-1252; of entities each comes alone. */
const HINT = /[ÂÃÅÐð]|[âã][€\u0080]|^[€\u0080]/u;
/** The second and further bytes of a letter in UTF-8, as windows-1252 and Latin-1 have them. */
const FURTHER = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const LETTER = new RegExp(`[Â-ß]${FURTHER}|[à-ï]${FURTHER}{2}|[ð-ô]${FURTHER}{3}`, 'gu');
const CONTROL = /[\u0080-\u009f]/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
/** What stands behind a letter in any text: `SÃ”`, `IRMÃ…`, `MANHÃ®`. */
const CLOSING = /[\u00a0”’“‘«»‹›–—…™®©ªº¡¿·´¨¸†‡¹²³•]/u;
/** What Latin-1 has for signs, behind the letter that UTF-8 puts in front of them: `Â°`, `Â§`. */
const SIGN = /^Â[°§£¢¥±²³¼½¾µ¶¦¬]$/u;
const AFTER_SIGN = /[.,;:!?)\d]/u;
/** Letters in a row that no text has by chance, by how many bytes they have. */
const FEWEST_IN_A_ROW: readonly number[] = [0, 0, 3, 2, 2];
/** A letter that was read wrongly twice takes two passes. */
const MOST_PASSES = 4;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  /** Whether no text that was read rightly would have it. */
  readonly isSure: boolean;
}

/** A text with the place of each of its units in what it was. */
export interface Placed {
  readonly text: string;
  readonly places: readonly number[];
}

/** Whether a text may hold letters of UTF-8 read as windows-1252: the quick look before any other. */
export function mayBeMojibake(text: string): boolean {
  return HINT.test(text);
}

/**
 * The text with the runs of it put right in which UTF-8 was read as windows-1252 or Latin-1 (`weâ€™ll`, `fÃ¼r`). Runs that
 * could be meant (`IRMÃ”`, `Â»`) are put right only beside others that could not.
 */
export function mendMojibake(text: string): string {
  return mendPlaced({ text, places: [] }).text;
}

/** The same, with the places kept. */
export function mendPlaced(placed: Placed): Placed {
  let current = placed;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const found = lettersIn(current.text);
    if (!found.some(({ isSure }) => isSure)) return current;
    current = replaced(current, found);
  }
  return current;
}

function replaced({ text, places }: Placed, wrong: readonly Found[]): Placed {
  let out = '';
  const kept: number[] = [];
  let at = 0;
  for (const { start, end, letter } of wrong) {
    out += text.slice(at, start) + letter;
    if (places.length > 0) {
      for (let unit = at; unit < start; unit += 1) kept.push(places[unit] as number);
      for (let unit = 0; unit < letter.length; unit += 1) kept.push(places[start] as number);
    }
    at = end;
  }
  for (let unit = at; unit < places.length; unit += 1) kept.push(places[unit] as number);
  return { text: out + text.slice(at), places: kept };
}

function lettersIn(text: string): readonly Found[] {
  const found: Found[] = [];
  let row: { start: number; end: number; raw: string; letter: string }[] = [];
  const close = (): void => {
    const manyInRow = lengthsInRow(row);
    let before = '';
    for (const each of row) {
      if (before === '') before = text.charAt(each.start - 1);
      const isSure = manyInRow.has(each.raw.length) || isSureBeside(each.raw, before, text.charAt(each.end));
      found.push({ start: each.start, end: each.end, letter: each.letter, isSure });
      before = isSure ? each.letter : '';
    }
    row = [];
  };
  for (const { 0: raw, index } of text.matchAll(LETTER)) {
    const letter = decoded(raw);
    if (letter === undefined) continue;
    if (row.at(-1)?.end !== index) close();
    row.push({ start: index, end: index + raw.length, raw, letter });
  }
  close();
  return found;
}

/** The lengths of which so many stand in a row that no text has them by chance. */
function lengthsInRow(row: readonly { readonly raw: string }[]): ReadonlySet<number> {
  const counts = [0, 0, 0, 0, 0];
  for (const { raw } of row) counts[raw.length] = (counts[raw.length] ?? 0) + 1;
  return new Set([2, 3, 4].filter((length) => (counts[length] ?? 0) >= (FEWEST_IN_A_ROW[length] ?? 0)));
}

function isSureBeside(raw: string, before: string, after: string): boolean {
  if (CONTROL.test(raw)) return true;
  if (raw.length === 3) return raw.startsWith('â€') || raw === 'â‚¬' || raw === 'â„¢';
  if (raw.length === 4) return raw.startsWith('ðŸ');
  if (raw.charAt(0) > 'Å' || CAPITAL.test(before)) return raw.startsWith('Ã') && !CLOSING.test(raw.slice(1));
  if (SMALL.test(before) || SIGN.test(raw)) return true;
  if (raw === 'Â\u00a0') return AFTER_SIGN.test(before);
  if (raw === 'Ã\u00a0') return false;
  return raw.startsWith('Ã') && (SMALL.test(after) || !CLOSING.test(raw.slice(1)));
}

/**
 * The letter whose bytes in UTF-8 these are; none for half surrogates, forms that are too long,
 * and control characters, unless they were read wrongly twice.
 */
function decoded(raw: string): string | undefined {
  const [lead = 0, ...further] = Array.from(raw, (sign) => byteOf(sign.charCodeAt(0)) ?? 0);
  const shortest = [0, CONTROL.test(raw) ? 0x80 : 0xa0, 0x800, 0x10000][further.length] ?? 0;
  const code = further.reduce((all, byte) => (all << 6) | (byte & 0x3f), lead & (0x3f >> further.length));
  const isLetter = code >= shortest && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : undefined;
}
