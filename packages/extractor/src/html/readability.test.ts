import { describe, expect, test } from 'vitest';
import { readWithReadability } from './readability.ts';

const SENTENCE =
  'Der Rat der kleinen Hafenstadt will die alte Werft bis zum Herbst kaufen, teilte die Stadt am Montag mit. ';
const PARAGRAPHS = [1, 2, 3, 4, 5].map((number) => `Absatz ${number}: ${SENTENCE.repeat(3)}`.trim());

function pageWith(content: string, head = ''): string {
  return `<!doctype html><html lang="de"><head><title>Stadt kauft die alte Werft – Hafenbote</title>
    <meta property="og:site_name" content="Hafenbote"><meta name="author" content="Ada Beispiel">${head}</head>
    <body><nav><ul><li><a href="/sport">Sport</a></li><li><a href="/lokales">Lokales</a></li></ul></nav>
    <main><article><h1>Stadt kauft die alte Werft</h1>${content}</article></main>
    <footer><p>Impressum und Datenschutz</p></footer></body></html>`;
}

const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

describe('an article', () => {
  test('comes with its facts and its paragraphs in order, without what stands around it', async () => {
    const found = await readWithReadability(pageWith(ARTICLE));
    expect(found).toMatchObject({ siteName: 'Hafenbote', byline: 'Ada Beispiel', lang: 'de' });
    expect(found?.title).toContain('Stadt kauft die alte Werft');
    expect(found?.paragraphs).toEqual(PARAGRAPHS);
    expect(found?.contentHtml).not.toContain('Impressum');
  });

  test('gives each block once, white space folded, inline markup kept within its block', async () => {
    const list = '<h2>Was  nun\nkommt</h2><ul><li>Ein <b>Kran</b></li><li>Zwei<br>Docks</li></ul>';
    const quote = `<blockquote>Endlich\u00ad, sagt der Rat.</blockquote><pre>a\n  b</pre>`;
    const found = await readWithReadability(pageWith(`${ARTICLE}${list}${quote}<p>${SENTENCE}</p>`));
    const blocks = ['Was nun kommt', 'Ein Kran', 'Zwei Docks', 'Endlich, sagt der Rat.', 'a b', SENTENCE.trim()];
    expect(found?.paragraphs).toEqual([...PARAGRAPHS, ...blocks]);
  });

  test('leaves out facts that the page does not give', async () => {
    const found = await readWithReadability(`<body>${ARTICLE}</body>`);
    expect(Object.keys(found ?? {}).sort()).toEqual(['contentHtml', 'excerpt', 'paragraphs']);
  });

  test('is not changed by scripts of its page', async () => {
    const script = "<script>document.querySelector('article').remove()</script>";
    const found = await readWithReadability(pageWith(`${ARTICLE}${script}`));
    expect(found?.paragraphs).toEqual(PARAGRAPHS);
  });
});

test('many pages at once are read as each alone', async () => {
  const pages = Array.from({ length: 20 }, (_, number) => pageWith(`${ARTICLE}<p>Seite ${number}: ${SENTENCE}</p>`));
  const found = await Promise.all(pages.map((page) => readWithReadability(page)));
  const last = found.map((article) => article?.paragraphs.at(-1));
  expect(last).toEqual(pages.map((_, number) => `Seite ${number}: ${SENTENCE}`.trim()));
});

describe('addresses in the content', () => {
  const linked = pageWith(`${ARTICLE}<p>${SENTENCE}<a href="plan.html">Der Plan</a></p>`);

  test('are resolved against the address of the page', async () => {
    const found = await readWithReadability(linked, 'https://hafenbote.example/lokales/werft.html');
    expect(found?.contentHtml).toContain('href="https://hafenbote.example/lokales/plan.html"');
  });

  test('are resolved against the base that the page declares', async () => {
    const based = linked.replace('<head>', '<head><base href="/archiv/">');
    const found = await readWithReadability(based, 'https://hafenbote.example/lokales/werft.html');
    expect(found?.contentHtml).toContain('href="https://hafenbote.example/archiv/plan.html"');
  });

  test('stay as they are when the address of the page is not one', async () => {
    const found = await readWithReadability(linked, 'no address');
    expect(found?.contentHtml).toContain('href="plan.html"');
  });
});

test.each(['', '<html><body></body></html>', '<script>let a = 1</script>'])('finds nothing in %j', async (html) => {
  expect(await readWithReadability(html)).toBeUndefined();
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
    expect(await readWithReadability(pageWith(ARTICLE + bold))).toBeDefined();
  });
});
