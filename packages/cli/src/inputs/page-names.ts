import { basename } from 'node:path';
import type { Form } from './read-stream.ts';

const GZIP = /\.gz$/iu;
const PAGE = /\.(?:html?|xhtml|shtml|txt|text)$/iu;
const NDJSON = /\.(?:ndjson|jsonl)$/iu;

/** What a file of this name holds, compressed or not; absent when the name does not say. */
export function formOfName(path: string): Form | undefined {
  const name = basename(path).replace(GZIP, '');
  if (NDJSON.test(name)) return 'ndjson';
  return PAGE.test(name) ? 'page' : undefined;
}

/** Whether a file in a folder is read: one that is named like a page, or has no ending at all, as crawlers save them. */
export function isPageName(path: string): boolean {
  return formOfName(path) !== undefined || !basename(path).replace(GZIP, '').includes('.');
}
