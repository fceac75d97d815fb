import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { type PageRecord, toErrorRecord } from '../records/record.ts';
import { folderSink, streamSink, writeRecords } from './record-sink.ts';

const RECORDS: readonly PageRecord[] = [
  { id: 'a', status: 'ok', article: sampleArticle({ headline: 'Äpfel' }) },
  toErrorRecord(new Error('no'), { id: 'b' }),
  { id: 'c', status: 'ok', article: sampleArticle({ headline: 'Birnen' }) },
];

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-sink-'));
  folder = join(root, 'deep/out');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('records into a folder', () => {
  test.each([
    ['ndjson', ['failed.ndjson', 'records.ndjson']],
    ['csv', ['failed.ndjson', 'records.csv']],
    ['parquet', ['data', 'data/train-00000.parquet', 'failed.ndjson']],
    ['text', [/^a-.*\.txt$/u, /^c-.*\.txt$/u, 'failed.ndjson', 'records.ndjson']],
    ['markdown', [/^a-.*\.md$/u, /^c-.*\.md$/u, 'failed.ndjson', 'records.ndjson']],
    ['html', [/^a-.*\.html$/u, /^c-.*\.html$/u, 'failed.ndjson', 'records.ndjson']],
    ['tei', [/^a-.*\.tei\.xml$/u, /^c-.*\.tei\.xml$/u, 'failed.ndjson', 'records.ndjson']],
    ['schema-org', [/^a-.*\.jsonld$/u, /^c-.*\.jsonld$/u, 'failed.ndjson', 'records.ndjson']],
    ['json', [/^a-/u, /^b-/u, /^c-/u, 'failed.ndjson', 'records.ndjson']],
  ] as const)('as %s', async (format, expected) => {
    expect(await writeRecords(RECORDS, await folderSink(folder, { format }))).toBe(3);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    expect(names).toEqual(expected.map((name) => (typeof name === 'string' ? name : expect.stringMatching(name))));
  });

  test('in shards', async () => {
    await writeRecords(RECORDS, await folderSink(folder, { shardSize: 1 }));
    expect(readdirSync(folder).sort()).toEqual([
      ...['failed.ndjson', 'records-00000.ndjson', 'records-00001.ndjson', 'records-00002.ndjson'],
    ]);
  });

  test('none are an empty list', async () => {
    expect(await writeRecords([], await folderSink(folder))).toBe(0);
    expect(readdirSync(folder)).toEqual(['records.ndjson']);
  });

  test.each(['ndjson', 'csv', 'parquet'] as const)(
    'a source that fails leaves no file that looks whole: %s',
    async (format) => {
      const writing = writeRecords(failing(), await folderSink(folder, { format }));
      await expect(writing).rejects.toThrow('the source is gone');
      expect(readdirSync(folder)).toEqual([]);
      expect(await writeRecords(RECORDS, await folderSink(folder, { format }))).toBe(3);
    },
  );

  test('a folder that holds anything is refused and left as it is', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await expect(folderSink(folder)).rejects.toMatchObject({ kind: 'output' });
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  test('a folder that cannot be made is refused', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(folderSink(join(root, 'file/out'))).rejects.toMatchObject({ kind: 'output' });
  });
});

describe('records into a stream', () => {
  test('one a line, and it is not ended', async () => {
    const { stream, text } = kept();
    expect(await writeRecords(RECORDS, await streamSink(stream))).toBe(3);
    expect(
      text()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b', 'c']);
    expect(stream.writableEnded).toBe(false);
  });

  test('articles, where that is wanted', async () => {
    const { stream, text } = kept();
    await writeRecords(RECORDS, await streamSink(stream, 'text'));
    expect(text()).toMatch(/^Äpfel\n[\s\S]*\nBirnen\n/u);
  });

  test('that breaks, the writing fails, and nothing else does', async () => {
    const stream = new Writable({ write: (_, __, done) => done(new Error('it broke')) });
    await expect(writeRecords(RECORDS, await streamSink(stream))).rejects.toMatchObject({ kind: 'output' });
    await new Promise((resolve) => setImmediate(resolve));
  });

  test('whose reader is gone is told as such', async () => {
    const { stream } = kept();
    const sink = await streamSink(stream);
    stream.destroy();
    await expect(writeRecords(RECORDS, sink)).rejects.toMatchObject({ name: 'ReaderGoneError' });
  });
});

test('a file of an earlier output stands as it was, records and all', async () => {
  await writeRecords(RECORDS.slice(0, 1), await folderSink(folder));
  expect(JSON.parse(readFileSync(join(folder, 'records.ndjson'), 'utf8'))).toEqual(RECORDS[0]);
});

async function* failing(): AsyncGenerator<PageRecord> {
  yield* RECORDS;
  throw new Error('the source is gone');
}

function kept(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => `${Buffer.concat(chunks)}` };
}
