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

test('what is absent leaves no gap, and controls never come out', () => {
  const blocks = [{ kind: 'paragraph', text: 'Rot\u001b[31m\u0000\ud800' }] as const;
  expect(renderText(sampleArticle({ blocks }))).toBe('Rot[31m\ufffd');
});
