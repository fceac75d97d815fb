import { open } from 'node:fs/promises';
import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../error-code.ts';

/** A file that lines are added to, and that can be cut back to where it was known to be right. */
export interface Spool {
  readonly append: (line: Uint8Array) => Promise<void>;
  /** Puts all of it on the disk, and resolves to its length in bytes. */
  readonly sync: () => Promise<number>;
  /** Closes the file; what was not synced may be lost. */
  readonly close: () => Promise<void>;
}

/** Written at once, so that a small line costs no call. */
const BUFFERED = 256 * 1024;

/** Opens a spool, or makes it, with its first `keep` bytes; what stands behind them is cut off. */
export async function openSpool(path: string, keep = 0): Promise<Spool> {
  const file = await open(path, keep === 0 ? 'w' : 'r+').catch((error: unknown) => {
    throw keep > 0 && codeOf(error) === 'ENOENT' ? shorter(path) : error;
  });
  let written = keep;
  let waiting: Uint8Array[] = [];
  let held = 0;
  let isOpen = true;
  try {
    if ((await file.stat()).size < keep) throw shorter(path);
    await file.truncate(keep);
  } catch (error) {
    await file.close();
    throw error;
  }

  async function flush(): Promise<void> {
    const bytes = Buffer.concat(waiting);
    [waiting, held] = [[], 0];
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at, written);
      at += bytesWritten;
      written += bytesWritten;
    }
  }

  return {
    append: async (line) => {
      waiting.push(line);
      held += line.length;
      if (held >= BUFFERED) await flush();
    },
    sync: async () => {
      if (held > 0) await flush();
      await file.sync();
      return written;
    },
    close: async () => {
      if (isOpen) await file.close();
      isOpen = false;
    },
  };
}

function shorter(path: string): KlartextError {
  return new KlartextError('output', `${path} is shorter than it was; name a new folder.`);
}
