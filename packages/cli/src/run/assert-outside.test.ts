import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertOutside } from './assert-outside.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-outside-'));
  mkdirSync(join(root, 'in/deep'), { recursive: true });
  writeFileSync(join(root, 'in/a.txt'), 'A');
  symlinkSync(join(root, 'in'), join(root, 'link'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['in/out', 'in'],
  ['in/new/out', 'in'],
  ['in/deep', 'in'],
  ['in', 'in'],
  ['link/out', 'in'],
  ['in/out', 'link'],
  ['in/out', '.'],
  ['in/out', 'in/**/*.txt'],
])('%s lies in %s', async (out, input) => {
  const inputs = ['-', join(root, 'in/a.txt'), join(root, input)];
  await expect(assertOutside(join(root, out), inputs)).rejects.toMatchObject({ kind: 'output' });
  await expect(assertOutside(relative('.', join(root, out)), inputs)).rejects.toMatchObject({ kind: 'output' });
});

test.each([
  ['in/out', 'in/*/*.html', true],
  ['in', 'in/*.html', true],
  ['in/out', 'in/*/*/*.html', false],
  ['in/out', 'in/*.html', false],
  ['in/out', 'in/*/*.txt', false],
  ['out', 'in/*/*.html', false],
])('what is written into %s as HTML is taken by %s: %s', async (out, glob, isTaken) => {
  const asserting = assertOutside(join(root, out), [join(root, glob)], ['page.html', 'report.json']);
  if (isTaken) await expect(asserting).rejects.toMatchObject({ kind: 'output' });
  else await asserting;
});

test.each([
  ['out', 'in'],
  ['in-out', 'in'],
  ['in/out', 'in/deep'],
  ['in/out', 'in/a.txt'],
  ['in/out', 'in/*.txt'],
  ['in/out', 'in/none'],
  ['out', 'in/**'],
])('%s lies outside of %s', async (out, input) => {
  await assertOutside(join(root, out), ['-', join(root, input)]);
});
