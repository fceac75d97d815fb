import { spawnSync } from 'node:child_process';
import { KlartextError } from '@klartext/extractor';
import { describe, expect, test } from 'vitest';
import { fakeExtractor } from '../../../test/fake-extractor.ts';
import { type ExtractAllOptions, extractAllWith, type IdentifiedPage } from './extract-all.ts';
import { extractAll } from './index.ts';
import type { InputPage } from './inputs/raw-page.ts';
import type { PageRecord } from './records/record.ts';

test('one record a page, in order, whatever happens to a page', async () => {
  const pages = [
    { text: 'A\nB' },
    { id: 'x', text: 'boom' },
    { text: 'picture' },
    null as unknown as IdentifiedPage,
    { html: 'C' },
    { $: { html: () => 'D\nE' } },
  ];
  expect(await records(pages)).toMatchObject([
    { id: '1', status: 'ok', article: { headline: 'A' } },
    { id: 'x', status: 'error', kind: 'internal', message: 'boom is no function' },
    { id: '3', status: 'error', kind: 'not-html' },
    { id: '4', status: 'error', kind: 'malformed-record' },
    { id: '5', status: 'empty', kind: 'index' },
    { id: '6', status: 'ok', article: { headline: 'D' } },
  ]);
});

test('pages can come from an async source, and are not taken before they are needed', async () => {
  let taken = 0;
  async function* pages(): AsyncGenerator<IdentifiedPage> {
    for (;;) {
      taken += 1;
      yield { text: 'A\nB' };
    }
  }
  for await (const { id } of extractAllWith(fakeExtractor, pages())) if (id === '10') break;
  expect(taken).toBeLessThanOrEqual(13);
});

async function records(pages: readonly (IdentifiedPage | InputPage)[]): Promise<PageRecord[]> {
  const all: PageRecord[] = [];
  for await (const record of extractAllWith(fakeExtractor, pages)) all.push(record);
  return all;
}

test.each([
  undefined,
  'a string',
  7,
  {},
  { html: 5 },
  { text: null },
  { bytes: 'a string' },
  { bytes: new ArrayBuffer(2) },
  { $: null },
  { $: { html: () => 7 } },
])('what is no page is one record, and its neighbours come out right: %j', async (page) => {
  const all = await records([{ text: 'A\nB' }, page as unknown as IdentifiedPage, { id: 'z', text: 'C\nD' }]);
  expect(all).toMatchObject([
    { id: '1', status: 'ok' },
    { id: '2', status: 'error', kind: 'malformed-record', message: expect.stringContaining('{ bytes }') },
    { id: 'z', status: 'ok' },
  ]);
});

test('pages of readPages keep their place, also those that are lost', async () => {
  const pages: readonly InputPage[] = [
    { id: 'line', source: { file: 'f', record: 1 }, form: 'line', bytes: Buffer.from('{"id":"own","text":"A\\nB"}') },
    { id: 'lost', source: { file: 'f', record: 2 }, problem: new KlartextError('io', 'gone') },
    { id: 'passed', problem: new KlartextError('unsafe-path', 'a link'), status: 'skipped' },
  ];
  expect(await records(pages)).toMatchObject([
    { id: 'own', source: { file: 'f', record: 1 }, status: 'ok' },
    { id: 'lost', source: { file: 'f', record: 2 }, status: 'error', kind: 'io' },
    { id: 'passed', status: 'skipped', kind: 'unsafe-path' },
  ]);
});

test('told to stop, it hands on what was taken, and ends', async () => {
  const stop = new AbortController();
  function* pages(): Generator<IdentifiedPage> {
    for (;;) yield { text: 'A\nB' };
  }
  let count = 0;
  for await (const _ of extractAllWith(fakeExtractor, pages(), { signal: stop.signal })) {
    count += 1;
    if (count === 5) stop.abort();
  }
  expect(count).toBeGreaterThanOrEqual(5);
  expect(count).toBeLessThanOrEqual(8);
});

test('a source that fails fails behind the records of what came before', async () => {
  async function* pages(): AsyncGenerator<IdentifiedPage> {
    yield { text: 'A\nB' };
    throw new Error('the database is gone');
  }
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { status } of extractAllWith(fakeExtractor, pages())) seen.push(status);
  })();
  await expect(reading).rejects.toThrow('the database is gone');
  expect(seen).toEqual(['ok']);
});

// These read in processes of the built package: `npm run build` comes first.
describe('in child processes', () => {
  const sentence = 'Der Rat hat am Dienstag den Haushalt nach langer Debatte mit den Stimmen aller beschlossen.';
  const text = `Rat beschließt Haushalt\n\n${sentence}\n\n${sentence} Einwände gab es nur wenige.\n`;
  const html = `<html><head><meta charset="latin1"></head><article><h1>Rat</h1><p>${sentence}</p></article></html>`;
  const PAGES: readonly unknown[] = [
    { text },
    { id: 0, html, url: 'https://www.example.org/a' },
    { html: `<!-- saved from url=(0030)https://www.dw.com/de/a-18854617 -->${html}` },
    { html, text },
    { id: 'sent', bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' },
    { bytes: new Uint8Array([0, 1, 255]) },
    { text: `a\ud800b\0c ${text}` },
    { text: ' ' },
    { id: 'x', source: { file: 'f' }, form: 'line', bytes: Buffer.from(JSON.stringify({ id: 'own', text })) },
    { id: 'y', problem: new KlartextError('io', 'gone') },
    ...[null, undefined, 'text', {}, { bytes: 'äöü' }, { bytes: new ArrayBuffer(3) }, { html: 5 }],
  ];

  test('the records are the same as here, whatever the pages, the options and the number of processes', async () => {
    for (const options of [{}, { include: ['ledger', 'html'] as const, engine: 'generic' as const }]) {
      const here = await recordsOf({ ...options, workers: 0 });
      expect(here).toHaveLength(PAGES.length);
      expect(await recordsOf({ ...options, workers: 1 })).toEqual(here);
      expect(await recordsOf({ ...options, workers: 2 })).toEqual(here);
    }
  });

  test('a reader that goes away early does not keep the program from ending', async () => {
    const index = new URL('../dist/index.js', import.meta.url).href;
    const code = `import { extractAll } from ${JSON.stringify(index)};
      const pages = Array.from({ length: 100 }, () => ({ text: ${JSON.stringify(text.repeat(100))} }));
      for await (const { status } of extractAll(pages, { workers: 2 })) { console.log(status); break; }`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(child).toMatchObject({ status: 0, stdout: 'ok\n', stderr: '' });
  });

  async function recordsOf(options: ExtractAllOptions): Promise<readonly object[]> {
    const all: object[] = [];
    for await (const { ms: _, ...record } of extractAll(PAGES as IdentifiedPage[], options)) all.push(record);
    return all;
  }
});
