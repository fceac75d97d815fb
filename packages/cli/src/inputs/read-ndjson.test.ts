import { describe, expect, test } from 'vitest';
import type { InputItem } from './input-item.ts';
import { readNdjson } from './read-ndjson.ts';

describe('an NDJSON stream', () => {
  test('one item a line; ids as given, else by line', async () => {
    const items = await read('{"id":"a","text":"x"}\n{"id":7,"text":"y"}\n{"text":"z"}');
    expect(items).toMatchObject([
      { id: 'a', page: { text: 'x' }, source: { file: 'pages.ndjson', record: 1, offset: 0 } },
      { id: 7, page: { text: 'y' }, source: { file: 'pages.ndjson', record: 2, offset: 22 } },
      { id: '3', page: { text: 'z' }, source: { file: 'pages.ndjson', record: 3, offset: 42 } },
    ]);
  });

  test('byte order mark, CRLF, blank lines, U+2028 and duplicate ids are no matter', async () => {
    const items = await read('\ufeff{"id":1,"text":"a"}\r\n\r\n \n{"id":1,"text":"b\u2028c"}\r\n');
    expect(items).toMatchObject([
      { id: 1, page: { text: 'a' } },
      { id: 1, page: { text: 'b\u2028c' }, source: { record: 4 } },
    ]);
  });

  test('a broken line fails alone, and says where', async () => {
    const items = await read('{"id":1,"text":"a"}\n{"id":2,"te\n{"id":3}\n{"id":4,"text":"d"}\n');
    expect(items).toMatchObject([
      { id: 1, page: { text: 'a' } },
      { id: '2', kind: 'malformed-json', message: 'Line 2: The line is no valid JSON.', source: { offset: 20 } },
      { id: 3, kind: 'malformed-record' },
      { id: 4, page: { text: 'd' } },
    ]);
  });

  test('a line over the cap fails alone', async () => {
    const items = await read(`{"id":1,"text":"${'a'.repeat(200)}"}\n{"id":2,"text":"b"}\n`, { maxBytes: 100 });
    expect(items).toMatchObject([
      { id: '1', kind: 'too-large' },
      { id: 2, page: { text: 'b' } },
    ]);
  });

  test('where the stream breaks off, one item fails and those before are kept', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":1,"text":"a"}\n{"id":2,"tex');
      throw Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
    }
    expect(await settle(readNdjson(breaking(), PLACE))).toMatchObject([
      { id: 1, page: { text: 'a' } },
      { id: '2', kind: 'truncated-input', source: { record: 2, offset: 20 } },
    ]);
  });
});

const PLACE = { file: 'pages.ndjson', idOf: (line: number) => `${line}` };

function read(text: string, options: { readonly maxBytes?: number } = {}): Promise<unknown[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  return settle(readNdjson(chunks(), { ...PLACE, ...options }));
}

async function settle(items: AsyncIterable<InputItem>): Promise<unknown[]> {
  const settled: unknown[] = [];
  for await (const { id, source, load } of items) {
    const outcome = await Promise.resolve(load()).then(
      (page) => ({ page }),
      ({ kind, message }) => ({ kind, message }),
    );
    settled.push({ id, source, ...outcome });
  }
  return settled;
}
