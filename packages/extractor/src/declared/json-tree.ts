/** A value of JSON, strings as places in the text that they were read from; numbers and the like say nothing. */
export type JsonNode =
  | { readonly is: 'string'; readonly start: number; readonly end: number }
  | { readonly is: 'object'; readonly entries: readonly JsonEntry[] }
  | { readonly is: 'list'; readonly items: readonly JsonNode[] }
  | { readonly is: 'other' };

export interface JsonEntry {
  readonly key: string;
  readonly value: JsonNode;
}

const MAX_NODES = 150_000;
const MAX_DEPTH = 120;
const BLANK = /\s/u;
const LITERAL = /[-+.\w]/u;
const LONGEST_KEY = 200;
const OTHER: JsonNode = { is: 'other' };

/** Reads the JSON that begins at an offset of a text, whatever stands behind it; nothing where it is none, or too much. */
export function readJson(text: string, from: number): JsonNode | undefined {
  let at = from;
  let nodes = 0;

  const sign = (): string => {
    while (BLANK.test(text.charAt(at))) at += 1;
    return text.charAt(at);
  };
  const value = (depth: number): JsonNode | undefined => {
    nodes += 1;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return undefined;
    const first = sign();
    if (first === '{') return members(depth);
    if (first === '[') return items(depth);
    if (first === '"') return string();
    const start = at;
    while (LITERAL.test(text.charAt(at))) at += 1;
    return at === start ? undefined : OTHER;
  };
  const string = (): (JsonNode & { is: 'string' }) | undefined => {
    const start = at + 1;
    const end = endOfString(text, start);
    if (end < 0) return undefined;
    at = end + 1;
    return { is: 'string', start, end };
  };
  const members = (depth: number): JsonNode | undefined => {
    const entries: JsonEntry[] = [];
    at += 1;
    if (sign() !== '}') {
      do {
        const key = sign() === '"' ? string() : undefined;
        if (key === undefined || sign() !== ':') return undefined;
        at += 1;
        const member = value(depth + 1);
        if (member === undefined) return undefined;
        entries.push({ key: text.slice(key.start, Math.min(key.end, key.start + LONGEST_KEY)), value: member });
      } while (goesOn());
    }
    return ends('}') ? { is: 'object', entries } : undefined;
  };
  const items = (depth: number): JsonNode | undefined => {
    const list: JsonNode[] = [];
    at += 1;
    if (sign() !== ']') {
      do {
        const item = value(depth + 1);
        if (item === undefined) return undefined;
        list.push(item);
      } while (goesOn());
    }
    return ends(']') ? { is: 'list', items: list } : undefined;
  };
  const goesOn = (): boolean => {
    if (sign() !== ',') return false;
    at += 1;
    return true;
  };
  const ends = (bracket: string): boolean => {
    if (sign() !== bracket) return false;
    at += 1;
    return true;
  };

  return value(0);
}

/** Where a string ends that begins at an offset; a quotation mark behind an odd number of backslashes is a part of it. */
export function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (before > start && text.charAt(before - 1) === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote;
  }
  return -1;
}
