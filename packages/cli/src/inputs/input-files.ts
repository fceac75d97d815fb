import { stat } from 'node:fs/promises';
import { KlartextError } from '@klartext/extractor';
import picomatch from 'picomatch';
import { asKlartextError } from './as-klartext-error.ts';
import { type Found, findFiles } from './find-files.ts';
import { noFile } from './open-file.ts';
import { isPageName } from './page-names.ts';

/** Standard input, as one of the inputs and as the path of what is found. */
export const STDIN = '-';

/**
 * The files of inputs that are files, folders, globs or `-`, in their order; those of a folder in the order of their
 * names. An input without any is found with its problem.
 */
export async function* inputFiles(inputs: readonly string[]): AsyncGenerator<Found, void, undefined> {
  for (const [index, input] of inputs.entries()) {
    const place = index === 0 ? {} : { input: index };
    let count = 0;
    for await (const found of filesOf(input)) {
      count += 1;
      yield { ...found, ...place };
    }
    if (count === 0) yield { path: input, problem: noPages(input), ...place };
  }
}

async function* filesOf(input: string): AsyncGenerator<Found, void, undefined> {
  if (input === STDIN) return yield { path: STDIN };
  try {
    const kind = await kindOf(input);
    if (kind === 'folder') yield* findFiles(input, { accept: isPageName });
    else if (kind === 'file') yield { path: input };
    else if (kind === 'glob') yield* matches(input);
    else yield { path: input, problem: noFile(input) };
  } catch (error) {
    yield { path: input, problem: asKlartextError(error, input) };
  }
}

async function kindOf(input: string): Promise<'folder' | 'file' | 'glob' | 'other'> {
  const stats = await stat(input).catch((error: unknown) => {
    if (picomatch.scan(input).isGlob) return undefined;
    throw error;
  });
  if (stats === undefined) return 'glob';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

async function* matches(input: string): AsyncGenerator<Found, void, undefined> {
  const { base, glob } = picomatch.scan(input);
  const folder = base === '' ? '.' : base;
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1;
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) return;
  yield* findFiles(folder, { accept: picomatch(glob), depth });
}

function noPages(input: string): KlartextError {
  if (picomatch.scan(input).isGlob) return new KlartextError('io', `No file matches ${input}.`);
  const names = '.html, .txt, .mhtml, .ndjson, .parquet, .warc, .wet, .wacz, with or without .gz, .zst, .br';
  return new KlartextError('empty-input', `The folder ${input} holds no pages; those are named ${names}.`);
}
