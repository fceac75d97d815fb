import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { renderFrontMatter } from './front-matter.ts';
import { safeLine } from './safe-text.ts';

test('metadata in a fixed order, without what is absent or empty', () => {
  const article = sampleArticle({
    url: 'https://example.org/a',
    datePublished: '2015-11-17',
    headline: 'Brücke: gesperrt',
    authors: [{ name: 'Ada Beispiel' }],
    keywords: ['Bau', 'no'],
  });
  expect(renderFrontMatter(article)).toBe(`---
headline: "Brücke: gesperrt"
authors:
  - name: Ada Beispiel
datePublished: "2015-11-17"
keywords:
  - Bau
  - "no"
url: https://example.org/a
completeness: full
kind: article
confidence: 0.9
template:
  site: dw
  id: rich-text
---`);
});

test('markup is written as escapes, so that the block is inert even as Markdown or HTML', () => {
  const headline = '<script>alert(1)</script> [x](javascript:a) `~ &lt;';
  const matter = renderFrontMatter(sampleArticle({ headline }));
  expect(matter).not.toMatch(/[<>[\]`~&]/u);
  expect(metadata(matter)['headline']).toBe(headline);
});

test('an address that is not http is left out', () => {
  const article = sampleArticle({ url: 'javascript:alert(1)', images: [{ url: 'data:text/html,x', alt: 'Bild' }] });
  expect(metadata(renderFrontMatter(article))).toMatchObject({ images: [{ alt: 'Bild' }] });
  expect(renderFrontMatter(article)).not.toMatch(/javascript|data:text/u);
});

test('every text comes back as it was, under YAML 1.1 and 1.2', () => {
  const special = fc.constantFrom(
    '<<',
    '---',
    '? ',
    '- ',
    ': ',
    ' #',
    '!!js',
    '%',
    'no',
    '1_0',
    '12:30',
    '"',
    "'",
    '\n',
  );
  const text = fc
    .array(fc.oneof(special, fc.string({ unit: 'binary' })), { maxLength: 5 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (headline) => {
      const matter = renderFrontMatter(sampleArticle({ headline }));
      const yaml = matter.slice('---\n'.length, -'---'.length);
      const want = safeLine(headline) || undefined;
      expect(parse(yaml, { version: '1.1' }).headline).toBe(want);
      expect(parse(yaml, { version: '1.2' }).headline).toBe(want);
    }),
    { numRuns: 500 },
  );
});

function metadata(matter: string): Record<string, unknown> {
  return parse(matter.slice('---\n'.length, -'---'.length));
}
