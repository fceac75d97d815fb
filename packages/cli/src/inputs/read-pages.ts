import { KlartextError } from '@klartext/extractor';
import { asKlartextError, isOutOfFiles } from './as-klartext-error.ts';
import type { FieldNames } from './field-names.ts';
import type { Found } from './find-files.ts';
import { inputFiles, STDIN } from './input-files.ts';
import { openFile } from './open-file.ts';
import type { InputPage } from './raw-page.ts';
import { readStream } from './read-stream.ts';
import { untilAborted } from './until-aborted.ts';

/** How far inputs have been read. */
export interface Position {
  /** Files that are wholly behind. */
  readonly files: number;
  /** Pages of the next file that are behind. */
  readonly pages: number;
}

export interface PlacedPage {
  readonly page: InputPage;
  /** Where reading stands behind this page. */
  readonly position: Position;
}

export interface ReadOptions {
  /** What `-` stands for; nothing when absent. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Under which names NDJSON and Parquet keep their parts. */
  readonly fields?: FieldNames | undefined;
  /** Only the pages behind this place are given; files before it are not opened. */
  readonly after?: Position | undefined;
  /** Told how many bytes of a file were read, as they are read. */
  readonly onRead?: ((bytes: number) => void) | undefined;
  /** Ends the reading, even while the input is silent. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The pages of files, folders, globs and standard input, in their order; the same inputs give the same positions. A file
 * that cannot be read, and an input without pages, count as a file with one lost page. Throws only `io`,
 * when the system lets no more files be opened.
 */
export function readPages(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<PlacedPage, void, undefined> {
  return untilAborted(placedPages(inputs, options), options.signal);
}

async function* placedPages(
  inputs: readonly string[],
  { after = { files: 0, pages: 0 }, ...options }: ReadOptions,
): AsyncGenerator<PlacedPage, void, undefined> {
  let files = -1;
  for await (const found of inputFiles(inputs)) {
    files += 1;
    if (files < after.files) continue;
    const passed = files === after.files ? after.pages : 0;
    let pages = 0;
    for await (const page of pagesOf(found, { ...options, passed })) {
      if ('problem' in page && isOutOfFiles(page.problem)) throw page.problem;
      pages += 1;
      if (pages > passed) yield { page, position: { files, pages } };
    }
  }
}

interface FoundOptions extends Pick<ReadOptions, 'stdin' | 'fields' | 'onRead'> {
  /** How many pages need not be read, only be counted. */
  readonly passed: number;
}

/** At least one page of a file, whatever happens. */
async function* pagesOf(found: Found, options: FoundOptions): AsyncGenerator<InputPage, void, undefined> {
  const { path, problem, input } = found;
  const origin = input === undefined ? {} : { input };
  const place = { id: path, source: { file: path }, ...origin };
  if (problem !== undefined) return yield { ...place, problem };
  let count = 0;
  try {
    for await (const page of contentOf(path, options)) {
      count += 1;
      yield { ...page, ...origin };
    }
    if (count === 0) yield { ...place, problem: new KlartextError('empty-input', `${path} holds no pages.`) };
  } catch (error) {
    yield { ...place, problem: asKlartextError(error, path) };
  }
}

function contentOf(path: string, options: FoundOptions): AsyncGenerator<InputPage, void, undefined> {
  const { stdin, fields, passed, onRead } = options;
  if (path === STDIN) return readStream(stdin ?? nothing(), { file: STDIN, fields });
  return readStream(openFile(path, onRead), { file: path, path, fields, passed });
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {}
