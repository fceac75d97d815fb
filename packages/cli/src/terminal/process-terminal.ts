import { writeTo } from '../outputs/write-to.ts';
import { printable } from '../records/control-characters.ts';
import type { Terminal } from './terminal.ts';

/** The terminal this process runs in. */
export function processTerminal(signal: AbortSignal): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // Every failed write is told to whoever wrote; without a listener it would end the process as well.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    stdin,
    write: (data) => writeTo(stdout, data),
    note: (line) => void stderr.write(`${printable(line)}\n`),
    show: (text) => void stderr.write(text),
    columns: () => stderr.columns,
    sharesOutput: stdout.isTTY === true && stderr.isTTY === true,
    coloured: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    watched: stderr.isTTY === true,
    signal,
  };
}
