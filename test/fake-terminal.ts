import { fakeExtractor } from './fake-extractor.ts';

/** A terminal that keeps what is written, with the fake extractor; `facts` replace parts of it. */
export function fakeContext(input = '', facts: Partial<FakeContext> = {}): FakeContext {
  const written: string[] = [];
  const notes: string[] = [];
  return {
    extractor: fakeExtractor,
    stdin: chunks(input),
    write: async (text) => void written.push(text),
    note: (line) => void notes.push(line),
    coloured: false,
    watched: false,
    signal: new AbortController().signal,
    written,
    notes,
    ...facts,
  };
}

export interface FakeContext {
  readonly extractor: typeof fakeExtractor;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly write: (text: string) => Promise<void>;
  readonly note: (line: string) => void;
  readonly coloured: boolean;
  readonly watched: boolean;
  readonly signal: AbortSignal;
  readonly written: string[];
  readonly notes: string[];
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}
