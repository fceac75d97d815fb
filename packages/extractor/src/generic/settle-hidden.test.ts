import { describe, expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { createExtractor } from '../extractor.ts';

const { extract } = createExtractor({ cleaners: [] });

const SHOWN = [
  'Der Kreistag von Aumer hat am Freitag den Weiterbau der Bahn bis Nordheim beschlossen, nach einer langen Debatte.',
  'Die Strecke soll elf Kilometer lang werden und an vier Orten halten, von denen drei bisher keine Bahn haben.',
  'Nach den Plänen rollen die ersten Züge in sechs Jahren, wenn die Gerichte nicht anders entscheiden, sagte der Landrat.',
];
const MORE = [
  'Gegen den Bau hatten Anwohner geklagt, die um ihre Gärten fürchten; ihre Klage wurde im Frühjahr abgewiesen.',
  'Das Land bezahlt neun Zehntel der Kosten, der Kreis den Rest, und die Gemeinden geben die Flächen umsonst dazu.',
  'Ein Gutachten rechnet mit achttausend Fahrgästen am Tag, das wären doppelt so viele wie heute mit dem Bus fahren.',
  'Die Opposition hält diese Zahl für zu hoch und verlangt, dass vor dem ersten Spatenstich noch einmal gezählt wird.',
];
const ALL = [...SHOWN, ...MORE];
const FREE = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>';
const OFFER = '<div><p>Jetzt weiterlesen mit Plus</p><p>Sie haben bereits ein Abo?</p></div>';
const prose = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

async function read(body: string, head = ''): Promise<Article> {
  const html = `<!doctype html><html lang="de"><head><title>Bahn nach Nordheim kommt</title>${head}</head><body>
    <nav><a href="/">Start</a> <a href="/kreis">Kreis</a></nav><main><article><h1>Bahn nach Nordheim kommt</h1>${body}</article></main>
    <footer><p>Impressum</p></footer></body></html>`;
  return (await extract({ html }, { engine: 'generic' })).article;
}

const texts = ({ blocks }: Article): readonly string[] => blocks.map(({ text }) => text);
const codes = ({ warnings }: Article): readonly string[] => warnings.map(({ code }) => code);

describe('hidden text beside shown text is none of the article', () => {
  test.each([
    ['hidden', '<p hidden>', ''],
    ['display', '<p style="color: red; display: none">', ''],
    ['visibility', '<p style="visibility:hidden">', ''],
    ['a style sheet', '<p class="x">', '<style>.x{display:none}</style>'],
  ])('%s', async (_, tag, head) => {
    const article = await read(`${prose(SHOWN)}${tag}${MORE[0]}</p>${prose(MORE.slice(1))}`, head);
    expect(texts(article)).toEqual([...SHOWN, ...MORE.slice(1)]);
    expect(codes(article)).not.toContain('hidden-body');
  });

  test('a consent layer least of all', async () => {
    const dialog =
      'Wir und unsere 90 Partner nutzen Cookies und ähnliche Techniken, wenn Sie zustimmen. Ihre Einwilligung gilt ein Jahr.';
    const article = await read(`${prose(SHOWN)}<div style="display:none">${prose(Array(9).fill(dialog))}</div>`);
    expect(texts(article)).toEqual(SHOWN);
  });
});

describe('what readers can open is shown', () => {
  test.each([
    ['details', `<details><summary>Der Streit</summary><p>${MORE[0]}</p></details>`],
    ['an accordion', `<h3><button aria-expanded="false">Der Streit</button></h3><div hidden><p>${MORE[0]}</p></div>`],
    [
      'what a button opens',
      `<button onclick="toggle('more')">Mehr</button><div id="more" hidden><p>${MORE[0]}</p></div>`,
    ],
    ['a tab', `<div role="tabpanel" aria-labelledby="t" style="display:none"><p>${MORE[0]}</p></div>`],
    ['what a script finds by its name', `<div class="js-hidden"><p>${MORE[0]}</p></div>`],
  ])('%s', async (_, panel) => {
    const article = await read(`${prose(SHOWN)}${panel}${prose(MORE.slice(1))}`);
    expect(texts(article)).toContain(MORE[0]);
    expect(codes(article)).not.toContain('hidden-body');
  });
});

describe('hidden text that is most of the prose', () => {
  test.each([
    ['all', `<div style="display:none">${prose(ALL)}</div>`],
    ['all but the beginning', `${prose(SHOWN.slice(0, 1))}<div hidden>${prose(ALL.slice(1))}</div>`],
  ])('is the body, with a warning and less confidence: %s', async (_, body) => {
    const article = await read(body);
    expect(texts(article)).toEqual(ALL);
    expect(codes(article)).toEqual(['hidden-body']);
    expect(article.confidence).toBeLessThan(0.95);
  });

  const sold = `${prose(SHOWN.slice(0, 1))}${OFFER}<div style="display:none">${prose(ALL.slice(1))}</div>`;

  test('is not given away under an offer to pay', async () => {
    const article = await read(sold);
    expect(texts(article)).toEqual(SHOWN.slice(0, 1));
    expect(article.completeness).toBe('truncated');
  });

  test('is the body under an offer where the page declares to be free, and the offer is none of it', async () => {
    const article = await read(sold, FREE);
    expect(texts(article)).toEqual(ALL);
    expect(article.completeness).not.toBe('truncated');
  });
});
