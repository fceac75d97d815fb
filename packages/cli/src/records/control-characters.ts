const CONTROL = /(?![\n\t])[\p{Cc}\p{Cs}]/u;
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
const BREAKS = /[\n\t\r\u2028\u2029]+/gu;

/** A value to hand on: no text in it holds a control character but line feed and tab, or half a surrogate. */
export function withoutControls<T>(value: T): T {
  return cleaned(value) as T;
}

/** One line that a terminal shows as it stands: no escape sequence, line break or change of writing direction in it. */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNPRINTABLE, '').replace(LONE_SURROGATES, '\ufffd');
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}

function cleanText(text: string): string {
  return CONTROL.test(text) ? text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd') : text;
}
