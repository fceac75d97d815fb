import { type ErrorKind, KlartextError } from '@klartext/extractor';
import { MAX_PAGE_BYTES } from '../page-cap.ts';
import type { Damage, Piece } from '../piece.ts';
import type { InputPage, LostPage } from '../raw-page.ts';
import { runsOf } from '../runs.ts';
import { findRecord, startsRecord } from './find-record.ts';
import { passToRecord } from './pass-to-record.ts';
import { type RecordHead, readHead } from './read-head.ts';
import type { WarcHeader } from './warc-header.ts';
import { warcPage } from './warc-page.ts';
import { createWarcRun, type WarcRun } from './warc-run.ts';
import { type WarcPlace, warcId, warcSource } from './warc-source.ts';

export interface WarcOptions {
  /** Shown as the place of a page. */
  readonly file: string;
  /** The file in an archive of files that is read. */
  readonly entry?: string;
}

interface Reading extends WarcOptions {
  readonly run: WarcRun;
  readonly numbers: { last: number };
}

/** A record that its run does not hold whole. */
interface Unfinished {
  readonly position: number;
  readonly header?: WarcHeader;
}

interface Fault extends Unfinished {
  readonly kind: ErrorKind;
  readonly because: string;
}

/** No record is longer: a length beyond is a mistake. */
const MAX_LENGTH = 2 ** 40;
const MAGIC_BYTES = 5;
const BEHIND = 4096;
const BLANK = 0x20;
const TRAILER = /^\r?\n\r?\n/u;

type Pages = AsyncGenerator<InputPage, Unfinished | undefined, undefined>;

/**
 * The pages of a web archive, WARC or WET. What cannot be read gives a lost page with its place, what is no page a lost
 * page that is skipped; requests and metadata give none. After a fault, reading goes on at the next record.
 */
export async function* readWarc(
  pieces: AsyncIterable<Piece>,
  options: WarcOptions,
): AsyncGenerator<InputPage, void, undefined> {
  const numbers = { last: 0 };
  let start = 0;
  for await (const each of runsOf(pieces)) {
    const run = createWarcRun(each, start);
    yield* readRun({ ...options, run, numbers });
    start = run.end();
  }
}

/** The records of a run, and its damage: in place of the record that it has destroyed, or after them. */
async function* readRun(reading: Reading): AsyncGenerator<InputPage, void, undefined> {
  const { run, numbers } = reading;
  let unfinished: Unfinished | undefined;
  while (unfinished === undefined && (await skipBlanks(run))) {
    numbers.last += 1;
    unfinished = yield* readRecord(reading);
  }
  const damage = run.damage();
  if (damage !== undefined) yield damaged(reading, damage, unfinished);
  else if (unfinished !== undefined) yield lost(reading, cutShort(unfinished));
}

async function skipBlanks({ reader }: WarcRun): Promise<boolean> {
  for (;;) {
    const bytes = await reader.ahead(1);
    if (bytes.length === 0) return false;
    const blanks = bytes.findIndex(isNoBlank);
    reader.skip(blanks < 0 ? bytes.length : blanks);
    if (blanks >= 0) return true;
  }
}

async function* readRecord(reading: Reading): Pages {
  const { run } = reading;
  const position = run.reader.position();
  run.forget(position);
  if (!startsRecord(await run.reader.ahead(MAGIC_BYTES))) {
    return yield* passFault(reading, { position, kind: 'malformed-record', because: NO_RECORD }, 0);
  }
  const head = await readHead(run);
  if (head === undefined) return { position };
  if ('length' in head) return yield* readContent(reading, head);
  return yield* passFault(reading, { position, ...head, kind: 'malformed-record' }, 1);
}

/** Tells of a fault and goes on at the next record, so many bytes from here at least; leaves it to a damage behind it. */
async function* passFault(reading: Reading, fault: Fault, least: number): Pages {
  const { run } = reading;
  const place = lostPlace(reading, fault);
  const member = run.memberAt(fault.position);
  run.reader.skip(least);
  const stop = await passToRecord(run);
  if (stop === 'end' && isTold(run, member)) return fault;
  yield lostAt(place, fault);
  return undefined;
}

/** Whether the damage that ends a run is told for a record too, of which so much is known as the member it begins. */
function isTold(run: WarcRun, member: number | undefined): boolean {
  const damage = run.damage();
  return damage !== undefined && (member === undefined || damage.offset === member);
}

async function* readContent(reading: Reading, head: RecordHead): Pages {
  const { run } = reading;
  for (const length of head.header.lengths) {
    if (length > MAX_PAGE_BYTES || !(await isFitting(run, head.length + length))) continue;
    return yield* readWhole(reading, head, length);
  }
  const [length = 0] = head.header.lengths;
  return length > MAX_PAGE_BYTES ? yield* passOver(reading, head, length) : yield* readMisfit(reading, head, length);
}

/** Whether another record or member, or the end, comes after so many bytes, and no record begins before. */
async function isFitting(run: WarcRun, length: number): Promise<boolean> {
  const bytes = await run.reader.ahead(length);
  if (bytes.length < length || overrun(run, bytes.subarray(0, length)) !== undefined) return false;
  const behind = await run.reader.beyond(length, BEHIND);
  const next = behind.findIndex(isNoBlank);
  if (next < 0 || startsRecord(behind.subarray(next))) return true;
  const end = run.reader.position() + length;
  return run.membersBetween(end - 1, end + next + 1).length > 0;
}

