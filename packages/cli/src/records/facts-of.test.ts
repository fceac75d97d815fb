import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extraction } from '../../../../test/fake-extractor.ts';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { factsOf } from './facts-of.ts';
import { toErrorRecord, toRecord } from './record.ts';

const PLACE = { id: 'a', source: { file: 'a.html', record: 3, offset: 9, url: 'https://www.dw.com/x' }, ms: 1.5 };

describe('the facts of a page', () => {
  test('that was read: who read it, what each rule removed, what is filled', () => {
    const fake = extraction('Kopf\nText\n- teilen\n- drucken');
    const read = { ...fake, article: { ...fake.article, site: 'dw' } };
    expect(factsOf(toRecord(read, PLACE), read, 4711)).toEqual({
      id: 'a',
      source: { file: 'a.html', record: 3, offset: 9 },
      status: 'ok',
      ms: 1.5,
      bytes: 4711,
      host: 'www.dw.com',
      engine: 'site',
      site: 'dw',
      template: 'rich-text',
      pageKind: 'article',
      confidence: 0.9,
      fields: ['headline', 'text'],
      warnings: [],
      shortLines: ['Text'],
      rules: { 'fake/dash': 2 },
    });
  });

  test('that failed: its kind', () => {
    const facts = factsOf(toErrorRecord(new Error('odd'), { id: 7 }));
    expect(facts).toEqual({ id: 7, status: 'error', kind: 'internal' });
  });

  test('the host is that of its own address, before that of the archive; none of what is no address', () => {
    const hostOf = (url: string) => {
      const record = { ...PLACE, status: 'ok', article: sampleArticle({ url }) } as const;
      return factsOf(record).host;
    };
    expect(hostOf('https://WWW.NTV.de/a')).toBe('www.ntv.de');
    expect(hostOf('not an address')).toBeUndefined();
    expect(hostOf('mailto:a@b.de')).toBeUndefined();
  });

  test('a false flag and a count of nought are filled, an empty list is not', () => {
    const article = sampleArticle({
      isAccessibleForFree: false,
      commentCount: 0,
      keywords: [],
      authors: [{ name: 'A' }],
    });
    const { fields } = factsOf({ id: 1, status: 'empty', article });
    expect(fields).toEqual(['authors', 'commentCount', 'isAccessibleForFree']);
  });

  test('short lines are short paragraphs, headings and list items, each once, from either end', () => {
    const blocks = [
      { kind: 'paragraph', text: 'Anzeige' },
      { kind: 'quote', text: 'Ein Zitat' },
      { kind: 'paragraph', text: 'x'.repeat(101) },
      ...Array.from({ length: 30 }, (_, n) => ({ kind: 'heading', text: `Titel ${n}` }) as const),
      { kind: 'list-item', text: 'Teilen' },
      { kind: 'paragraph', text: 'Anzeige' },
    ] as const;
    const { shortLines = [] } = factsOf({ id: 1, status: 'ok', article: sampleArticle({ blocks }) });
    expect(shortLines.slice(0, 3)).toEqual(['Anzeige', 'Titel 0', 'Titel 1']);
    expect(shortLines).toContain('Teilen');
    expect(shortLines).not.toContain('Ein Zitat');
    expect(shortLines).toHaveLength(19);
    expect(new Set(shortLines).size).toBe(19);
  });

  test('are small, whatever a page holds', () => {
    const long = fc.string({ minLength: 3000, maxLength: 9000 });
    fc.assert(
      fc.property(long, fc.nat(), (text, n) => {
        const warnings = Array.from({ length: 500 }, (_, at) => ({ code: `${at}${text}`, message: text }));
        const blocks = Array.from(
          { length: 500 },
          (_, at) => ({ kind: 'paragraph', text: `${at}${text}`.slice(0, 100) }) as const,
        );
        const article = sampleArticle({ language: text, url: `https://${text}/`, blocks, warnings });
        const ledger = Array.from({ length: 5000 }, (_, at) => ({
          fate: 'removed' as const,
          rule: `generic/${(n + at) % 3000}`,
          text,
          start: 0,
          end: 0,
        }));
        const read = { ...extraction('Kopf\nText'), article, ledger };
        const facts = factsOf(toRecord(read, { id: text, source: { file: text, entry: text, url: text } }), read);
        expect(JSON.stringify(facts).length).toBeLessThan(30_000);
      }),
      { numRuns: 20 },
    );
  });
});
