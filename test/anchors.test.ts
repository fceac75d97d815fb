import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleaners } from '@klartext/cleaners';
import { describe, expect, test } from 'vitest';
import { COMMON_LINES } from '../packages/extractor/src/article/common-lines.ts';
import { ruleTest } from '../packages/extractor/src/article/line-rules.ts';
import { lineOf } from '../packages/extractor/src/article/phrases.ts';
import { signLines } from '../packages/extractor/src/detection/sign-lines.ts';
import { pageFixtures, seedFixtures } from './fixtures.ts';

/** Longer than whatever a rule lets stand around its words. */
const PARAGRAPH = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen. '
  .repeat(16)
  .trim();
const around = (line: string): readonly string[] => [`${PARAGRAPH} ${line}`, `${line} ${PARAGRAPH}`];
const DUMPS = fileURLToPath(new URL('../training/dumps/', import.meta.url));

/** Patterns that let any text stand on one side, by how they begin. */
const OPEN = [
  'euronews/translated',
  'ntv/audio-note',
  'dw/related ^.{0,200}To view this video',
  'handelsblatt/navigation ^(?:Serviceangebote',
  'ntv/caption ^.+ ?\\(Foto:',
  'ntv/share ^(?:(?:(?:Artikel teilen',
];
const isClosed = ({ name }: { readonly name: string }): boolean => !OPEN.some((each) => name.startsWith(each));

const rules = [...cleaners, { site: 'generic', lines: COMMON_LINES }].flatMap(({ site, lines = [] }) =>
  lines.map((rule) => ({ name: `${site}/${rule.id}`, rule })),
);
const cues = cleaners.flatMap(({ site, cues: all = [] }) =>
  all.map(({ role, line }) => ({ name: `${site}/${role} ${line.source}`, line })),
);
const printed = [...new Set([...fixtureLines(), ...trainingLines()])];

function fixtureLines(): readonly string[] {
  const dumps = [...seedFixtures(), ...pageFixtures()].flatMap(({ page }) => ('text' in page ? [page.text] : []));
  return dumps.flatMap((text) => [...signLines(text ?? '').split('\n'), ...(text ?? '').split('\n')]);
}

function trainingLines(): readonly string[] {
  const files = readdirSync(DUMPS).filter((name) => name.endsWith('.tsv'));
  return files.flatMap((file) =>
    readFileSync(`${DUMPS}${file}`, 'utf8')
      .split('\n')
      .flatMap((row) => row.split('\t').slice(1)),
  );
}

describe('nothing takes a paragraph that begins or ends as its lines do', () => {
  test.each(rules.filter(isClosed))('the rule $name', ({ rule }) => {
    expect(around(rule.example).filter((text) => ruleTest(rule)(lineOf(text)))).toEqual([]);
  });

  test.each(cues.filter(isClosed))('the cue $name', ({ line }) => {
    const taken = printed.filter((text) => line.test(text));
    expect(taken.flatMap(around).filter((text) => line.test(text))).toEqual([]);
  });
});

test.each(cues)('a dump at hand shows the cue $name', ({ line }) => {
  expect(printed.some((text) => line.test(text))).toBe(true);
});
