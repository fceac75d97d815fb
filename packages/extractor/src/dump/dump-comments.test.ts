import { describe, expect, test } from 'vitest';
import { defineCleaner } from '../define-cleaner.ts';
import { readText } from '../lines/read-lines.ts';
import { readComments } from './dump-comments.ts';

const cleaner = defineCleaner({
  site: 'sample',
  publisher: 'Sample',
  hosts: ['sample.example'],
  signs: { sure: [] },
  templates: [],
  drop: [],
  lines: [],
  fields: {},
  dump: {
    lines: {},
    heads: [],
    inserts: [],
    comments: {
      from: /^\d+ Kommentare?$/u,
      until: /^Service$/u,
      author: /^(?<author>(?:Herr|Frau) [^\d]{2,60}?)(?: ?(?<date>\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr))?$/u,
    },
  },
});

function read(text: string): ReturnType<typeof readText> {
  const reading = readText(text);
  readComments(cleaner, reading);
  return reading;
}

describe('readComments', () => {
  test('begins a comment at each bullet where no author is named', () => {
    const { comments } = read('2 Kommentare\n  • Das war absehbar.\n    Sehr sogar.\n  • Nein.\nService\nMehr');
    expect(comments).toEqual([{ text: ['Das war absehbar.', 'Sehr sogar.'] }, { text: ['Nein.'] }]);
  });

  test('begins a comment at each author with a date beside the name', () => {
    const { comments } = read(
      '2 Kommentare\nHerr Jan Oltmann\n28.04.2020, 10:27 Uhr\nZu spät.\n  • erstens\nFrau Ida Brandt 28.04.2020, 11:02 Uhr\nZu früh.',
    );
    expect(comments).toEqual([
      { author: 'Herr Jan Oltmann', date: '28.04.2020, 10:27 Uhr', text: ['Zu spät.', 'erstens'] },
      { author: 'Frau Ida Brandt', date: '28.04.2020, 11:02 Uhr', text: ['Zu früh.'] },
    ]);
  });

  test('takes a date that stands above the author', () => {
    const { comments } = read('1 Kommentar\n28.04.2020, 10:27 Uhr\nHerr Jan Oltmann\nZu spät.');
    expect(comments).toEqual([{ author: 'Herr Jan Oltmann', date: '28.04.2020, 10:27 Uhr', text: ['Zu spät.'] }]);
  });

  test('keeps a line that begins like an author but has no date beside it as text', () => {
    const { comments } = read('1 Kommentar\n  • Guten Tag\nHerr Minister\nso geht es nicht.');
    expect(comments).toEqual([{ text: ['Guten Tag', 'Herr Minister', 'so geht es nicht.'] }]);
  });

  test('claims the zone only, removes the heading and keeps the number', () => {
    const { blocks, values } = read('Ein Absatz.\n1 Kommentar\n  • Stimmt.\nService');
    expect(blocks.map((block) => block.claim?.fate)).toEqual([undefined, 'removed', 'comment', undefined]);
    expect(values).toEqual([{ field: 'commentCount', source: 'printed', text: '1' }]);
  });

  test('leaves a dump without comments alone', () => {
    const { blocks, comments } = read('Ein Absatz.\nService');
    expect(blocks.every((block) => block.claim === undefined)).toBe(true);
    expect(comments).toEqual([]);
  });
});
