import type { Dirent, Stats } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from './as-klartext-error.ts';
import { noFile } from './open-file.ts';

/** A file to read, or why there is none at this place. */
export interface Found {
  readonly path: string;
  readonly problem?: KlartextError;
  /** Which of several inputs it belongs to, from 0. @default 0 */
  readonly input?: number;
}

export interface FindOptions {
  /** Whether a path below the folder, `/` between its parts, is wanted. */
  readonly accept: (path: string) => boolean;
  /** How many folders below the first are entered. @default Infinity */
  readonly depth?: number;
}

type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** A folder that is being read; `entries` are those still to come, the next one last. */
interface Level {
  readonly path: string;
  /** Below the folder that is searched, `/` between its parts. */
  readonly below: string;
  readonly entries: string[];
}

const SEPARATOR = '\0';

/**
 * The files of a folder and of the folders in it, in the order of their names. Passes over names that begin with a dot.
 * Links to files inside are read, links to folders inside are not followed: their files come anyway. Links that lead
 * outside, and pipes and devices, are found with their problem. Holds the names of one folder a level, nothing else.
 */
export async function* findFiles(
  folder: string,
  { accept, depth = Number.POSITIVE_INFINITY }: FindOptions,
): AsyncGenerator<Found, void, undefined> {
  const root = await realpath(folder);
  const levels: Level[] = [{ path: folder, below: '', entries: await entriesOf(folder) }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const entry = level.entries.pop();
    if (entry === undefined) {
      levels.pop();
      continue;
    }
    const [name = '', kind] = entry.split(SEPARATOR);
    const path = join(level.path, name);
    const below = level.below === '' ? name : `${level.below}/${name}`;
    if (kind === 'folder') {
      if (levels.length > depth) continue;
      const entries = await entriesOf(path).catch((error: unknown) => asKlartextError(error, path));
      if (entries instanceof KlartextError) yield { path, problem: entries };
      else levels.push({ path, below, entries });
    } else if (accept(below)) {
      const problem = kind === 'link' ? await problemOf(path, root) : kind === 'other' ? noFile(path) : undefined;
      if (problem !== 'folder') yield problem === undefined ? { path } : { path, problem };
    }
  }
}

/** Names with their kinds, the last one first. */
async function entriesOf(path: string): Promise<string[]> {
  const entries: string[] = [];
  for await (const entry of await opendir(path, { bufferSize: 256 })) {
    if (!entry.name.startsWith('.')) entries.push(`${entry.name}${SEPARATOR}${kindOf(entry)}`);
  }
  return entries.sort((a, b) => (a < b ? 1 : -1));
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
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
