const UNSAFE = /(?![\n\t])[\p{Cc}\p{Cs}]/u;
const LINE_BREAKS = /\r\n?/gu;
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
const SPACES = /\s+/gu;

/** Text that is safe to hand on: no control characters but line feed and tab; a lone surrogate becomes U+FFFD. */
export function safeText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(LINE_BREAKS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}

/** The same on one line: each run of white space becomes one blank. */
export function safeLine(text: string): string {
  return safeText(text).replace(SPACES, ' ').trim();
}
