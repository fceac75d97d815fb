import { KlartextError } from '@klartext/extractor';

/** What decides which records a run gives, as plain data: runs with the same identity give the same. */
export interface RunIdentity {
  readonly version: string;
  readonly inputs: readonly string[];
  /** Over paths, sizes and times of the input files. */
  readonly digest: string;
  /** Of the input files. */
  readonly files: number;
  readonly bytes: number;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Throws `output` when a run was begun as another one, and says what differs. */
export function assertSameRun(begun: RunIdentity, now: RunIdentity, folder: string): void {
  const difference = differenceOf(begun, now);
  if (difference === undefined) return;
  throw new KlartextError(
    'output',
    `${folder} holds a run that was begun otherwise: ${difference}. Go on as it was begun, or name a new folder.`,
  );
}

function differenceOf(begun: RunIdentity, now: RunIdentity): string | undefined {
  if (begun.version !== now.version) return `with version ${begun.version}, and this is ${now.version}`;
  if (!isSame(begun.inputs, now.inputs)) return `with the inputs ${begun.inputs.join(' ')}`;
  const keys = [...new Set([...Object.keys(begun.options), ...Object.keys(now.options)])];
  const changed = keys.find((key) => !isSame(begun.options[key], now.options[key]));
  if (changed !== undefined)
    return `${changed} was ${shown(begun.options[changed])}, now ${shown(now.options[changed])}`;
  if (begun.digest === now.digest) return undefined;
  return `then there were ${sizeOf(begun)}, now there are ${sizeOf(now)}, or one was changed`;
}

function sizeOf({ files, bytes }: RunIdentity): string {
  return `${files} input ${files === 1 ? 'file' : 'files'} of ${bytes} bytes`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function shown(value: unknown): string {
  return value === undefined ? 'not given' : typeof value === 'string' ? value : JSON.stringify(value);
}
