import { describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { toOutcome } from '../records/outcome.ts';
import { type PageRecord, toErrorRecord } from '../records/record.ts';
import { isArticleFormat } from './output-format.ts';
import { openStreamWriter, type StreamFormat } from './stream-writer.ts';

const A: PageRecord = { id: 'a', status: 'ok', article: sampleArticle({ headline: 'Äpfel' }) };
const B: PageRecord = { id: 'b', status: 'ok', article: sampleArticle({ headline: 'Birnen' }) };
const BAD = toErrorRecord(new Error('a\nb'), { id: 'bad' });
const EMPTY: PageRecord = { id: 'list', status: 'empty', kind: 'index' };

describe('records', () => {
  test('as lines', async () => {
    const { text } = await write('ndjson', [A, BAD]);
    expect(text).toBe(`${JSON.stringify(A)}\n${JSON.stringify(BAD)}\n`);
  });

  test.each([[[]], [[A]], [[A, BAD, B]]])('as one JSON array', async (records) => {
    const { text } = await write('json', records);
    expect(JSON.parse(text)).toEqual(records);
    expect(text.endsWith(']\n')).toBe(true);
  });

  test.each([
    [[], 1],
    [[A], 2],
    [[A, EMPTY, B], 4],
  ])('as CSV, with its header once', async (records, lines) => {
    const { text } = await write('csv', records);
    expect(text.match(/^\ufeff?id,status,/gmu)).toHaveLength(1);
    expect(text.trimEnd().split(/\r?\n(?=a,|b,|list,)/u)).toHaveLength(lines);
  });
});

describe('articles', () => {
  test.each([
    ['text', '\n'],
    ['markdown', '\n'],
    ['html', '\n'],
    ['schema-org', ''],
  ] as const)('as %s, one after the other', async (format, between) => {
    const one = (await write(format, [A])).text;
    const other = (await write(format, [B])).text;
    expect(one).toMatch(/\n$/u);
    expect((await write(format, [A, BAD, B])).text).toBe(`${one}${between}${other}`);
    expect((await write(format, [])).text).toBe('');
  });

  test('as a TEI corpus, whole also without any', async () => {
    const { text } = await write('tei', [A, BAD, B]);
    expect(text.match(/<TEI[ >]/gu)).toHaveLength(2);
    expect(text).toMatch(/^<\?xml[\s\S]*<teiCorpus[\s\S]*Äpfel[\s\S]*Birnen[\s\S]*<\/teiCorpus>\n$/u);
    expect((await write('tei', [])).text).toMatch(/^<\?xml[\s\S]*<teiCorpus[\s\S]*<\/teiCorpus>\n$/u);
    expect((await write('tei', [BAD])).text).toBe((await write('tei', [])).text);
  });

  test('pages without one are told in a note', async () => {
    const { notes } = await write('text', [A, BAD, EMPTY, { id: 7, status: 'skipped' }]);
    expect(notes).toEqual(['bad: internal: a\nb', 'list: no article (index)', '7: no article (skipped)']);
  });
});

async function write(format: StreamFormat, records: readonly PageRecord[]) {
  const written: string[] = [];
  const notes: string[] = [];
  const stream = {
    write: async (data: string | Uint8Array) => void written.push(Buffer.from(data as Uint8Array).toString('utf8')),
    note: (line: string) => void notes.push(line),
  };
  const writer = await openStreamWriter(format, stream);
  const document = isArticleFormat(format) ? { document: { format, as: 'part' } as const } : {};
  for (const record of records) await writer.take(toOutcome({ record }, document));
  await writer.close();
  return { text: written.join(''), notes };
}
