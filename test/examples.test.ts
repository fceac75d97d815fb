import { readFileSync } from 'node:fs';
import { createExtractor, defineCleaner } from '@klartext/extractor';
import { extract } from 'klartext';
import { describe, expect, test } from 'vitest';

function codeIn(file: string, language: string): string {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const [, code = ''] = new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'mu').exec(text) ?? [];
  return code;
}

describe('the cleaner in CONTRIBUTING.md', () => {
  const code = codeIn('CONTRIBUTING.md', 'ts').replace(/^\s*export const paper: Cleaner =/u, 'return');
  const paper = new Function('defineCleaner', code)(defineCleaner);
  const { extract: read } = createExtractor({ cleaners: [paper] });

  test('reads a page of its site', async () => {
    const html =
      '<main><h1>Der Hafen wird grüner</h1><p class="lede">Die Stadt pflanzt Bäume.</p><div class="story-text">' +
      '<p>Am Kai wachsen seit gestern zwölf Linden.</p><p class="promo">Abonnieren!</p><p>Lesen Sie auch: <a href="/2">Was die Brücke kostet</a></p></div></main>';
    const { article } = await read({ html, url: 'https://www.paper.example/1' });
    expect(article).toMatchObject({
      headline: 'Der Hafen wird grüner',
      teaser: 'Die Stadt pflanzt Bäume.',
      site: 'paper',
    });
    expect(article.text).toBe('Am Kai wachsen seit gestern zwölf Linden.');
  });

  test('reads a dump of its site', async () => {
    const text = [
      'Hafen',
      'Der Kai wird grüner',
      '03.05.2024, 18:05 Uhr',
      'Die Stadt pflanzt Bäume am Wasser, und nicht alle Anlieger freuen sich darüber.',
      'Am Kai wachsen seit gestern zwölf Linden, jede von ihnen fast vier Meter hoch.',
      'Mehr zum Thema',
      'Ein anderer Titel',
      '© The Paper',
    ].join('\n');
    const { article } = await read({ text });
    expect(article).toMatchObject({ kicker: 'Hafen', headline: 'Der Kai wird grüner', site: 'paper' });
    expect(article.datePublished).toBe('2024-05-03T18:05:00+02:00');
    expect(article.blocks).toHaveLength(1);
  });
});

test('the library in README.md prints what it removed', async () => {
  const code = codeIn('README.md', 'ts').replace(/^import .*$/mu, '');
  const printed: unknown[][] = [];
  const html = readFileSync(new URL('../fixtures/ntv/classic/agency-report/page.html', import.meta.url), 'utf8');
  const run = new Function('extract', 'html', 'console', `return (async () => {${code}})()`);
  await run((page: { html: string }) => extract({ html: page.html }), html, {
    log: (...line: unknown[]) => printed.push(line),
  });
  expect(printed[0]?.[1]).toBeTypeOf('string');
  expect(printed.slice(1).every((line) => line.length === 4)).toBe(true);
  expect(printed.length).toBeGreaterThan(1);
});
