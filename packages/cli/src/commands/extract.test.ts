import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeContext } from '../../../../test/fake-terminal.ts';
import { type ExtractCommandOptions, runExtract } from './extract.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-extract-'));
  writeFileSync(join(root, 'a.txt'), 'Äpfel\nReif.');
  writeFileSync(join(root, 'b.txt'), 'picture');
  writeFileSync(join(root, 'c.txt'), 'Nur Titel');
  writeFileSync(join(root, 'd.txt'), 'Birnen\nGrün.');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('to standard output', () => {
  test('records, one a line, in the order of the inputs', async () => {
    const { lines, notes, status } = await run({});
    expect(lines.map((line) => JSON.parse(line).status)).toEqual(['ok', 'error', 'empty', 'ok']);
    expect(notes).toEqual(['4 pages: 2 ok, 1 empty, 1 failed (not-html 1)']);
    expect(status).toBe(1);
  });

  test('records as one JSON array', async () => {
    const { text } = await run({ format: 'json' });
    expect(JSON.parse(text)).toHaveLength(4);
  });

  test.each([
    ['text', /^Äpfel\n\nReif\.\n\nBirnen\n\nGrün\.\n$/u],
    ['html', /^<article>[\s\S]*Äpfel[\s\S]*<\/article>\n\n<article>[\s\S]*Birnen[\s\S]*<\/article>\n$/u],
    ['markdown', /^---\n[\s\S]*# Äpfel\n\nReif\.\n\n---\n[\s\S]*# Birnen\n\nGrün\.\n$/u],
  ] as const)('articles as %s, and a note on pages without', async (format, expected) => {
    const { text, notes } = await run({ format });
    expect(text).toMatch(expected);
    expect(notes).toEqual([
      `${join(root, 'b.txt')}: not-html: The input is a picture.`,
      `${join(root, 'c.txt')}: no article (index)`,
      expect.stringContaining('4 pages'),
    ]);
  });

  test('schema.org objects, one a line, that can stand in a script element', async () => {
    writeFileSync(join(root, 'a.txt'), '</script>\nReif.');
    const { lines } = await run({ format: 'schema-org' });
    expect(lines[0]).not.toContain('<');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ '@type': 'NewsArticle', headline: '</script>' });
  });

  test('an end that is asked for finishes what was taken', async () => {
    writeFileSync(join(root, 'many.ndjson'), '{"text":"Kopf\\nText"}\n'.repeat(1000));
    const stop = new AbortController();
    const context = fakeContext('', { signal: stop.signal, write: async () => stop.abort() });
    await runExtract([join(root, 'many.ndjson')], {}, context);
    expect(context.notes).toEqual([expect.stringMatching(/^Interrupted after (?:16|32|48|64|80) pages:/u)]);
  });
});

test('one JSON array is no page, and how to give it is said', async () => {
  writeFileSync(join(root, 'pages.json'), ' [{"html":"<p>A"}]');
  const { lines } = await run({}, ['pages.json']);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ status: 'error', kind: 'malformed-record' });
  expect(lines[0]).toContain('jq -c');
});

test('more failures than are allowed end it at once', async () => {
  writeFileSync(join(root, 'bad.ndjson'), '{"id":1}\n'.repeat(500));
  const { lines, notes } = await run({ maxFailures: 3 }, ['bad.ndjson']);
  expect(lines).toHaveLength(4);
  expect(notes.join()).toContain('too many pages failed');
});

test('a report that cannot be written is told before the work', async () => {
  const context = fakeContext();
  const report = join(root, 'no such folder/report.json');
  await expect(runExtract([root], { report }, context)).rejects.toMatchObject({ kind: 'output' });
  expect(context.written).toEqual([]);
});

describe('into a folder', () => {
  test('a file for each article, and a list of all pages', async () => {
    const out = join(root, 'deep/out');
    const { text, status } = await run({ out, format: 'text' });
    expect({ text, status }).toEqual({ text: '', status: 1 });
    const list = linesOf(readFileSync(join(out, 'records.ndjson'), 'utf8')).map((line) => JSON.parse(line));
    expect(list.map(({ status: each }) => each)).toEqual(['ok', 'error', 'empty', 'ok']);
    expect(list[0]).not.toHaveProperty('article');
    expect(readFileSync(join(out, list[0].output), 'utf8')).toBe('Äpfel\n\nReif.\n');
    expect(filesIn(out)).toEqual(
      [list[0].output, list[3].output, 'failed.ndjson', 'records.ndjson', 'report.json'].sort(),
    );
  });

  test('records stay whole in the list when no other format is asked for', async () => {
    const out = join(root, 'out');
    await run({ out, include: ['ledger'] });
    expect(filesIn(out)).toEqual(['failed.ndjson', 'records.ndjson', 'report.json']);
    const [first] = linesOf(readFileSync(join(out, 'records.ndjson'), 'utf8'));
    expect(JSON.parse(first ?? '')).toMatchObject({ article: { headline: 'Äpfel' }, ledger: [{}, {}] });
  });

  test('HTML files show their letters right', async () => {
    const out = join(root, 'out');
    await run({ out, format: 'html' });
    const file = readdirSync(out).find((name) => name.endsWith('.html')) ?? '';
    expect(readFileSync(join(out, file), 'utf8')).toMatch(/^<!doctype html>\n<meta charset="utf-8">/u);
  });

  test('a finished run is finished, unless what it has written is gone', async () => {
    const out = join(root, 'out');
    await run({ out });
    expect((await run({ out })).notes.join()).toContain('was finished before');
    rmSync(join(out, 'records.ndjson'));
    await expect(run({ out })).rejects.toMatchObject({ kind: 'output', message: expect.stringContaining('is gone') });
  });

  test('a folder that holds anything, or cannot be made, is refused', async () => {
    await expect(run({ out: root })).rejects.toMatchObject({ kind: 'output' });
    await expect(run({ out: join(root, 'a.txt/out') })).rejects.toMatchObject({ kind: 'output' });
  });
});

async function run(options: ExtractCommandOptions, names = ['a.txt', 'b.txt', 'c.txt', 'd.txt']) {
  const context = fakeContext();
  const inputs = names.map((name) => join(root, name));
  const status = await runExtract(inputs, options, context);
  const text = context.written.join('');
  return { text, lines: linesOf(text), notes: context.notes, status };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