/** Where a gzip member of its own begins a record in what is said to be one record. */
function overrun({ reader, membersBetween }: WarcRun, record: Uint8Array): number | undefined {
  const position = reader.position();
  const starts = membersBetween(position, position + record.length).map((member) => member - position);
  return starts.find((at) => startsRecord(record.subarray(at)));
}

async function* readWhole(reading: Reading, head: RecordHead, payloadLength: number): Pages {
  const { run } = reading;
  const position = run.reader.position();
  const end = head.length + payloadLength;
  const bytes = await run.reader.ahead(end);
  const member = run.memberAt(position);
  const behind = (await run.reader.beyond(end, BEHIND)).findIndex(isNoBlank);
  const isAlone = member !== undefined && (behind < 0 || run.memberAt(position + end + behind) !== undefined);
  const page = pageOf(reading, head, { bytes: bytes.subarray(0, end), offset: isAlone ? member : position });
  run.reader.skip(end);
  if (isAlone && behind < 0 && isDestroyed(run.damage(), member)) return { position, header: head.header };
  if (page !== undefined) yield page;
  return undefined;
}

interface WholeRecord {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

function pageOf(
  { run: _, numbers, ...place }: Reading,
  { header, length }: RecordHead,
  { bytes, offset }: WholeRecord,
): InputPage | undefined {
  return warcPage(header, bytes.subarray(length), { ...place, record: numbers.last, offset });
}

function isDestroyed(damage: Damage | undefined, member: number): boolean {
  return damage?.offset === member && damage.problem.kind === 'corrupt-compression';
}

/** A record behind whose stated end none begins. */
async function* readMisfit(reading: Reading, head: RecordHead, payloadLength: number): Pages {
  const { run } = reading;
  const position = run.reader.position();
  const end = head.length + payloadLength;
  const bytes = await run.reader.ahead(end + BEHIND);
  const record = bytes.subarray(0, end);
  const next = overrun(run, record) ?? findRecord(record, head.length);
  if (next !== undefined) {
    yield lost(reading, { position, header: head.header, kind: 'malformed-record', because: TOO_LONG });
    run.reader.skip(next);
    return undefined;
  }
  if (bytes.length < end) {
    run.reader.skip(bytes.length);
    return { position, header: head.header };
  }
  const fault: Fault = { position, header: head.header, kind: 'malformed-record', because: TOO_SHORT };
  if (!TRAILER.test(Buffer.from(bytes.subarray(end, end + 4)).toString('latin1'))) {
    return yield* passFault(reading, fault, end);
  }
  const member = run.memberAt(position);
  const page = pageOf(reading, head, { bytes: record, offset: member ?? position });
  run.reader.skip(end);
  const stop = await passToRecord(run);
  if (stop === 'end' && member !== undefined && isDestroyed(run.damage(), member)) return fault;
  if (page !== undefined) yield page;
  reading.numbers.last += 1;
  yield lost(reading, { position: position + end, kind: 'malformed-record', because: NO_RECORD });
  return undefined;
}

/** A record that is too large to be a page, or says that it is. */
async function* passOver(reading: Reading, { header, length }: RecordHead, payloadLength: number): Pages {
  const { run } = reading;
  const position = run.reader.position();
  const fault = { position, header };
  const place = lostPlace(reading, fault);
  run.reader.skip(length);
  const stop = await passToRecord(run, payloadLength);
  if (stop === 'end' && payloadLength <= MAX_LENGTH) return fault;
  const isMistaken = stop !== 'most';
  const [kind, because]: [ErrorKind, string] = isMistaken ? ['malformed-record', TOO_LONG] : ['too-large', TOO_LARGE];
  yield lostAt(place, { ...fault, kind, because });
  return undefined;
}

const TOO_LONG = 'its Content-Length reaches beyond its end';
const TOO_SHORT = 'its Content-Length ends before it does';
const TOO_LARGE = 'it holds more than 20 MiB, too much for one page';
const CUT = 'the archive breaks off in it';
const NO_RECORD = 'something else stands there';

function cutShort(unfinished: Unfinished): Fault {
  return { ...unfinished, kind: 'truncated-input', because: CUT };
}

function lost(reading: Reading, fault: Fault): LostPage {
  return lostAt(lostPlace(reading, fault), fault);
}

function lostAt(place: WarcPlace, { header, kind, because }: Fault): LostPage {
  const source = warcSource(place, header);
  const sentence = `The record at byte ${place.offset} of ${place.entry ?? place.file} cannot be read: ${because}.`;
  return { id: warcId(source), source, problem: new KlartextError(kind, sentence) };
}

function lostPlace({ run, numbers, ...place }: Reading, { position }: Unfinished): WarcPlace {
  return { ...place, record: numbers.last, offset: run.memberAt(position) ?? position };
}

function damaged({ run, numbers, ...place }: Reading, damage: Damage, unfinished: Unfinished | undefined): LostPage {
  if (unfinished === undefined) numbers.last += 1;
  const source = warcSource({ ...place, record: numbers.last, offset: damage.offset ?? run.end() }, unfinished?.header);
  return { id: warcId(source), source, problem: damage.problem };
}

function isNoBlank(byte: number): boolean {
  return byte > BLANK || byte === 0;
}
