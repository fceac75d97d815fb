import { expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { renderText } from './render-text.ts';

test('headline, teaser and body stand apart by a blank line', () => {
  const article = sampleArticle({
    headline: 'Brücke gesperrt',
    teaser: 'Es wird gebaut.',
    blocks: [
      { kind: 'heading', text: 'Der Anlass', level: 2 },
      { kind: 'paragraph', text: 'Ein Riss.' },
    ],
  });
  expect(renderText(article)).toBe('Brücke gesperrt\n\nEs wird gebaut.\n\nDer Anlass\n\nEin Riss.');
});

test('powers are written with raised digits, where there are such; other marks are passed over', () => {
  const marked = (text: string, from: number, to: number) =>
    renderText(sampleArticle({ blocks: [{ kind: 'paragraph', text, marks: [{ from, to, kind: 'superscript' }] }] }));
  expect(marked('10^3 Liter', 3, 4)).toBe('10³ Liter');
  expect(marked('2^kn', 2, 4)).toBe('2^kn');
  expect(marked('1st', 1, 3)).toBe('1st');
});

test('what is absent leaves no gap, and controls never come out', () => {
  const blocks = [{ kind: 'paragraph', text: 'Rot\u001b[31m\u0000\ud800' }] as const;
  expect(renderText(sampleArticle({ blocks }))).toBe('Rot[31m\ufffd');
});
