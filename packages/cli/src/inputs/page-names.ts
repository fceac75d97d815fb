import { basename } from 'node:path';

const PACKED = /\.(?:gz|zst|br)$/iu;
const BROTLI = /\.br$/iu;
const GZIP = /\.gz$/iu;
const PAGE = /\.(?:html?|xhtml|shtml|txt|text|mhtml|mht|wacz|parquet)$/iu;
const NDJSON = /\.(?:ndjson|jsonl)$/iu;
const WARC = /\.(?:warc|wet)$/iu;

/** What a name says of a file whose content does not. */
export interface NameFacts {
  /** What it must hold, unpacked. */
  readonly content?: 'ndjson' | 'warc';
  readonly packing?: 'gzip' | 'brotli';
}

/** What the name of a file says. */
export function factsOfName(path: string): NameFacts {
  const name = basename(path);
  const bare = name.replace(PACKED, '');
  const content = NDJSON.test(bare) ? 'ndjson' : WARC.test(bare) ? 'warc' : undefined;
  const packing = BROTLI.test(name) ? 'brotli' : GZIP.test(name) ? 'gzip' : undefined;
  return { ...(content && { content }), ...(packing && { packing }) };
}

/** Whether a file in a folder is read: one that is named like pages, or has no ending at all, as crawlers save them. */
export function isPageName(path: string): boolean {
  const bare = basename(path).replace(PACKED, '');
  return [PAGE, NDJSON, WARC].some((pattern) => pattern.test(bare)) || !bare.includes('.');
}
