import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintInputs } from './fingerprint-inputs.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-fingerprint-'));
  for (let n = 0; n < 100; n++) writeFileSync(join(root, `${n}.html`), `${n}`);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the same files give the same digest, with their number and size', async () => {
  const first = await fingerprintInputs([root, '-']);
  expect(first).toMatchObject({ files: 101, bytes: 190 });
  expect(await fingerprintInputs([root, '-'])).toEqual(first);
});

test.each([
  ['changed', () => writeFileSync(join(root, '5.html'), 'xx')],
  ['touched', () => utimesSync(join(root, '5.html'), 1, 1)],
  ['gone', () => rmSync(join(root, '5.html'))],
  ['more', () => writeFileSync(join(root, 'more.html'), '')],
])('a file that is %s gives another', async (_, change) => {
  const { digest } = await fingerprintInputs([root]);
  change();
  expect((await fingerprintInputs([root])).digest).not.toBe(digest);
});

test('an input without files counts as one', async () => {
  expect(await fingerprintInputs([join(root, '*.xml')])).toMatchObject({ files: 1, bytes: 0 });
});
