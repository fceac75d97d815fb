import { createHash, randomBytes } from 'node:crypto';
import { link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { KlartextError } from '@klartext/extractor';
import { codeOf } from '../error-code.ts';

/** Keeps other runs away from an output. */
export interface RunLock {
  /** Throws `output` when somebody took the lock away. */
  readonly assertHeld: () => Promise<void>;
  readonly release: () => Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process and its machine were started, as far as the system tells. */
  readonly born: string;
  readonly nonce: string;
}

const BEAT_MS = 60_000;
/** A holder on another machine cannot be asked; one that gave no sign of life for so long is dead. */
const SILENCE_MS = 10 * BEAT_MS;
const TRIES = 5;
/** To take a dead lock away takes a moment; who has been at it for so long was killed meanwhile. */
const CLAIM_MS = 10_000;
const PAUSE_MS = 20;

/**
 * Takes the lock file at `path`, also from a process that is dead; nothing is left to clear up after `kill -9`. Throws
 * `output` when another run holds it.
 */
export async function takeRunLock(path: string): Promise<RunLock> {
  const nonce = randomBytes(8).toString('hex');
  const own = JSON.stringify({ pid: process.pid, host: hostname(), born: await birthOf(process.pid), nonce });
  const draft = `${path}.${nonce}`;
  await writeFile(draft, own, { flag: 'wx' });
  try {
    for (let n = 0; !(await linked(draft, path)); n += 1) {
      const found = await contentOf(path);
      if (n === TRIES || (found !== undefined && (await isHeld(found, path)))) throw heldBy(found, path);
      if (found !== undefined) await removeStale(found, path);
    }
  } finally {
    await rm(draft, { force: true });
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS).unref();
  const isOwn = async () => (await contentOf(path)) === own;
  return {
    assertHeld: async () => {
      if (!(await isOwn())) throw new KlartextError('output', `Another run took ${path} away; this one stops.`);
    },
    release: async () => {
      clearInterval(beat);
      if (await isOwn()) await rm(path, { force: true });
    },
  };
}

// The lock is there whole or not at all, so nobody reads half of one.
async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function isHeld(content: string, path: string): Promise<boolean> {
  const holder = parse(content);
  if (holder === undefined) return false;
  if (holder.host !== hostname()) return Date.now() - ((await modified(path)) ?? 0) < SILENCE_MS;
  return isAlive(holder.pid) && (await birthOf(holder.pid)) === holder.born;
}

// Only one may take a dead lock away, and only that one, or it would be a lock that was just made: the claim is a second
// name of the very file, made by whoever is first.
async function removeStale(found: string, path: string): Promise<void> {
  const claim = `${path}.${createHash('sha256').update(found).digest('hex').slice(0, 16)}.stale`;
  if (await isGone(path, claim)) return;
  if ((await contentOf(claim)) === found) await rm(path, { force: true });
  await rm(claim, { force: true });
}

/** Claims a lock; resolves to true when it is gone, or claimed by somebody else, which is waited for. */
async function isGone(path: string, claim: string): Promise<boolean> {
  try {
    if (await linked(path, claim)) return false;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const claimed = (await stat(claim).catch(() => undefined))?.ctimeMs ?? Number.NaN;
  if (Date.now() - claimed > CLAIM_MS) await rm(claim, { force: true });
  else await setTimeout(PAUSE_MS);
  return true;
}

function heldBy(content: string | undefined, path: string): KlartextError {
  const holder = content === undefined ? undefined : parse(content);
  const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
  return new KlartextError('output', `${who} is writing there. If it is not, delete ${path}.`);
}

function parse(content: string): Holder | undefined {
  try {
    const value = JSON.parse(content);
    return typeof value?.pid === 'number' && typeof value.host === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Tells a process from a later one of the same number: its start in this boot of the machine. Empty where the system does not tell. */
async function birthOf(pid: number): Promise<string> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    return state === 'Z' ? 'ended' : `${boot} ${rest[START_TIME] ?? ''}`;
  } catch {
    return '';
  }
}

/** The 22nd field of `/proc/PID/stat`, counted behind the state, which is the third. */
const START_TIME = 18;

async function modified(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
