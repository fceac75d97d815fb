import { expect, test } from 'vitest';
import { prepare } from '../article/prepare.ts';
import { openDump } from '../dump/open-dump.ts';
import { readText } from '../lines/read-lines.ts';

const PROSE =
  'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen, der vier Jahre lang gelten soll.';
const TITLE = 'Vergessene Bahnhöfe der Küste';

interface Slide {
  readonly count: number;
  readonly above?: string;
  readonly title?: string;
}

/** The lines of a gallery, and how many paragraphs of the text stand above it. */
function slidesIn({ count, above, title = TITLE }: Slide, paragraphs = 3): number {
  const gallery = Array.from({ length: count }, (_, at) => [
    ...(above === undefined ? [] : [above]),
    title,
    `Gleis ${at + 1} ohne Zug`,
    PROSE,
  ]);
  const text = [...Array.from({ length: paragraphs }, () => PROSE), ...gallery.flat()].join('\n');
  const { survey } = openDump(readText(text), { layers: [prepare(undefined)] });
  return survey.slides.filter((slide) => slide === 1).length;
}

test.each([
  ['four slides', { count: 4 }, 12],
  [
    'three slides, a picture above each: its credit above the first is none of them',
    { count: 3, above: 'Ein Bahnhof (Foto: dpa)' },
    11,
  ],
  ['a title with the sign of a heading', { count: 4, title: `## ${TITLE}` }, 12],
] as const)('%s', (_, gallery, lines) => {
  expect(slidesIn(gallery)).toBe(lines);
});

test.each([
  ['three slides without pictures', { count: 3 }, 3],
  ['entries below the name of who wrote them', { count: 5, title: 'Von Kim Muster' }, 5],
  ['a page that is a gallery and nothing else', { count: 6 }, 0],
  ['a repeated label of two words', { count: 5, title: 'Neue Bilder' }, 5],
] as const)('not: %s', (_, gallery, paragraphs) => {
  expect(slidesIn(gallery, paragraphs)).toBe(0);
});
