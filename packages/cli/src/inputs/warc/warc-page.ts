import { KlartextError } from '@klartext/extractor';
import { headerOf } from '../http/header-lines.ts';
import { parseHttpHead } from '../http/http-head.ts';
import type { InputPage, LostPage, RawForm, RawPage } from '../raw-page.ts';
import type { Source } from '../source.ts';
import type { WarcHeader } from './warc-header.ts';
import { type WarcPlace, warcId, warcSource } from './warc-source.ts';

interface WarcRecord {
  readonly header: WarcHeader;
  readonly payload: Uint8Array;
  readonly source: Source;
}

const OK = 200;
const HTML = /^(?:text\/html|application\/(?:xhtml\+xml|vnd\.wap\.xhtml\+xml))\b/iu;
const TEXT = /^text\/plain\b/iu;
const HTTP = /^application\/http\b/iu;
/** Records on how pages were fetched; they hold none. */
const ABOUT: readonly string[] = ['warcinfo', 'request', 'metadata'];

/** What a record gives: a page, a page that is passed over with the reason, or nothing where it is only about others. */
export function warcPage(header: WarcHeader, payload: Uint8Array, place: WarcPlace): InputPage | undefined {
  if (ABOUT.includes(header.type)) return undefined;
  const record = { header, payload, source: warcSource(place, header) };
  if (header.type === 'response') return responsePage(record);
  if (header.type === 'resource') return resourcePage(record);
  if (header.type === 'conversion') return conversionPage(record);
  if (header.type === 'revisit') return skipped(record, 'is a revisit: its page stands in an earlier record');
  if (header.type === 'continuation') return skipped(record, 'is a later piece of a page that was cut into segments');
  return skipped(record, `is of the type ${header.type.slice(0, 40)}, which holds no page`);
}

function responsePage(record: WarcRecord): InputPage {
  const kind = headerOf(record.header.headers, 'content-type');
  if (kind !== undefined && !HTTP.test(kind)) return resourcePage(record);
  const head = parseHttpHead(record.payload);
  if (head === undefined) return page(record, 'http');
  if (head.status !== OK) return skipped(record, `was answered with the status ${head.status}`);
  const type =
    headerOf(head.headers, 'content-type') ?? headerOf(record.header.headers, 'warc-identified-payload-type');
  if (type !== undefined && !HTML.test(type)) return skipped(record, `holds ${nameOf(type)} and no web page`);
  return page(record, 'http');
}

function resourcePage(record: WarcRecord): InputPage {
  const type = headerOf(record.header.headers, 'content-type');
  if (type !== undefined && !HTML.test(type)) return skipped(record, `holds ${nameOf(type)} and no web page`);
  return { ...page(record, 'page'), ...(type === undefined ? {} : { contentType: type }) };
}

function conversionPage(record: WarcRecord): InputPage {
  const type = headerOf(record.header.headers, 'content-type');
  return type === undefined || TEXT.test(type) ? page(record, 'text') : resourcePage(record);
}

function page({ payload, source }: WarcRecord, form: RawForm): RawPage {
  const { url } = source;
  return { id: warcId(source), source, ...(url === undefined ? {} : { url }), form, bytes: payload };
}

function skipped({ source }: WarcRecord, because: string): LostPage {
  const problem = new KlartextError('not-html', `The record ${because}.`);
  return { id: warcId(source), source, problem, status: 'skipped' };
}

function nameOf(type: string): string {
  return type.split(';', 1)[0]?.trim().slice(0, 80) ?? '';
}
