import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeContext } from '../../../../test/fake-terminal.ts';
import { runExplain } from './explain.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-explain-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('in the terminal: each line with its fate, and the reason below the lines that share it', async () => {
  const context = fakeContext('Titel\nErster Satz.\n- teilen\n- drucken\nLetzter Satz.');
  expect(await runExplain('-', {}, context)).toBe(0);
  expect(context.written.join('')).toBe(`-
article, read by the site engine (dw/rich-text) because its cleaner knows the page; confidence 0.9
¶ 2 body   + 1 field   » 0 comment   − 2 removed

+ headline: Titel
¶ Erster Satz.
− - teilen
− - drucken
    fake/dash: removed because it begins with a dash
¶ Letzter Satz.

`);
});

test('nothing in a page reaches the terminal as an escape sequence', async () => {
  const context = fakeContext('Titel\u001b[2J\n- \u009b31mrot\u202e\nText');
  await runExplain('-', {}, context);
  expect(context.written.join('')).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});

test('colours only where the terminal has them', async () => {
  const context = fakeContext('Titel\nText', { coloured: true });
  await runExplain('-', {}, context);
  expect(context.written.join('')).toContain('\u001b[32m¶\u001b[0m Text');
});

test('as a page to look at: escaped, self-contained, without scripts', async () => {
  const page = join(root, 'page.txt');
  const report = join(root, 'report.html');
  writeFileSync(page, '<script>alert(1)</script>\n"><img src=x onerror=a()>\n- teilen');
  const context = fakeContext();
  expect(await runExplain(page, { html: report }, context)).toBe(0);
  const html = readFileSync(report, 'utf8');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</h1>');
  expect(html).toContain('removed because it begins with a dash');
  expect(html).not.toMatch(/<(?:script|img|link|iframe)|<[^>]*\s(?:src|href|on\w+)=|url\(/u);
  expect(context.notes).toEqual([`${report} shows where each line went. Open it in a browser.`]);
});

test('a page that cannot be read is a failure with its kind', async () => {
  const context = fakeContext('picture');
  expect(await runExplain('-', {}, context)).toBe(1);
  expect(context.notes).toEqual(['klartext: -: not-html: The input is a picture.']);
});

test('a report that cannot be written is refused', async () => {
  const writing = runExplain('-', { html: join(root, 'none/report.html') }, fakeContext('Titel\nText'));
  await expect(writing).rejects.toMatchObject({ kind: 'output' });
});
