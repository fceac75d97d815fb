import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '../../../../test/any-record.ts';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { COLUMNS } from './columns.ts';
import { csvHeader, csvLine } from './record-csv.ts';
import { rowOf, type Struct } from './record-row.ts';

const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

describe('a line', () => {
  test('holds lists joined, structures as JSON, and nothing where nothing is known', () => {
    const article = sampleArticle({
      headline: 'Er sagte: „"Nein"“,\ndann ging er',
      keywords: ['Bau', 'Köln'],
      authors: [{ name: 'Ada' }],
      isAccessibleForFree: false,
    });
    expect(cells(csvLine({ id: 7, status: 'ok', ms: 1.5, article }))).toMatchObject({
      id: '7',
      message: '',
      headline: 'Er sagte: „"Nein"“,\ndann ging er',
      keywords: 'Bau; Köln',
      authors: '[{"name":"Ada"}]',
      agencies: '',
      is_accessible_for_free: 'false',
      confidence: '0.9',
      ms: '1.5',
    });
  });

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', '＝1'])('%j is no formula', (headline) => {
    const line = csvLine({ id: -5, status: 'ok', ms: -1.5, article: sampleArticle({ headline }) });
    expect(cells(line)).toMatchObject({ headline: `'${headline}`, ms: '-1.5' });
  });
});

test('the header names the columns', () => {
  expect(csvHeader()).toBe(`${COLUMNS.map(({ name }) => name).join(',')}\r\n`);
});

test('whatever the record, its line reads back as its row, and no cell is a formula', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const read = cells(csvLine(record));
      for (const [at, cell] of rowOf(record).entries()) {
        const { name } = COLUMNS[at]!;
        const printed = expected(cell);
        expect([name, read[name]]).toEqual([
          name,
          typeof cell !== 'number' && FORMULA.test(printed) ? `'${printed}` : printed,
        ]);
      }
    }),
  );
});

function expected(cell: ReturnType<typeof rowOf>[number]): string {
  if (!Array.isArray(cell)) return cell === null ? '' : String(cell);
  if (cell.length === 0 || typeof cell[0] === 'string') return cell.join('; ');
  return JSON.stringify(
    cell.map((item: Struct) => Object.fromEntries(Object.entries(item).filter(([, x]) => x !== null))),
  );
}

/** The cells of a line by their columns, read as RFC 4180 has it. */
function cells(line: string): Readonly<Record<string, string>> {
  expect(line).toMatch(/\r\n$/u);
  const read = Array.from(`,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu));
  expect(read.map(([whole]) => whole).join('')).toBe(`,${line.slice(0, -2)}`);
  expect(read).toHaveLength(COLUMNS.length);
  return Object.fromEntries(
    read.map(([, quoted, plain], at) => [COLUMNS[at]!.name, quoted?.replaceAll('""', '"') ?? plain ?? '']),
  );
}
