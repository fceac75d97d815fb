import { describe, expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { createExtractor } from '../extractor.ts';
import { parseHtml } from '../markup/dom.ts';
import { readPageFacts } from '../markup/page-facts.ts';
import { finishMetadata } from './any-metadata.ts';
import { readWholePage } from './whole-page.ts';

const { extract } = createExtractor({ cleaners: [] });

async function read(html: string, url?: string): Promise<Article> {
  const tree = parseHtml(html);
  const reading = readWholePage(tree, html);
  for (const block of reading.blocks) if (block.owner?.name !== 'p') block.inside = false;
  const { article } = await extract({ html }, { engine: 'generic' });
  return finishMetadata(article, { tree, reading, facts: readPageFacts(tree), url });
}

const PROSE = '<p>Der Gemeinderat hat am Montagabend beschlossen, die alte Brücke über den Bach noch zu erneuern.</p>';

describe('metadata of any page', () => {
  test('resolves authors that JSON-LD only points at', async () => {
    const graph = [
      { '@type': 'NewsArticle', author: { '@id': '#a' }, headline: 'Br&uuml;cke wird erneuert' },
      { '@type': 'Person', '@id': '#a', name: 'Anna Beispiel' },
    ];
    const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    const article = await read(`<html><head>${script}</head><body><h1>Brücke wird erneuert</h1>${PROSE}</body></html>`);
    expect(article.authors).toEqual([{ name: 'Anna Beispiel' }]);
    expect(article.headline).toBe('Brücke wird erneuert');
  });

  test('reads the printed line of authors, kicker and date around the headline, not those of captions and comments', async () => {
    const article = await read(`<html><body><div class="comments"><span class="author">Carl Leser</span></div>
      <figure><span class="author">Foto: Dora Bild</span><time datetime="2030-01-01">1.1.2030</time></figure>
      <div class="article-kicker">Verkehr</div><h1>Brücke wird erneuert</h1>
      <div class="byline">Von <a rel="author" href="/ab">Anna Beispiel</a></div>
      <time datetime="2031-05-17T08:15:00+02:00">heute</time>
      ${PROSE}</body></html>`);
    expect(article.authors).toEqual([{ name: 'Anna Beispiel' }]);
    expect(article.datePublished).toBe('2031-05-17T08:15:00+02:00');
    expect(article.kicker).toBe('Verkehr');
  });

  test('leaves the name of the site out of headline and keywords', async () => {
    const article = await read(`<html><head><meta property="og:site_name" content="Der Bachbote">
      <meta property="og:title" content="Brücke wird erneuert | Der Bachbote"><meta name="author" content="Der Bachbote">
      <meta name="keywords" content="Brücke, Der Bachbote, Verkehr"></head><body>${PROSE}</body></html>`);
    expect(article.headline).toBe('Brücke wird erneuert');
    expect(article.keywords).toEqual(['Brücke', 'Verkehr']);
    expect(article.authors).toEqual([]);
  });

  test('takes no date from a caption', async () => {
    const figure = '<figure><figcaption>17.05.2031</figcaption></figure>';
    const article = await read(`<html><body><h1>Brücke wird erneuert</h1>${figure}${PROSE}</body></html>`);
    expect(article.datePublished).toBeUndefined();
  });

  test('reads a line that is a date, and the address where there is none', async () => {
    const url = 'https://bachbote.example/2031/05/16/bruecke';
    const line = await read(
      `<html><body><h1>Brücke wird erneuert</h1><div>17.05.2031, 08:15 Uhr</div>${PROSE}</body></html>`,
      url,
    );
    expect(line.datePublished).toBe('2031-05-17T08:15:00+02:00');
    const none = await read(`<html><body><h1>Brücke wird erneuert</h1>${PROSE}</body></html>`, url);
    expect(none.datePublished).toBe('2031-05-16');
  });
});
