import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';
import { inflate } from './inflate.ts';
import { failingItem, type InputItem } from './input-item.ts';
import { type Peeked, peek } from './peek.ts';
import { readBytes } from './read-bytes.ts';
import { readNdjson } from './read-ndjson.ts';

/** What a stream holds, where its name says so: lines of pages, or one page. */
export type Form = 'ndjson' | 'page';

export interface StreamOptions {
  /** Shown as the place of a page, and the id of one that has none. */
  readonly file: string;
  /** Told from the content when absent. */
  readonly form?: Form | undefined;
}

const HEAD_BYTES = 64 * 1024;
const GZIP = [0x1f, 0x8b] as const;
const FIRST_LINE = /^\ufeff?\s*(.*)/u;
const PAGE_OBJECT = /^\{.*"(?:html|text|bodyBase64)"\s*:/u;
const WARC = /^WARC\/\d/u;

/** The pages of a stream, gzip or not, NDJSON or one page. What cannot be read gives an item that fails. */
export async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  { file, form }: StreamOptions,
): AsyncGenerator<InputItem, void, undefined> {
  const place = { id: file, source: { file } };
  try {
    const raw = await peek(stream, GZIP.length);
    const isGzip = GZIP.every((byte, at) => raw.head[at] === byte);
    const plain = await peek(isGzip ? inflate(raw.chunks, file) : raw.chunks, HEAD_BYTES);
    if ((form ?? formOf(plain, file)) === 'ndjson') {
      yield* readNdjson(plain.chunks, { file, idOf: (line) => `${file}:${line}` });
      return;
    }
    const tooLong = isGzip ? 'decompression-limit' : 'too-large';
    const bytes = await readBytes(plain.chunks, { file, tooLong });
    yield { ...place, load: () => ({ bytes }) };
  } catch (error) {
    yield failingItem(asKlartextError(error, file), place);
  }
}

function formOf({ head }: Peeked, file: string): Form {
  const [, line = ''] = FIRST_LINE.exec(Buffer.from(head).toString('utf8')) ?? [];
  if (WARC.test(line)) throw new KlartextError('not-html', `${file} is a web archive (WARC), which is not read yet.`);
  return PAGE_OBJECT.test(line) ? 'ndjson' : 'page';
}
