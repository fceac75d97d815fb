import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// These tests run the evaluation on the built packages: `npm run build` comes first.
const MAIN = fileURLToPath(new URL('../evaluation/evaluate.mjs', import.meta.url));
const SHIPPED = fileURLToPath(new URL('../packages/extractor/dist/generic/model/weights.js', import.meta.url));

vi.setConfig({ testTimeout: 120_000 });

/** Twenty words each, no run of four of them twice: the text has 100 tokens and 97 runs of four. */
const PARAGRAPHS = [
  'Der Gemeinderat von Unterweiler hat am Montagabend beschlossen, die alte Brücke über den Bach in diesem Jahr endlich zu erneuern.',
  'Die Kosten schätzt das Bauamt auf rund eine halbe Million Euro, von denen das Land etwa die Hälfte übernehmen soll.',
  '„Wir haben alle lange genug darauf gewartet“, sagte die Bürgermeisterin nach der Sitzung, in der nur zwei Räte dagegen stimmten.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen morgens zur Arbeit und Schule fahren.',
  'Bis dahin bleibt die enge Brücke für schwere Lastwagen gesperrt; Fußgänger und Radfahrer dürfen sie jedoch auch weiterhin gern benutzen.',
];
const BODY = PARAGRAPHS.join('\n\n');
const FOUR = PARAGRAPHS.slice(0, 4).join('\n\n');
const TITLE = 'Neue Brücke für Unterweiler';
const SIGNS = ['Impressum', 'Radfahrer dürfen sie'];
const NEWS = 'https://bote.example/lokales/bruecke.html';
const PAGE = `<!doctype html><html lang="de"><head><title>${TITLE} – Bote</title><meta charset="utf-8">
<meta property="og:title" content="${TITLE}"><meta name="author" content="Ada Muster">
<meta property="article:published_time" content="2024-05-03T08:00:00+02:00"></head><body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li></ul></nav>
<main><article><h1>${TITLE}</h1><div class="article-body">${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('\n')}</div>
<section class="related"><h2>Mehr zum Thema</h2><ul><li><a href="/1">Hochwasser am Bach: Keller laufen voll</a></li>
<li><a href="/2">Der Haushalt ist verabschiedet</a></li></ul></section></article></main>
<footer><p>© Bote Verlag. Alle Rechte vorbehalten. <a href="/impressum">Impressum</a></p></footer></body></html>`;

