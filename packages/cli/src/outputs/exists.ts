import { stat } from 'node:fs/promises';
import { codeOf } from '../error-code.ts';

const MISSING: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** Whether there is something at a path. Throws where that cannot be told. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (MISSING.includes(codeOf(error))) return false;
    throw error;
  }
}
