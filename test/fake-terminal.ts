import type { CommandContext } from '../packages/cli/src/commands/command-context.ts';
import { readHere } from '../packages/cli/src/workers/page-reader.ts';
import { fakeExtractor } from './fake-extractor.ts';

/** A terminal that keeps what is written, with the fake extractor; `facts` replace parts of it. */
export function fakeContext(input = '', facts: Partial<FakeContext> = {}): FakeContext {
  const written: string[] = [];
  const notes: string[] = [];
  const { extractor = () => fakeExtractor } = facts;
  return {
    extractor,
    openReader: (options) => readHere(extractor(), options),
    stdin: chunks(input),
    write: async (data) => void written.push(typeof data === 'string' ? data : Buffer.from(data).toString('utf8')),
    show: (text) => void notes.push(text),
    columns: () => undefined,
    sharesOutput: false,
    note: (line) => void notes.push(line),
    coloured: false,
    watched: false,
    signal: new AbortController().signal,
    written,
    notes,
    ...facts,
  };
}

export interface FakeContext extends CommandContext {
  readonly written: string[];
  readonly notes: string[];
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}