// What comes of the whole text where only four of the paragraphs are gold: 77 of 97 runs are right, none is missing.
const PRECISION = 77 / 97;
const PERFECT = { f1: 1, precision: 1, recall: 1, exact: 1 };

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-evaluate-'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the published formats', () => {
  test('article-extraction-benchmark', () => {
    const folder = write('zyte', {
      'ground-truth.json': JSON.stringify({
        one: { articleBody: BODY, url: NEWS },
        two: { articleBody: FOUR, url: NEWS },
        gone: { articleBody: BODY, url: NEWS },
        '../two': { articleBody: BODY },
      }),
      'html/one.html.gz': gzipSync(PAGE),
      'html/two.html.gz': gzipSync(PAGE),
    });
    const precision = (1 + PRECISION) / 2;
    const row = {
      pages: 2,
      shingles: { precision, recall: 1, f1: (2 * precision) / (precision + 1), exact: 0.5 },
    };
    const { sets } = evaluate(folder);
    expect(sets).toMatchObject([{ format: 'article-extraction-benchmark', rows: [close(row)] }]);
    expect(sets[0].unreadable.map(({ id }: { readonly id: string }) => id)).toEqual(['gone', '../two']);
    const unlike = 'nothing tells it from the article';
    expect(sets[0].losses).toEqual({ extra: [{ cause: unlike, tokens: 20, pages: 1, share: 0.1 }], missing: [] });
  });

  test('Trafilatura’s evaluation, its Python read and not run', () => {
    const folder = write('trafilatura', {
      'tests/evaldata.py': `# pages\nimport sys\nsys.exit(3)\n\nEVAL_PAGES = {\n  "${NEWS}": {
        'file': 'bruecke.html',  # saved by hand
        'author': 'Ada Muster; Bo Beispiel', "title": "Neue Br\\u00fccke " "für Unterweiler", 'date': '2024-05-03',
        'with': ["beschlossen, die alte Brücke", 'kein Wort davon'], 'without': ['${SIGNS.join("', '")}'],
      },\n  "https://bote.example/leer": {"file": "", "with": [], "without": []},\n}\n\nprint(len(EVAL_PAGES))\n`,
      'tests/eval/bruecke.html': PAGE,
    });
    const { sets } = evaluate(folder);
    const segments = { precision: 1 / 2, recall: 1 / 2, f1: 1 / 2, accuracy: 1 / 2 };
    expect(sets).toMatchObject([{ format: 'Trafilatura’s evaluation', pages: 1 }]);
    expect(sets[0].rows).toMatchObject([{ segments, title: 1, day: 1, authors: 0 }]);
    expect(sets[0].rows[0]).not.toHaveProperty('shingles');
    expect(sets[0].unreadable).toMatchObject([{ id: 'https://bote.example/leer' }]);
  });

  test('Trafilatura’s evaluation as JSON', () => {
    const page = { file: 'bruecke.html', with: ['alte Brücke'], without: ['Impressum'] };
    const folder = write('trafilatura-json', {
      'evaldata.json': JSON.stringify({ [NEWS]: page }),
      'cache/bruecke.html.gz': gzipSync(PAGE),
    });
    expect(evaluate(folder).sets[0].rows).toMatchObject([{ segments: { f1: 1, accuracy: 1 } }]);
  });

  test('Fundus’ parser test resources, the later page for the later version', () => {
    const [lede, ...others] = PARAGRAPHS;
    const version = (paragraphs: readonly string[], rest: object = {}): object => ({
      body: { summary: [lede], sections: [{ headline: [], paragraphs }] },
      ...rest,
    });
    const known = { title: TITLE, authors: ['Ada Muster'], publishing_date: '2024-05-03 06:00:00+00:00' };
    const folder = write('fundus/tests/resources/parser/test_data', {
      'de/Bote.json': JSON.stringify({ V2: version(others), V1_1: version(others.slice(0, 3), known) }),
      'de/Bote_2024_05_04.html.gz': gzipSync(PAGE),
      'de/Bote_2025_05_04.html.gz': gzipSync(PAGE),
      'de/Kurier.json': JSON.stringify({ V1: version(others), V2: version(others) }),
      'de/Kurier_2024_05_04.html.gz': gzipSync(PAGE),
      'de/Echo.json': JSON.stringify({ V1: version(others) }),
      'de/meta.info': JSON.stringify({ 'Bote_2024_05_04.html.gz': { url: NEWS } }),
    });
    const { sets } = evaluate(join(folder, '../../../..'));
    // On the older page four of five paragraphs are right, and none is missing: 2·4 / (4 + 5).
    expect(sets[0].rows).toMatchObject([
      close({ pages: 2, paragraphF1: (8 / 9 + 1) / 2, title: 1, day: 1, authors: 1 }),
    ]);
    expect(sets[0].rows[0].of).toMatchObject({ shingles: 2, title: 1, day: 1, authors: 1 });
    expect(sets[0].unreadable).toEqual([
      { id: 'de/Echo', because: 'there is no page of it' },
      { id: 'de/Kurier_2024_05_04', because: '1 pages and 2 versions: which is whose cannot be told' },
    ]);
  });

  test('Web Content Extraction Benchmark', () => {
    const truth = { title: 'Ein anderer Titel', author: null, publish_date: '2024-05-04', main_content: BODY };
    const folder = write('wcxb', {
      'dev/0001.json': JSON.stringify({ url: NEWS, ...truth, with: ['alte Brücke'], without: SIGNS }),
      'dev/0001.html': PAGE,
      'dev/ground-truth/0002.json': JSON.stringify({ url: NEWS, ground_truth: truth }),
      'dev/html/0002.html.gz': gzipSync(PAGE),
      'dev/0003.json': JSON.stringify(truth),
      'dev/notes.json': '{"pages": 3}',
    });
    const { sets } = evaluate(folder);
    expect(sets[0].rows).toMatchObject([{ pages: 2, shingles: PERFECT, title: 0, day: 0 }]);
    // One segment must appear and does; of two that must not one does.
    expect(sets[0].rows).toMatchObject([
      close({ segments: { precision: 1 / 2, recall: 1, f1: 2 / 3, accuracy: 2 / 3 } }),
    ]);
    expect(sets[0].unreadable).toEqual([{ id: 'dev/0003', because: 'there is no page 0003.html' }]);
  });

  test('annotated NDJSON: a row for each set, a broken line named', () => {
    const { sets } = evaluate(annotated('ndjson'));
    expect(sets.map(({ set }: { readonly set: string }) => set)).toEqual(['news', 'old']);
    expect(sets[0].rows).toMatchObject([{ pages: 2, shingles: { exact: 0.5 } }]);
    expect(sets[1].rows).toMatchObject([{ pages: 1, segments: { accuracy: 1 } }]);
    expect(sets[0].unreadable.map(({ id }: { readonly id: string }) => id)).toEqual(['news.ndjson:2', 'news.ndjson:4']);
  });
});

