import { KlartextError } from '@klartext/extractor';
import { describe, expect, test } from 'vitest';
import type { Piece } from './piece.ts';
import { type NdjsonOptions, readNdjson } from './read-ndjson.ts';

describe('an NDJSON stream', () => {
  test('one page a line, with its number and place', async () => {
    expect(await read(['{"text":"x"}\n{"text":', '"y"}\n\n{"text":"z"}'])).toEqual([
      { id: '1', source: { file: 'a', record: 1, offset: 0 }, line: '{"text":"x"}' },
      { id: '2', source: { file: 'a', record: 2, offset: 13 }, line: '{"text":"y"}' },
      { id: '4', source: { file: 'a', record: 4, offset: 27 }, line: '{"text":"z"}' },
    ]);
  });

  test('a byte order mark, CRLF, blank lines and U+2028 are no matter', async () => {
    const pages = await read(['\ufeff\r\n{"text":"a\u2028b"}\r\n\r\n \n{}\r\n']);
    expect(pages).toMatchObject([{ id: '2' }, { id: '5' }]);
  });

  test('a line over the cap is lost alone', async () => {
    expect(await read([`{"text":"${'a'.repeat(200)}"}\n{"text":"b"}\n`], { maxBytes: 100 })).toMatchObject([
      { id: '1', kind: 'too-large' },
      { id: '2', line: '{"text":"b"}' },
    ]);
  });
});

describe('a damage', () => {
  const cut: Piece = { problem: new KlartextError('truncated-input', 'It breaks off.') };
  const corrupt: Piece = { problem: new KlartextError('corrupt-compression', 'It is damaged.') };

  test('stands for the line that it has cut', async () => {
    expect(await read(['{"text":"a"}\n{"te', cut])).toMatchObject([
      { line: '{"text":"a"}' },
      { id: '2', kind: 'truncated-input', source: { record: 2, offset: 13 } },
    ]);
  });

  test('behind a whole line is told beside it', async () => {
    expect(await read(['{"text":"a"}', cut])).toMatchObject([
      { id: '1', line: '{"text":"a"}' },
      { id: '2', kind: 'truncated-input' },
    ]);
  });

  test('is followed by the lines behind it, with ids of their own', async () => {
    const pages = await read(['{"text":"a"}\n{"te', corrupt, '{"text":"b"}\n', corrupt, '{"text":"c"}\n']);
    expect(pages).toMatchObject([
      { id: '1' },
      { id: '2', kind: 'corrupt-compression' },
      { id: '3', line: '{"text":"b"}' },
      { id: '4', kind: 'corrupt-compression' },
      { id: '5', line: '{"text":"c"}' },
    ]);
  });
});

async function read(parts: readonly (string | Piece)[], options: Partial<NdjsonOptions> = {}): Promise<unknown[]> {
  async function* pieces(): AsyncGenerator<Piece> {
    for (const part of parts) yield typeof part === 'string' ? { bytes: Buffer.from(part) } : part;
  }
  const pages: unknown[] = [];
  for await (const page of readNdjson(pieces(), { file: 'a', idOf: (line) => `${line}`, ...options })) {
    const { id, source } = page;
    const outcome =
      'problem' in page ? { kind: page.problem.kind } : { line: Buffer.from(page.bytes).toString().trim() };
    pages.push({ id, source, ...outcome });
  }
  return pages;
}
