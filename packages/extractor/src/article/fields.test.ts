import { describe, expect, test } from 'vitest';
import type { FieldSources } from '../cleaner.ts';
import { parseHtml } from '../markup/dom.ts';
import { readPageFacts } from '../markup/page-facts.ts';
import type { PrintedValue } from '../reading.ts';
import { type LookedUp, lookUp } from './fields.ts';

function look(head: string, tables: readonly FieldSources[], values: readonly PrintedValue[] = []): LookedUp {
  const reading = { blocks: [], values: [...values], pictures: [], comments: [], locate: () => 0 };
  const facts = readPageFacts(parseHtml(head));
  return lookUp({ reading, facts, tables, houseNames: ['Tagblatt'], base: 'https://paper.example/a/b' });
}

const linked = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const printed = (field: PrintedValue['field'], text: string): PrintedValue => ({ field, source: 'printed', text });

describe('lookUp', () => {
  test('takes the first source that yields, table by table', () => {
    const own: FieldSources = { section: [{ meta: 'missing' }, { meta: 'section', take: /^Ressort (.+)$/u }] };
    const common: FieldSources = { section: [{ meta: 'other' }] };
    const other = '<meta name="other" content="Sport">';
    expect(look(`${other}<meta name="section" content="Ressort Kultur">`, [own, common]).section).toBe('Kultur');
    expect(look(`${other}<meta name="section" content="Kultur">`, [own, common]).section).toBe('Sport');
  });

  test('believes the printed value before all that the page declares', () => {
    const tables = [{ headline: [{ jsonLd: 'headline' }] }];
    const head = linked({ '@type': 'NewsArticle', headline: 'Declared' });
    expect(look(head, tables).headline).toBe('Declared');
    expect(look(head, tables, [printed('headline', 'Printed')]).headline).toBe('Printed');
  });

  test('passes over house names and what is no date', () => {
    const head = linked({ '@type': 'Article', author: ['Tagblatt', 'Eva Muster'], datePublished: 'gestern' });
    const found = look(`${head}<meta name="date" content="2023-04-28">`, [
      { authors: [{ jsonLd: 'author' }], datePublished: [{ jsonLd: 'datePublished' }, { meta: 'date' }] },
    ]);
    expect(found.authors).toEqual([{ name: 'Eva Muster' }]);
    expect(found.datePublished).toBe('2023-04-28');
  });

  test.each(['__proto__', 'constructor', 'toString'])('is not misled by a meta element called %s', (name) => {
    const head = `<meta name="${name}" content="x"><meta name="k" content="v">${linked({ '@type': name })}`;
    expect(look(head, [{ section: [{ meta: 'k' }], kicker: [{ jsonLd: name }] }])).toEqual({
      authors: [],
      agencies: [],
      keywords: [],
      section: 'v',
    });
  });

  test.each([
    ['12 Kommentare', 12],
    ['1.234 Kommentare', 1234],
    ['Kommentare (0)', 0],
    ['Kommentieren', 0],
    ['9'.repeat(400), 0],
  ])('counts the comments of %j as %s', (line, count) => {
    expect(look('', [], [printed('commentCount', line)]).commentCount).toBe(count);
  });
});
