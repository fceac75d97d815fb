import { describe, expect, test } from 'vitest';
import { extraction } from '../../../../test/fake-extractor.ts';
import { renderExplainedPages } from './render-explained-pages.ts';
import { renderExplanation } from './render-explanation.ts';

const plain = extraction('Der Kai wird grün\n- Anzeige\nZwölf Linden stehen dort.');
const lost = [
  { role: 'body', rule: 'paper/new', strength: 1 },
  { role: 'headline', rule: 'generic/fields', strength: 0.25 },
];
const heard = { ...plain, ledger: plain.ledger.map((entry, at) => ({ ...entry, lost: at === 1 ? lost : [] })) };

describe('what lost', () => {
  test('stands below its line in a terminal', () => {
    const lines = renderExplanation({ name: 'page', extraction: heard }, { coloured: false }).split('\n');
    const at = lines.indexOf('− - Anzeige');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '    not body 1.00 by paper/new',
      '    not headline 0.25 by generic/fields',
    ]);
  });

  test('stands beside its line in a page', () => {
    const page = renderExplainedPages([{ name: 'page', extraction: heard }]);
    expect(page).toContain('<code>not headline 0.25 by generic/fields</code>');
  });

  test('is not spoken of where nobody asked', () => {
    expect(renderExplanation({ name: 'page', extraction: plain }, { coloured: false })).not.toContain('not ');
  });
});
