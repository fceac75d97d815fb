import { headerOf } from '../http/header-lines.ts';
import type { Source } from '../source.ts';
import type { WarcHeader } from './warc-header.ts';

/** Where a record stands. */
export interface WarcPlace {
  readonly file: string;
  readonly entry?: string;
  readonly record: number;
  readonly offset: number;
}

/** Addresses are cut there: a longer one is a mistake, or an attack. */
const MAX_ADDRESS = 4096;
const MAX_VALUE = 256;
const ANGLED = /^<(.*)>$/u;

/** Where a record stands, and what its head says of it; without a head, its place alone. */
export function warcSource({ file, entry, record, offset }: WarcPlace, header?: WarcHeader): Source {
  const recordId = headerValue(header, 'warc-record-id', MAX_VALUE);
  const url = headerValue(header, 'warc-target-uri', MAX_ADDRESS);
  const date = headerValue(header, 'warc-date', MAX_VALUE);
  const segment = headerValue(header, 'warc-segment-number', MAX_VALUE);
  const truncated =
    headerValue(header, 'warc-truncated', MAX_VALUE) ?? (segment === undefined ? undefined : 'segmented');
  return {
    file,
    record,
    offset,
    ...(entry === undefined ? {} : { entry }),
    ...(recordId === undefined ? {} : { recordId }),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
    ...(truncated === undefined ? {} : { truncated }),
  };
}

/** The id of a record: its own, else its place. */
export function warcId({ recordId, file, entry, offset }: Source): string {
  return recordId ?? [file, entry, offset].filter((part) => part !== undefined).join(':');
}

function headerValue(header: WarcHeader | undefined, name: string, longest: number): string | undefined {
  if (header === undefined) return undefined;
  const value = headerOf(header.headers, name)?.replace(ANGLED, '$1').slice(0, longest);
  return value === '' ? undefined : value;
}
