import { readFileSync } from 'node:fs';
import { cleaners } from '@klartext/cleaners';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../packages/cleaners/src/languages.ts';
import { ruleTest } from '../packages/extractor/src/article/line-rules.ts';
import { lineOf } from '../packages/extractor/src/article/phrases.ts';
import { signLines } from '../packages/extractor/src/detection/sign-lines.ts';

/** Lines of dumps, `⏎` where one ends, with the sign or rule that knows them, or the role that a cue tells: one that goes is missed. */
const PRINTED = readFileSync(new URL('printed-lines.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split('\t'))
  .map(([name = '', text = '']) => ({ name, text: text.replaceAll(' ⏎ ', '\n') }));

const signs = cleaners.flatMap(({ site, strongSigns = [], weakSigns = [] }) =>
  [...strongSigns, ...weakSigns].map(({ id, lines }) => ({
    name: `sign ${site}/${id}`,
    takes: (text: string) => lines.test(signLines(text)),
  })),
);
const rules = cleaners.flatMap(({ site, lines = [] }) =>
  lines.map((rule) => ({ name: `rule ${site}/${rule.id}`, takes: (text: string) => ruleTest(rule)(lineOf(text)) })),
);

const cues = cleaners.flatMap(({ site, cues: all = [] }) =>
  all.map(({ role, line }) => ({ name: `cue ${site}/${role}`, takes: (text: string) => line.test(text) })),
);

test.each(PRINTED)('$name knows $text', ({ name, text }) => {
  const known = [...signs, ...rules, ...cues].filter((each) => each.name === name);
  expect(known.some(({ takes }) => takes(text))).toBe(true);
});

describe('the printed lines show', () => {
  test('each sign', () => {
    const shown = new Set(PRINTED.map(({ name }) => name));
    expect(signs.filter(({ name }) => !shown.has(name))).toEqual([]);
  });

  test('each language that a text may first have been written in', () => {
    const shown = PRINTED.filter(({ name }) => name === 'rule dw/first-language').map(({ text }) => text);
    const words = Object.values(LANGUAGES).flat();
    expect(words.filter((word) => !shown.some((text) => text.endsWith(` ${word}.`)))).toEqual([]);
  });
});
