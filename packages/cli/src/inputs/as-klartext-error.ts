import { type ErrorKind, KlartextError } from '@klartext/extractor';
import { codeOf } from '../error-code.ts';

type Problem = readonly [kind: ErrorKind, sentence: (file: string) => string];

const TOO_MANY_FILES = 'Too many files are open; raise the limit of the system (ulimit -n).';

const PROBLEMS: Readonly<Record<string, Problem>> = {
  ENOENT: ['io', (file) => `There is no file ${file}.`],
  ENOTDIR: ['io', (file) => `There is no file ${file}.`],
  EACCES: ['io', (file) => `${file} may not be read: permission denied.`],
  EPERM: ['io', (file) => `${file} may not be read: permission denied.`],
  ELOOP: ['unsafe-path', (file) => `${file} is a link that leads in a circle.`],
  EMFILE: ['io', () => TOO_MANY_FILES],
  ENFILE: ['io', () => TOO_MANY_FILES],
  Z_BUF_ERROR: ['truncated-input', (file) => `${file} breaks off: the end of the compressed data is missing.`],
  Z_DATA_ERROR: ['corrupt-compression', (file) => `${file} is damaged: the compressed data cannot be inflated.`],
  Z_NEED_DICT: ['corrupt-compression', (file) => `${file} is damaged: the compressed data cannot be inflated.`],
};

/** The error that reading a file ended in, with its kind; one that has a kind stays as it is. */
export function asKlartextError(error: unknown, file: string): KlartextError {
  if (error instanceof KlartextError) return error;
  const code = codeOf(error);
  const [kind, sentence] = (code === undefined ? undefined : PROBLEMS[code]) ?? unforeseen(error, code);
  return new KlartextError(kind, sentence(file), { cause: error });
}

/** Whether reading failed because the process may open no more files: no fault of the input. */
export function isOutOfFiles({ cause }: Error): boolean {
  return codeOf(cause) === 'EMFILE' || codeOf(cause) === 'ENFILE';
}

// Only the operating system gives its errors a number too; anything else is a defect.
function unforeseen(error: unknown, code: string | undefined): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const isSystemError = code !== undefined && error instanceof Error && 'errno' in error;
  return isSystemError ? ['io', (file) => `${file} cannot be read: ${message}.`] : ['internal', () => message];
}
