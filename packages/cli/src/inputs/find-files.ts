import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';
import { noFile } from './open-file.ts';

/** A file to read, or why there is none at this place. */
export interface Found {
  readonly path: string;
  readonly problem?: KlartextError;
}

export interface FindOptions {
  /** Whether a path below the folder, `/` between its parts, is wanted. */
  readonly accept: (path: string) => boolean;
  /** How many folders below the first are entered. @default Infinity */
  readonly depth?: number;
}

interface Place {
  readonly path: string;
  /** Below the folder that is searched, `/` between its parts. */
  readonly below: string;
  readonly entry?: Dirent;
}

/**
 * The files of a folder and of the folders in it, in the order of their names. Passes over names that begin with a dot.
 * Links to files inside are read, links to folders inside are not followed: their files come anyway. Links that lead
 * outside, and pipes and devices, are found with their problem.
 */
export async function* findFiles(
  folder: string,
  { accept, depth = Number.POSITIVE_INFINITY }: FindOptions,
): AsyncGenerator<Found, void, undefined> {
  const root = await realpath(folder);
  const waiting: Place[] = [{ path: folder, below: '' }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { path, below, entry } = place;
    if (entry === undefined || entry.isDirectory()) {
      if (below !== '' && below.split('/').length > depth) continue;
      const entries = await entriesOf(path);
      if (entries instanceof KlartextError) yield { path, problem: entries };
      else waiting.push(...entries.map((each) => placeOf(each, { path, below })).toReversed());
    } else if (entry.isFile()) {
      if (accept(below)) yield { path };
    } else {
      const problem = entry.isSymbolicLink() ? await problemOf(path, root) : noFile(path);
      if (problem !== 'folder' && accept(below)) yield problem === undefined ? { path } : { path, problem };
    }
  }
}

async function entriesOf(path: string): Promise<readonly Dirent[] | KlartextError> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return asKlartextError(error, path);
  }
}

function placeOf(entry: Dirent, { path, below }: Place): Place {
  return { path: join(path, entry.name), below: below === '' ? entry.name : `${below}/${entry.name}`, entry };
}

async function problemOf(link: string, root: string): Promise<KlartextError | 'folder' | undefined> {
  try {
    const target = await realpath(link);
    if (!isInside(target, root))
      return new KlartextError('unsafe-path', `${link} is a link that leads out of its folder.`);
    const stats: Stats = await stat(target);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? undefined : noFile(link);
  } catch (error) {
    return asKlartextError(error, link);
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
