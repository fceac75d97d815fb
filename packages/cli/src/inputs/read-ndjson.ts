import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';
import { failingItem, type InputItem } from './input-item.ts';
import { NoPageError, parsePageLine } from './parse-page-line.ts';
import { type Line, type SplitOptions, splitLines } from './split-lines.ts';

export interface NdjsonOptions extends SplitOptions {
  /** Shown as the place of a page. */
  readonly file: string;
  /** The id of a page that has none, from its line's number, from 1. */
  readonly idOf: (line: number) => string;
}

const BYTE_ORDER_MARK = /^\ufeff/u;
const BLANK = 0x20;

/**
 * The pages of an NDJSON stream, one a line; blank lines, CRLF and a byte order mark are no matter. A line that is no
 * page gives an item that fails, and so does the place where the stream itself breaks off.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  { file, idOf, ...options }: NdjsonOptions,
): AsyncGenerator<InputItem, void, undefined> {
  let next = { number: 1, offset: 0 };
  try {
    for await (const line of splitLines(chunks, options)) {
      next = { number: line.number + 1, offset: line.offset + line.length + 1 };
      if (!isBlank(line)) yield itemOf(line, { file, idOf });
    }
  } catch (error) {
    const source = { file, record: next.number, offset: next.offset };
    yield failingItem(asKlartextError(error, file), { id: idOf(next.number), source });
  }
}

function itemOf({ number, offset, bytes }: Line, { file, idOf }: NdjsonOptions): InputItem {
  const source = { file, record: number, offset };
  try {
    const { id = idOf(number), page } = parsePageLine(textOf(bytes));
    return { id, source, load: () => page };
  } catch (error) {
    const id = (error instanceof NoPageError ? error.id : undefined) ?? idOf(number);
    return failingItem(located(error, number), { id, source });
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new KlartextError('too-large', 'The line is longer than what is read as one.');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').replace(BYTE_ORDER_MARK, '');
}

function located(error: unknown, line: number): Error {
  if (!(error instanceof KlartextError)) return error instanceof Error ? error : new Error(String(error));
  return new KlartextError(error.kind, `Line ${line}: ${error.message}`, { cause: error });
}

function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => byte <= BLANK) ?? false;
}
