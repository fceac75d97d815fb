import { createHash } from 'node:crypto';
import type { PageRecord } from '../records/record.ts';

export interface NamedPage extends Pick<PageRecord, 'id' | 'source'> {
  /** Which of several inputs it came from, from 0. @default 0 */
  readonly input?: number | undefined;
}

const MAX_SLUG = 80;
const HASH_LENGTH = 16;
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' };
const SPELLABLE = /[äöüßæøå]/gu;
const NOT_PLAIN = /[^a-z\d]+/gu;
const MARKS = /\p{Mn}+/gu;
const EDGES = /^-|-$/gu;

/**
 * The name of a page's file, without ending: the id in plain letters, at most 80 bytes, and a hash of id and place. It
 * holds no dot, slash or blank, so it stays in its folder, and no system reserves it.
 */
export function fileName({ id, source, input = 0 }: NamedPage): string {
  const place = [id, source?.file, source?.entry, source?.record, source?.offset, ...(input > 0 ? [input] : [])];
  const hash = createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, HASH_LENGTH);
  return `${slug(`${id}`.slice(0, 1000)) || 'page'}-${hash}`;
}

function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(SPELLABLE, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(NOT_PLAIN, '-')
    .slice(0, MAX_SLUG)
    .replace(EDGES, '');
}
