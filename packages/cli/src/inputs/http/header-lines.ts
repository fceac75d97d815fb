const LINE = /\r?\n/u;
const FOLDED = /^[ \t]/u;

/** Header lines of HTTP, WARC and MIME by their name in lower case, in their order; folded lines are joined. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Reads header lines; one without a colon is passed over. */
export function parseHeaders(text: string): Headers {
  const headers = new Map<string, string[]>();
  for (const line of unfolded(text)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const values = headers.get(name);
    if (values === undefined) headers.set(name, [line.slice(colon + 1).trim()]);
    else values.push(line.slice(colon + 1).trim());
  }
  return headers;
}

/** The first value of a header; absent when it is, or is empty. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const [value] = headers.get(name) ?? [];
  return value === '' ? undefined : value;
}

function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(LINE)) {
    const last = lines.at(-1);
    if (last !== undefined && FOLDED.test(line)) lines[lines.length - 1] = `${last} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}
