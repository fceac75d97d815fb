import { expect, test } from 'vitest';
import { readText } from '../lines/read-lines.ts';
import { takeParts } from './line-parts.ts';

test('gives each part of a line to its field, with its place', () => {
  const input = 'Kopf\n18.10.2019 - 17:08 Uhr   3 Kommentare Jetzt teilen\nEnde';
  const reading = readText(input);
  takeParts(
    reading.blocks[1] as (typeof reading.blocks)[number],
    { datePublished: '18.10.2019 - 17:08 Uhr', commentCount: '3 Kommentare' },
    reading,
  );
  const parts = reading.blocks
    .slice(1, 3)
    .map(({ claim, runs }) => [claim, input.slice(runs[0]?.start, runs[0]?.end).trim()]);
  expect(parts).toEqual([
    [{ fate: 'field', field: 'datePublished' }, '18.10.2019 - 17:08 Uhr'],
    [{ fate: 'field', field: 'commentCount' }, '3 Kommentare Jetzt teilen'],
  ]);
  expect(reading.values.map(({ field, text }) => [field, text])).toEqual([
    ['datePublished', '18.10.2019 - 17:08 Uhr'],
    ['commentCount', '3 Kommentare'],
  ]);
  expect(reading.blocks).toHaveLength(4);
});

test('takes the whole line where it says one thing only', () => {
  const reading = readText('Datum: 18.10.2019');
  takeParts(
    reading.blocks[0] as (typeof reading.blocks)[number],
    { datePublished: '18.10.2019', commentCount: undefined },
    reading,
  );
  expect(reading.blocks).toMatchObject([
    { text: 'Datum: 18.10.2019', claim: { fate: 'field', field: 'datePublished' } },
  ]);
});
