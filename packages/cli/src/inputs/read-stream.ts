import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';
import type { FieldNames } from './field-names.ts';
import { factsOfName } from './page-names.ts';
import type { Damage, Piece } from './piece.ts';
import type { InputPage } from './raw-page.ts';
import { readBytes } from './read-bytes.ts';
import { readMhtml } from './read-mhtml.ts';
import { readNdjson } from './read-ndjson.ts';
import { readParquet } from './read-parquet.ts';
import { readWacz } from './read-wacz.ts';
import { type Content, contentOf } from './recognise.ts';
import { bytesOfRun, runsOf } from './runs.ts';
import { unpackStream } from './unpack-stream.ts';
import { readWarc } from './warc/read-warc.ts';

export interface StreamOptions {
  /** Shown as the place of a page, and the id of one that has none; says what is in it where the content does not. */
  readonly file: string;
  readonly fields?: FieldNames | undefined;
  /** Where the same bytes can be read in any order; absent when they come only once. */
  readonly path?: string;
  /** How many pages need not be read, only be counted; those are given with anything in them. */
  readonly passed?: number;
}

const ARCHIVE_ENTRY = /^(?:archive|indexes|pages|logs|fuzzy)\/|^datapackage/u;
const ENTRY_NAME_AT = 30;
const IS_ARRAY = 'is one JSON array; give its pages one a line, as jq -c ".[]" writes them.';
const WACZ_NAME = /\.wacz$/iu;

type Pages = AsyncGenerator<InputPage, void, undefined>;

/**
 * The pages of a stream, packed or not: NDJSON, a web archive, MHTML or one page, told from its content. What cannot be
 * read gives a lost page.
 */
export async function* readStream(stream: AsyncIterable<Uint8Array>, options: StreamOptions): Pages {
  const { file, fields } = options;
  const facts = factsOfName(file);
  const { head, pieces, isPacked, close } = await unpackStream(stream, file, facts);
  const content = contentOf(head, fields);
  if (content === 'empty') return yield* readNothing(pieces, file);
  if (content === 'warc' || (facts.content === 'warc' && content === 'page')) return yield* readWarc(pieces, { file });
  if (content === 'parquet' || (content === 'zip' && isWacz(head, file))) {
    await close();
    return yield* readAnywhere({ ...options, content, isPacked });
  }
  if (facts.content === 'ndjson' || content === 'ndjson') {
    return yield* readNdjson(pieces, { file, idOf: (line) => `${file}:${line}` });
  }
  yield* readPage(pieces, { file, content, isPacked });
}

interface AnywhereOptions extends StreamOptions {
  readonly content: 'parquet' | 'zip';
  readonly isPacked: boolean;
}

/** What cannot be read from its beginning to its end. */
async function* readAnywhere(options: AnywhereOptions): Pages {
  const { file, path, content, isPacked, ...rest } = options;
  if (path === undefined || isPacked) return yield lost(file, mustBeFile(content, file));
  if (content === 'zip') return yield* readWacz(path);
  yield* readParquet(path, rest);
}

interface OnePage {
  readonly file: string;
  readonly content: Content;
  readonly isPacked: boolean;
}

/** The one page of a stream. Where something else stands behind it that cannot be unpacked, it is there all the same. */
async function* readPage(pieces: AsyncIterable<Piece>, { file, content, isPacked }: OnePage): Pages {
  const tooLong = isPacked ? 'decompression-limit' : 'too-large';
  for await (const run of runsOf(pieces)) {
    try {
      const bytes = await readBytes(bytesOfRun(run), { file, tooLong });
      const damage = run.damage();
      if (damage === undefined || damage.isBetween) yield await pageOf(bytes, { file, content });
      if (damage !== undefined) yield { ...lost(file, damage.problem, damage), ...idBehind(file, damage) };
    } catch (error) {
      yield lost(file, asKlartextError(error, file));
    }
    return;
  }
}

/** The page before has the file's name as its id. */
function idBehind(file: string, { isBetween, offset }: Damage): { readonly id?: string } {
  return isBetween === true ? { id: `${file}:${offset}` } : {};
}

async function pageOf(bytes: Uint8Array, { file, content }: Pick<OnePage, 'file' | 'content'>): Promise<InputPage> {
  const place = { id: file, source: { file } };
  if (content === 'json') return lost(file, new KlartextError('malformed-record', `${file} ${IS_ARRAY}`));
  if (content === 'mhtml') return { ...place, form: 'page', ...(await readMhtml(bytes, file)) };
  return { ...place, form: 'page', bytes };
}

async function* readNothing(pieces: AsyncIterable<Piece>, file: string): Pages {
  for await (const piece of pieces) {
    if (!('problem' in piece)) continue;
    yield lost(file, piece.problem, piece);
    return;
  }
  yield lost(file, new KlartextError('empty-input', `${file} is empty.`));
}

function isWacz(head: Uint8Array, file: string): boolean {
  if (WACZ_NAME.test(file)) return true;
  const buffer = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (buffer.length < ENTRY_NAME_AT) return false;
  const length = buffer.readUInt16LE(ENTRY_NAME_AT - 4);
  return ARCHIVE_ENTRY.test(buffer.toString('latin1', ENTRY_NAME_AT, ENTRY_NAME_AT + length));
}

function mustBeFile(content: 'parquet' | 'zip', file: string): KlartextError {
  const what = content === 'parquet' ? 'Parquet' : 'a web archive (WACZ)';
  const sentence = `${file} holds ${what}, which must be given as a file, not packed and not as a stream.`;
  return new KlartextError('not-html', sentence);
}

function lost(file: string, problem: KlartextError, { offset }: Partial<Damage> = {}): InputPage {
  return { id: file, source: { file, ...(offset === undefined ? {} : { offset }) }, problem };
}
