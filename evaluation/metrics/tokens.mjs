const TOKEN = /[\p{L}\p{N}_]+/gu;

/** The words and numbers of a text, as written: what `\w+` finds in Python. */
export function tokensOf(text) {
  return text.match(TOKEN) ?? [];
}
