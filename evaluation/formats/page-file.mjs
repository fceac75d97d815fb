import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DatasetError } from './dataset-error.mjs';

const LARGEST_PAGE = 100_000_000;

/** The bytes of a page `NAME` or `NAME.gz` in the first of some folders that has it; throws where none does. */
export function readPageFile(folders, name) {
  if (basename(name) !== name) throw new DatasetError(`"${name}" is no name of a file`);
  const path = folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.gz`)]).find(existsSync);
  if (path === undefined) throw new DatasetError(`there is no page ${name}`);
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LARGEST_PAGE }) : bytes;
}

/** What a JSON file holds; throws a sentence that names the file where it cannot be read. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DatasetError(`${path} cannot be read: ${error.message}`, { cause: error });
  }
}

/** A page of a data set, or its name and why it cannot be read. */
export function pageOrReason(id, read) {
  try {
    return { id, ...read() };
  } catch (error) {
    return { id, unreadable: error.message };
  }
}
