import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { outputError } from './output-error.ts';

const MOST_NAMESAKES = 1000;
const NO_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

export interface FileParts {
  readonly folder: string;
  readonly name: string;
  /** With its dot. */
  readonly ending: string;
}

/**
 * Writes a file that appears under its name only when it is whole, and takes no other's place: a namesake gets a number.
 * Resolves to the name it got. Throws `output`.
 */
export async function writeWhole(content: string, { folder, name, ending }: FileParts): Promise<string> {
  const draft = join(folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeSynced(draft, content);
    for (let n = 1; n <= MOST_NAMESAKES; n += 1) {
      const candidate = `${name}${n === 1 ? '' : `-${n}`}${ending}`;
      if (await claimed(draft, join(folder, candidate))) return candidate;
    }
    throw new Error(`${MOST_NAMESAKES} files are named ${name}`);
  } catch (error) {
    throw outputError(error, folder);
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeSynced(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

// A link, unlike a rename, fails where there is such a file already; some file systems have none.
async function claimed(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path).catch((error: unknown) => {
      if (!NO_LINKS.has(codeOf(error))) throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
