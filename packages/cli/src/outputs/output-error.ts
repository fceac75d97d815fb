import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../error-code.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no folder can be made there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'it is no folder',
  EEXIST: 'it is no folder',
};

/** The error that writing into a folder ended in: of kind `output` where the system failed it, any other as it is. */
export function outputError(error: unknown, folder: string): unknown {
  if (error instanceof KlartextError || !(error instanceof Error && 'syscall' in error)) return error;
  const reason = REASONS[codeOf(error) ?? ''] ?? error.message;
  return new KlartextError('output', `Nothing can be written into ${folder}: ${reason}.`, { cause: error });
}
