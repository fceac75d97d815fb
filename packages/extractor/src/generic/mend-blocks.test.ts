import { describe, expect, test } from 'vitest';
import { parseHtml } from '../markup/dom.ts';
import { readWholePage } from './whole-page.ts';

const SENTENCE =
  'Der Rat der kleinen Stadt am Fluss hat am Montag lange über den neuen Steg beraten und dann abgestimmt.';
const blocksOf = (html: string): ReturnType<typeof readWholePage>['blocks'] =>
  readWholePage(parseHtml(html), html).blocks;

describe('a link around an article', () => {
  test('is no link of its paragraphs', () => {
    const blocks = blocksOf(
      `<body><a href="/x"><h1>Steg</h1>${`<p>${SENTENCE}</p>`.repeat(4)}</a><a href="/y">Mehr</a></body>`,
    );
    expect(blocks.map(({ linked }) => linked)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  test('stays one where it is one of many cards', () => {
    const card = `<a href="/x"><p>${SENTENCE}</p><p>${SENTENCE}</p></a>`;
    expect(blocksOf(`<body>${card.repeat(5)}</body>`).every(({ linked }) => linked === 1)).toBe(true);
  });
});

describe('lines that are put in their places', () => {
  const line = (text: string, at: number): string => `<div style="position:absolute; top:${at * 14}px">${text}</div>`;
  const LINES = [
    'Der Rat der kleinen Stadt am Fluss hat am Montag lange über den',
    'neuen Steg beraten und dann abgestimmt.',
    'Die Arbeiten beginnen im Mai, wenn das Wasser im Fluss niedrig ist und',
    'die Vögel ihre Nester am Ufer schon verlassen haben, sagte die Leiterin',
    'des Bauamts.',
  ];

  test('are joined to paragraphs, each with all its places', () => {
    const blocks = blocksOf(`<body>${LINES.map(line).join('')}</body>`);
    expect(blocks.map(({ text }) => text)).toEqual([LINES.slice(0, 2).join(' '), LINES.slice(2).join(' ')]);
    expect(blocks.map(({ runs }) => runs.length)).toEqual([2, 3]);
  });

  test('are left alone where they are few, or not put anywhere', () => {
    expect(blocksOf(`<body>${LINES.slice(0, 3).map(line).join('')}</body>`)).toHaveLength(3);
    expect(blocksOf(`<body>${LINES.map((text) => `<div>${text}</div>`).join('')}</body>`)).toHaveLength(5);
  });
});
