import { describe, expect, test } from 'vitest';
import { readWithReadability } from './readability.ts';

const SENTENCE =
  'Der Rat der kleinen Hafenstadt will die alte Werft bis zum Herbst kaufen, teilte die Stadt am Montag mit. ';
const PARAGRAPHS = [1, 2, 3, 4, 5].map((number) => `Absatz ${number}: ${SENTENCE.repeat(3)}`.trim());

function pageWith(content: string): string {
  return `<!doctype html><html lang="de"><head><title>Stadt kauft die alte Werft – Hafenbote</title>
    <meta property="og:site_name" content="Hafenbote"><meta name="author" content="Ada Beispiel"></head>
    <body><nav><ul><li><a href="/sport">Sport</a></li><li><a href="/lokales">Lokales</a></li></ul></nav>
    <main><article><h1>Stadt kauft die alte Werft</h1>${content}</article></main>
    <footer><p>Impressum und Datenschutz</p></footer></body></html>`;
}

const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

describe('an article', () => {
  test('comes with its paragraphs in order, without what stands around it', async () => {
    expect(await readWithReadability(pageWith(ARTICLE))).toEqual(PARAGRAPHS);
  });

  test('gives each block once, white space folded, inline markup kept within its block', async () => {
    const list = '<h2>Was  nun\nkommt</h2><ul><li>Ein <b>Kran</b></li><li>Zwei<br>Docks</li></ul>';
    const quote = `<blockquote>Endlich\u00ad, sagt der Rat.</blockquote><pre>a\n  b</pre>`;
    const found = await readWithReadability(pageWith(`${ARTICLE}${list}${quote}<p>${SENTENCE}</p>`));
    const blocks = ['Was nun kommt', 'Ein Kran', 'Zwei Docks', 'Endlich, sagt der Rat.', 'a b', SENTENCE.trim()];
    expect(found).toEqual([...PARAGRAPHS, ...blocks]);
  });

  test('is not changed by scripts of its page', async () => {
    const script = "<script>document.querySelector('article').remove()</script>";
    const found = await readWithReadability(pageWith(`${ARTICLE}${script}`));
    expect(found).toEqual(PARAGRAPHS);
  });
});

test('many pages at once are read as each alone', async () => {
  const pages = Array.from({ length: 20 }, (_, number) => pageWith(`${ARTICLE}<p>Seite ${number}: ${SENTENCE}</p>`));
  const found = await Promise.all(pages.map((page) => readWithReadability(page)));
  const last = found.map((paragraphs) => paragraphs.at(-1));
  expect(last).toEqual(pages.map((_, number) => `Seite ${number}: ${SENTENCE}`.trim()));
});

test.each(['', '<html><body></body></html>', '<script>let a = 1</script>'])('finds nothing in %j', async (html) => {
  expect(await readWithReadability(html)).toEqual([]);
});

describe('a page that would hurt', () => {
  test('by its depth is refused', async () => {
    const deep = '<div>'.repeat(600) + SENTENCE;
    await expect(readWithReadability(deep)).rejects.toMatchObject({ kind: 'limit-depth' });
  });

  test.each([
    ['nodes', '<br>'.repeat(250_001)],
    ['attributes', `<p ${Array.from({ length: 4_001 }, (_, place) => `a${place}`).join(' ')}>${SENTENCE}</p>`],
    ['unclosed formatting', Array.from({ length: 1_000 }, (_, place) => `<p><b id=${place}>x</p>`).join('')],
  ])('by its %s is refused', async (_what, html) => {
    await expect(readWithReadability(html)).rejects.toMatchObject({ kind: 'limit-nodes' });
  });

  test('by none of them is read, closed formatting and all', async () => {
    const bold = '<p><b>Kurz</b> und <i>gut</i></p>'.repeat(1_000);
    expect(await readWithReadability(pageWith(ARTICLE + bold))).not.toEqual([]);
  });
});
