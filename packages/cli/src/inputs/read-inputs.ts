import { stat } from 'node:fs/promises';
import { KlartextError, type Page } from '@klartext/extractor';
import picomatch from 'picomatch';
import { asKlartextError } from './as-klartext-error.ts';
import { type Found, findFiles } from './find-files.ts';
import { failingItem, type InputItem } from './input-item.ts';
import { noFile, openFile } from './open-file.ts';
import { formOfName, isPageName } from './page-names.ts';
import { readStream } from './read-stream.ts';

/** Standard input, as one of the inputs. */
const STDIN = '-';

/**
 * The pages of files, folders, globs and standard input, in their order; of a folder, in the order of names. An input
 * that cannot be read, or has no pages, gives an item that fails.
 */
export async function* readInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputItem, void, undefined> {
  for (const input of inputs) {
    if (input === STDIN) yield* readStream(stdin, { file: STDIN });
    else for await (const found of filesOf(input)) yield* readFound(found);
  }
}

async function* readFound({ path, problem }: Found): AsyncGenerator<InputItem, void, undefined> {
  const place = { id: path, source: { file: path } };
  const form = formOfName(path);
  if (problem !== undefined) yield failingItem(problem, place);
  else if (form === 'page') yield { ...place, load: () => loadPage(path) };
  else yield* readStream(openFile(path), { file: path, form });
}

async function loadPage(path: string): Promise<Page> {
  for await (const item of readStream(openFile(path), { file: path, form: 'page' })) return item.load();
  throw new KlartextError('empty-input', `${path} is empty.`);
}

async function* filesOf(input: string): AsyncGenerator<Found, void, undefined> {
  let count = 0;
  for await (const found of searched(input)) {
    count += 1;
    yield found;
  }
  if (count === 0) yield { path: input, problem: noPages(input) };
}

async function* searched(input: string): AsyncGenerator<Found, void, undefined> {
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
  const names = '.html, .txt, .ndjson, with or without .gz, or without any ending';
  return new KlartextError('empty-input', `The folder ${input} holds no pages; those are named ${names}.`);
}