describe('the options', () => {
  test('Readability reads the same pages in the same run', () => {
    const { stdout } = run(annotated('beside'), '--json');
    const rows = JSON.parse(stdout).sets[0].rows;
    expect(rows).toMatchObject([
      { engine: 'klartext', pages: 2 },
      { engine: 'readability', pages: 2, failed: 0 },
    ]);
    expect(rows[1].shingles.recall).toBe(1);
  });

  test('pages can be chosen by language and number', () => {
    const folder = annotated('chosen');
    expect(evaluate(folder, '--lang', 'en').sets.map(({ pages }: { readonly pages: number }) => pages)).toEqual([1, 0]);
    expect(evaluate(join(folder, 'news.ndjson'), '--limit', '1').sets[0].rows).toMatchObject([{ pages: 1 }]);
    const { sets } = evaluate(join(folder, 'news.ndjson'), '--by', 'lang', '--worst', '1');
    expect(sets[0].rows).toMatchObject([
      { set: 'news, lang de', shingles: PERFECT },
      { set: 'news, lang en', shingles: { exact: 0 } },
    ]);
    expect(sets[0].worst).toMatchObject([close({ id: 'part', f1: (2 * 77) / (77 + 97) })]);
  });

  test('the text says whether the weights may have seen the pages', async () => {
    const folder = annotated('weights');
    expect(run(folder, '--no-readability').stdout).toContain('MAY HAVE SEEN');
    const { WEIGHTS } = (await import(SHIPPED)) as { readonly WEIGHTS: string };
    const packed = Buffer.from(WEIGHTS, 'base64');
    const names = [0, 1, 2, 3, 4].map((fold) => [`model-${fold}.bin`, packed]);
    const models = write('models', Object.fromEntries(names));
    const { stdout } = run(folder, '--no-readability', '--models', models);
    expect(stdout).toContain('cross-validated by site');
    expect(stdout).not.toContain('MAY HAVE SEEN');
  });

  test('tables come as text and as Markdown, unread pages and all', () => {
    const folder = annotated('tables');
    const { stdout } = run(folder, '--markdown', '--no-readability');
    expect(stdout).toContain('| news | klartext | 2 | 0.9457 | 0.8969 | 1.0000 | 0.5000 | – |');
    expect(stdout).toContain('|---|---|---:|---:|---:|---:|---:|---:|');
    const text = run(folder, '--no-readability').stdout;
    expect(text).toMatch(/^news +klartext +2 +0\.9457 +0\.8969 +1\.0000 +0\.5000 +–$/mu);
    expect(text).toContain('news: 2 pages could not be read and are not counted:\n  news.ndjson:2: ');
  });
});

describe('ends with 2 and a sentence', () => {
  test.each([
    ['without a data set', [], 'usage: evaluate'],
    ['of an unknown option', ['x', '--fast'], "Unknown option '--fast'"],
    ['where there is nothing', ['no/such/folder'], 'There is no no/such/folder.'],
    ['of a number that is none', ['x', '--limit', '-0.5'], '--limit'],
    ['of an unknown group', ['x', '--by', 'moon'], '--by takes lang or fold.'],
  ])('%s', (_what, args, message) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test.each([
    ['an unknown folder', { 'page.html': PAGE }, 'holds none of the known data sets'],
    ['broken JSON', { 'ground-truth.json': '{"one":' }, 'ground-truth.json cannot be read'],
    ['JSON of another shape', { 'ground-truth.json': '[]' }, 'should hold an object of pages by id'],
    ['a script of another kind', { 'evaldata.py': 'print(1)\n' }, 'assigns no dictionary'],
    ['a script that computes', { 'evaldata.py': 'A = {\n"a": open("b")}\n' }, 'line 2: open is no part'],
    ['broken meta.info', { 'meta.info': '{', 'B_2024_01_01.html.gz': PAGE }, 'meta.info cannot be read'],
    ['a file that is not packed', { 'a.ndjson.gz': '{"id":"a"}\n' }, 'a.ndjson.gz cannot be read after line 0'],
    ['a set without a page', { 'a.ndjson': '{"id":"a","html":"<p>"}\n' }, 'No page could be measured.\n  a.ndjson:1: '],
  ])('of %s', (what, files, message) => {
    const folder = write(`malformed/${what}`, files);
    expect(run(folder)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test('of a folder without models, or with files that are none', () => {
    const folder = annotated('no-models');
    expect(run(folder, '--models', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('model-0.bin'),
    });
    const models = write('broken-models', { 'model-0.bin': 'x' });
    expect(run(folder, '--models', models)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is no model'),
    });
  });
});

function annotated(name: string): string {
  const line = (id: string, lang: string, gold: object): string =>
    `${JSON.stringify({ id, url: NEWS, lang, html: PAGE, gold })}\n`;
  const [whole, part] = [line('whole', 'de', { body: BODY }), line('part', 'en', { body: FOUR })];
  return write(name, {
    'news.ndjson': `${whole}{"id":\n${part}${line('bare', 'de', {})}`,
    'old.ndjson.gz': gzipSync(line('old', 'de', { with: ['alte Brücke'], without: ['Impressum'] })),
  });
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return join(root, folder);
}

function evaluate(...args: readonly string[]): ReturnType<typeof JSON.parse> {
  const { stdout, stderr, status } = run(...args, '--json', '--no-readability');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

function run(...args: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

/** The same with every number compared to ten digits. */
function close(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'number' ? expect.closeTo(each, 10) : typeof each === 'object' ? close(each) : each,
    ]),
  );
}

test('the made-up text is as long as the expected numbers take it to be', () => {
  const tokens = BODY.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Set(tokens.slice(3).map((_, at) => tokens.slice(at, at + 4).join(' ')));
  expect([tokens.length, runs.size]).toEqual([100, 97]);
});
