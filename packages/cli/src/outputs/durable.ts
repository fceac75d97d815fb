import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that appears under its name only when it is whole and on the disk, in place of what stood there.
 * `draft` is where it is written meanwhile, on the same file system.
 */
export async function writeDurably(path: string, content: string | Uint8Array, draft: string): Promise<void> {
  await writeWhole(path, content, draft);
  await syncFolder(dirname(path));
}

/** The same, but its name is for good only when the folder is put on the disk too, as for many files at once. */
export async function writeWhole(path: string, content: string | Uint8Array, draft: string): Promise<void> {
  const file = await open(draft, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** Gives a file that is on the disk its name, for good. */
export async function renameDurably(draft: string, path: string): Promise<void> {
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** Puts a file that somebody else wrote on the disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts the names in a folder on the disk; where a folder cannot be opened, as on Windows, its system sees to it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } finally {
    await folder?.close();
  }
}
