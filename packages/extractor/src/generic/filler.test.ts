import { describe, expect, test } from 'vitest';
import { type Block, removed } from '../block.ts';
import { createExtractor } from '../extractor.ts';
import { readText } from '../lines/read-lines.ts';
import { shareFates, withoutFiller } from './filler.ts';

const blocksOf = (lines: readonly string[]): readonly Block[] => readText(lines.join('\n')).blocks;
const numbered = (count: number, of: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => of(index));
const PROSE = 'Der Gemeinderat von Unterweiler hat am Montagabend beschlossen, die alte Brücke zu erneuern.';

describe('withoutFiller', () => {
  test('leaves a page of ordinary length as it is', () => {
    const blocks = blocksOf([
      ...numbered(40, () => 'Zeile'),
      PROSE,
      ...numbered(800, (each) => `${'abcdefghij'[each % 10]} ${'klmnopqrst'[each % 7]} Eintrag`),
    ]);
    expect(withoutFiller(blocks).kept).toHaveLength(blocks.length);
  });

  test('keeps the ends of a run of lines that begin alike, and all around it', () => {
    const blocks = blocksOf([PROSE, ...numbered(1_000, (each) => `12 | ${each} | ${'3 | '.repeat(40)}`), PROSE]);
    const { kept, leftOut } = withoutFiller(blocks);
    expect([kept[0], kept.at(-1)]).toEqual([blocks[0], blocks.at(-1)]);
    expect(kept).toHaveLength(18);
    expect(leftOut.size).toBe(blocks.length - 18);
  });

  test('keeps the ends of a run of a thousand short lines', () => {
    const words = ['Apfel', 'Birne', 'Kirsche'];
    const blocks = blocksOf([PROSE, ...numbered(1_000, (each) => words[each % 3] as string), PROSE]);
    expect(withoutFiller(blocks).kept).toHaveLength(18);
  });
});

test('shareFates removes what is like something removed, and takes no field twice', () => {
  const blocks = blocksOf(numbered(100, () => 'Bild'));
  const condensed = withoutFiller(blocks);
  const claim = removed('x/y', 'it is z');
  const [first] = condensed.leftOut.values();
  (first as Block).claim = claim;
  shareFates(condensed);
  expect(blocks[50]?.claim).toEqual(claim);
  for (const block of blocks) delete block.claim;
  (first as Block).claim = { fate: 'field', field: 'headline' };
  shareFates(condensed);
  expect(blocks[50]?.claim).toMatchObject({ fate: 'removed', rule: 'generic/repeat' });
});

describe('paragraphs behind a very long list are kept', () => {
  const { extract } = createExtractor({ cleaners: [] });
  const paragraphs = numbered(
    6,
    (each) => `${PROSE} Die Arbeiten am ${each}. Bauabschnitt sollen im Frühjahr beginnen, hieß es.`,
  );
  const list = numbered(2_000, (each) => `Eintrag ${each}`);

  test('in a page', async () => {
    const [one, two, three, ...others] = paragraphs.map((each) => `<p>${each}</p>`);
    const items = list.map((each) => `<li>${each}</li>`).join('');
    const html = `<article><h1>Neue Brücke</h1>${one}${two}${three}<ul>${items}</ul>${others.join('')}</article>`;
    const { article } = await extract({ html }, { engine: 'generic' });
    for (const each of paragraphs.slice(1)) expect(article.text.includes(each)).toBe(true);
  });

  test('in a dump', async () => {
    const text = ['Neue Brücke', ...paragraphs.slice(0, 3), ...list, ...paragraphs.slice(3)].join('\n');
    const { article } = await extract({ text }, { engine: 'generic' });
    for (const each of paragraphs.slice(1)) expect(article.text.includes(each)).toBe(true);
  });
});
