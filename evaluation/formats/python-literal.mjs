const SKIPPED = [/\s+/uy, /#[^\n]*/uy, /\\\r?\n/uy];
const STRING_START = /([bBuUrR]{0,2})("""|'''|"|')/uy;
const NUMBER = /[+-]?(?:\d[\d_]*)?\.?\d+(?:[eE][+-]?\d+)?/uy;
const WORD = /[A-Za-z_]+/uy;
const ESCAPE = /\\(?:(\r?\n)|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(.))/gsu;
const SIGNS = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\u0007' };
const WORDS = { True: true, False: false, None: null };
const CLOSING = { '{': '}', '[': ']', '(': ')' };
const DEEPEST = 100;

/**
 * The value of a Python literal that begins at some place of a source: dictionaries, lists, tuples, strings, numbers, True,
 * False and None. Nothing is run; throws a `SyntaxError` that names the line where anything else stands.
 */
export function pythonLiteral(source, start = 0) {
  return readValue({ source, at: start, depth: 0 });
}

function readValue(cursor) {
  skipBlank(cursor);
  const sign = cursor.source[cursor.at];
  if (sign in CLOSING)
    return nested(cursor, () => (sign === '{' ? readDictionary(cursor) : readSequence(cursor, sign)));
  if (startsString(cursor)) return readStrings(cursor);
  const number = take(cursor, NUMBER);
  if (number !== undefined) return Number(number[0].replaceAll('_', ''));
  const [word] = take(cursor, WORD) ?? [];
  if (word === undefined || !Object.hasOwn(WORDS, word)) fail(cursor, word ?? sign ?? 'the end of the file');
  return WORDS[word];
}

function nested(cursor, read) {
  if (cursor.depth === DEEPEST) fail(cursor, 'a literal nested too deeply');
  cursor.at += 1;
  cursor.depth += 1;
  const value = read();
  cursor.depth -= 1;
  return value;
}

function readDictionary(cursor) {
  const entries = [];
  while (!skipSign(cursor, '}')) {
    const key = readValue(cursor);
    if (!skipSign(cursor, ':')) fail(cursor, 'a key without a value');
    entries.push([key, readValue(cursor)]);
    if (!skipSign(cursor, ',') && !seesSign(cursor, '}')) fail(cursor, 'an entry without a comma');
  }
  return Object.fromEntries(entries);
}

/** A list or a tuple; round brackets without a comma only hold a value together. */
function readSequence(cursor, opening) {
  const values = [];
  let commas = 0;
  while (!skipSign(cursor, CLOSING[opening])) {
    values.push(readValue(cursor));
    if (skipSign(cursor, ',')) commas += 1;
    else if (!seesSign(cursor, CLOSING[opening])) fail(cursor, 'an entry without a comma');
  }
  return opening === '(' && values.length === 1 && commas === 0 ? values[0] : values;
}

/** Strings side by side are one. */
function readStrings(cursor) {
  let text = '';
  while (startsString(cursor)) {
    text += readString(cursor);
    skipBlank(cursor);
  }
  return text;
}

function startsString(cursor) {
  STRING_START.lastIndex = cursor.at;
  return STRING_START.test(cursor.source);
}

function readString(cursor) {
  const [, prefix, quote] = take(cursor, STRING_START);
  const { source, at: start } = cursor;
  let end = start;
  while (!source.startsWith(quote, end)) {
    const isCut = end >= source.length || (quote.length === 1 && source[end] === '\n');
    if (isCut) fail(cursor, 'a string without an end');
    end += source[end] === '\\' ? 2 : 1;
  }
  cursor.at = end + quote.length;
  const raw = source.slice(start, end);
  return prefix.toLowerCase().includes('r') ? raw : raw.replace(ESCAPE, unescaped);
}

function unescaped(whole, lineEnd, byte, short, long, octal, sign) {
  if (lineEnd !== undefined) return '';
  const code = byte ?? short ?? long;
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
  if ('\\\'"'.includes(sign)) return sign;
  return SIGNS[sign] ?? whole;
}

function skipSign(cursor, sign) {
  if (!seesSign(cursor, sign)) return false;
  cursor.at += 1;
  return true;
}

function seesSign(cursor, sign) {
  skipBlank(cursor);
  return cursor.source[cursor.at] === sign;
}

function skipBlank(cursor) {
  let isBlank = true;
  while (isBlank) isBlank = SKIPPED.some((pattern) => take(cursor, pattern) !== undefined);
}

function take(cursor, pattern) {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  if (found === null) return undefined;
  cursor.at = pattern.lastIndex;
  return found;
}

function fail({ source, at }, what) {
  const line = source.slice(0, at).split('\n').length;
  throw new SyntaxError(`line ${line}: ${what} is no part of a plain Python literal`);
}
