import type { Writable } from 'node:stream';
import { KlartextError } from '@klartext/extractor';
import { printable } from '../records/control-characters.ts';
import { ReaderGoneError } from './reader-gone-error.ts';
import type { Terminal } from './terminal.ts';

const GONE: ReadonlySet<unknown> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

/** The terminal this process runs in. */
export function processTerminal(signal: AbortSignal): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // Every failed write is told to whoever wrote; without a listener it would end the process as well.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    stdin,
    write: (text) => writeTo(stdout, text),
    note: (line) => void stderr.write(`${printable(line)}\n`),
    coloured: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    watched: stderr.isTTY === true,
    signal,
  };
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(outputError(error));
      else resolve();
    });
  });
}

function outputError(cause: Error): Error {
  if ('code' in cause && GONE.has(cause.code)) return new ReaderGoneError({ cause });
  return new KlartextError('output', `The output cannot be written: ${cause.message}.`, { cause });
}
