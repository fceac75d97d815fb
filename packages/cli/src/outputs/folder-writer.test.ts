import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { type Outcome, toOutcome } from '../records/outcome.ts';
import { toErrorRecord } from '../records/record.ts';
import { documentsOf, type ShardOptions, STATE_FOLDER } from './folder-layout.ts';
import { type FolderState, finishFolder, openFolderWriter } from './folder-writer.ts';
import { publishShard } from './publish-shard.ts';

const NDJSON: ShardOptions = { format: 'ndjson', shardSize: 1 };
let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-folder-'));
  folder = join(root, 'out');
  mkdirSync(join(folder, STATE_FOLDER), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe.each<[string, ShardOptions, readonly string[]]>([
  ['NDJSON', { format: 'ndjson' }, ['records.ndjson']],
  ['NDJSON in shards', NDJSON, ['records-00000.ndjson', 'records-00001.ndjson', 'records-00002.ndjson']],
  ['gzipped NDJSON', { format: 'ndjson', gzip: true }, ['records.ndjson.gz']],
  ['CSV', { format: 'csv' }, ['records.csv']],
  ['gzipped CSV in shards', { format: 'csv', gzip: true, shardSize: 1e9 }, ['records-00000.csv.gz']],
  ['Parquet', { format: 'parquet', shardSize: 1e9 }, ['data/train-00000.parquet']],
])('%s', (_, options, names) => {
  test('records come out once and in order, those that failed in a list beside; nothing is left over', async () => {
    await write(outcomes(), options);
    expect(files()).toEqual([...names, 'failed.ndjson'].sort());
    expect((await Promise.all(names.map((name) => idsIn(name)))).flat()).toEqual(['a', 'bad', 'c']);
    expect(await idsIn('failed.ndjson')).toEqual(['bad']);
    expect(readdirSync(join(folder, STATE_FOLDER))).toEqual([]);
  });

  test('stopped behind any record and begun again from its state, it gives the same files', async () => {
    await write(outcomes(), options);
    const whole = contents();
    for (let stop = 0; stop <= 3; stop += 1) {
      renew();
      const first = await openFolderWriter(folder, options);
      const state = await takeAll(first, outcomes().slice(0, stop));
      await first.take(outcome('torn'));
      await first.close();
      await write(outcomes().slice(stop), options, state);
      expect(contents()).toEqual(whole);
    }
  });

  test('finishing can be repeated after any step of it', async () => {
    const state = await write(outcomes(), options, undefined, { finish: false });
    cpSync(folder, join(root, 'before'), { recursive: true });
    await finishFolder(folder, state, options);
    const whole = contents();
    await finishFolder(folder, state, options);
    expect(contents()).toEqual(whole);
    rmSync(folder, { recursive: true });
    cpSync(join(root, 'before'), folder, { recursive: true });
    if (state.bytes > 0) await publishShard(folder, state.shard, options);
    await finishFolder(folder, state, options);
    expect(contents()).toEqual(whole);
  });
});

describe('publishing a shard', () => {
  test('that was published before leaves it as it is', async () => {
    await write(outcomes(), NDJSON);
    const whole = contents();
    await publishShard(folder, 0, NDJSON);
    expect(contents()).toEqual(whole);
  });

  test('over the rest of a draft that was torn', async () => {
    writeFileSync(join(folder, STATE_FOLDER, 'shard.draft'), 'torn');
    await write(outcomes(), { format: 'csv' });
    expect(await idsIn('records.csv')).toEqual(['a', 'bad', 'c']);
    expect(readdirSync(join(folder, STATE_FOLDER))).toEqual([]);
  });
});

test('no pages at all are an empty list, and none that failed are no list', async () => {
  await write([], { format: 'ndjson' });
  expect(files()).toEqual(['records.ndjson']);
  expect(readFileSync(join(folder, 'records.ndjson'), 'utf8')).toBe('');
});

describe('files of their own', () => {
  test('are all there, whole, when the state says so', async () => {
    const many = Array.from({ length: 50 }, (_, n) => outcome(`page ${n}`, 'text'));
    const writer = await openFolderWriter(folder, { format: 'text' });
    const state = await takeAll(writer, many);
    expect(files()).toHaveLength(50);
    await writer.close();
    await finishFolder(folder, state, { format: 'text' });
    expect(files()).toHaveLength(51);
    expect(readdirSync(join(folder, STATE_FOLDER))).toEqual([]);
  });

  test('that cannot be written are told, at the latest by the next sync', async () => {
    const writer = await openFolderWriter(folder, { format: 'text' });
    rmSync(join(folder, STATE_FOLDER, 'drafts'), { recursive: true });
    await writer.take(outcome('a', 'text'));
    await expect(writer.sync()).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(writer.take(outcome('b', 'text'))).rejects.toMatchObject({ code: 'ENOENT' });
    await writer.close();
  });

  test('are not written any more once the writer is closed', async () => {
    const writer = await openFolderWriter(folder, { format: 'text' });
    for (let n = 0; n < 30; n += 1) await writer.take(outcome(`page ${n}`, 'text'));
    await writer.close();
    const left = files();
    expect(readdirSync(join(folder, STATE_FOLDER, 'drafts'))).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(files()).toEqual(left);
  });
});

function outcomes(): readonly Outcome[] {
  return [outcome('a'), toOutcome({ record: toErrorRecord(new Error('bad'), { id: 'bad' }) }), outcome('c')];
}

function outcome(id: string, format: ShardOptions['format'] = 'ndjson'): Outcome {
  const document = documentsOf(format);
  const record = { id, status: 'ok' as const, article: sampleArticle({ headline: id }) };
  return toOutcome({ record }, document === undefined ? {} : { document });
}

async function write(
  all: readonly Outcome[],
  options: ShardOptions,
  state?: FolderState,
  { finish = true }: { readonly finish?: boolean } = {},
): Promise<FolderState> {
  const writer = await openFolderWriter(folder, options, state);
  const end = await takeAll(writer, all);
  await writer.close();
  if (finish) await finishFolder(folder, end, options);
  return end;
}

async function takeAll(
  writer: Awaited<ReturnType<typeof openFolderWriter>>,
  all: readonly Outcome[],
): Promise<FolderState> {
  for (const each of all) {
    await writer.take(each);
    if (!writer.isFull()) continue;
    await writer.sync();
    await writer.next();
  }
  return writer.sync();
}

function renew(): void {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, STATE_FOLDER), { recursive: true });
}

function files(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith(STATE_FOLDER) && name !== 'data')
    .sort();
}

function contents(): readonly (readonly [string, string])[] {
  return files().map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
}

async function idsIn(name: string): Promise<readonly unknown[]> {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const bytes = name.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  if (name.endsWith('.parquet')) {
    const file = Uint8Array.from(bytes).buffer;
    return (await parquetReadObjects({ file, compressors, columns: ['id'] })).map((row) => row['id']);
  }
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  if (!name.includes('.csv')) return lines.map((line) => JSON.parse(line).id);
  return lines.flatMap((line) => /^\ufeff?"?(a|bad|c)"?,/u.exec(line)?.[1] ?? []);
}
