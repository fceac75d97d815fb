import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageKind } from '../article.ts';
import { KlartextError } from '../errors.ts';
import { createExtractor, type Extractor } from '../extractor.ts';
import { parseHtml } from '../markup/dom.ts';
import { readPageFacts } from '../markup/page-facts.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { surveyPage } from './features/page-survey.ts';
import { shippedModel } from './model/shipped-model.ts';
import { readWholePage, rootOf } from './whole-page.ts';

const KINDS: readonly PageKind[] = [
  'article',
  'liveblog',
  'video',
  'audio',
  'gallery',
  'index',
  'consent',
  'error',
  'unknown',
];
const { extract } = createExtractor({ cleaners: [] });
const read = (html: string, by: Extractor['extract'] = extract): ReturnType<Extractor['extract']> =>
  by({ html }, { engine: 'generic' });

const words = fc.constantFrom(
  ...'die Brücke wird erneuert und der Rat hat das am Montag beschlossen Cookies zustimmen 404 Uhr 14.30 mehr'.split(
    ' ',
  ),
);
const sentence = fc.array(words, { minLength: 1, maxLength: 40 }).map((some) => `${some.join(' ')}.`);
const block = fc
  .tuple(fc.constantFrom('p', 'h2', 'li', 'div', 'td', 'blockquote', 'noscript', 'nav', 'a href="/x"'), sentence)
  .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`);
const group = fc
  .tuple(
    fc.constantFrom('article', 'section class="teaser"', 'div class="article-body"', 'aside', 'footer'),
    fc.array(block, { maxLength: 8 }),
  )
  .map(([tag, blocks]) => `<${tag}>${blocks.join('\n')}</${tag.split(' ')[0]}>`);
const page = fc
  .tuple(sentence, fc.array(group, { minLength: 1, maxLength: 8 }))
  .map(([title, groups]) => `<html><head><title>${title}</title></head><body>${groups.join('\n')}</body></html>`);
const soup = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div',
        '<a href=',
        '<!--',
        '-->',
        '<script>',
        '</html>',
        '&#x;',
        '<svg>',
        '<table>',
      ),
      fc.constantFrom('<script type="application/ld+json">', '{"@type":["LiveBlogPosting",1,null]}', '<title>404'),
      block,
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('laws of the generic engine', () => {
  test('the same page gives the same result, whatever was read before and by whichever extractor', async () => {
    await fc.assert(
      fc.asyncProperty(page, page, async (one, other) => {
        const first = await read(one);
        await read(other);
        expect(await read(one)).toEqual(first);
        expect(await read(one, createExtractor({ cleaners: [] }).extract)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test('what is thought of a block depends on its own page alone', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const first = probabilities(one);
        probabilities(other);
        expect(probabilities(one)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test('garbage is told apart or fails with a known error', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (html) => {
        const extraction = await read(html).catch((error: unknown) => error);
        if (extraction instanceof KlartextError) return;
        const { status, article } = extraction as Awaited<ReturnType<typeof read>>;
        expect(KINDS).toContain(article.kind);
        expect(status).toBe(article.blocks.length === 0 ? 'empty' : 'ok');
        if (['index', 'consent', 'error'].includes(article.kind)) expect(article.text).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('every block of a page that holds no article is in the ledger as removed', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { article, ledger } = await read(html);
        fc.pre(['index', 'consent', 'error'].includes(article.kind) && ledger.length > 0);
        const rules = ledger.filter((entry) => entry.fate === 'removed').map((entry) => entry.rule);
        expect(new Set(rules)).toEqual(new Set(['generic/not-an-article']));
        expect(ledger.some((entry) => entry.fate === 'body')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

/** Pages whose parts are fields: the ledger has to tell of them what the article does. */
const furnished = fc
  .tuple(
    fc.subarray([
      '<h4>Verkehr</h4>',
      '<div class="kicker">Ein Dach</div>',
      '<h1>Die Brücke wird nun doch erneuert</h1>',
      '<div class="byline">Von Anna Beispiel</div>',
      '<div>17.05.2031, 08:15 Uhr</div>',
      '<p class="intro">Der Rat hat am Abend entschieden, doch es wird noch einige Wochen dauern.</p>',
      '<figure><img src="a.jpg"><figcaption>Die alte Brücke. <span class="credit">Foto: dpa</span></figcaption></figure>',
    ]),
    fc.array(sentence, { minLength: 3, maxLength: 8 }),
    fc.subarray(['<p>wl/kle (dpa, afp)</p>', '<p class="source">Quelle: dpa</p>', '<p>Jetzt weiterlesen mit Plus</p>']),
  )
  .map(([above, body, below]) => {
    const text = body.map((each) => `<p>${each}</p>`).join('\n');
    return `<html><body><article>${above.join('\n')}<div class="article-body">${text}</div>${below.join('\n')}</article></body></html>`;
  });

describe('what the ledger calls a field or body', () => {
  test('is in the article', async () => {
    await fc.assert(
      fc.asyncProperty(furnished, async (html) => {
        const { article, ledger } = await read(html);
        const { text, ...fields } = article;
        const all = JSON.stringify(fields);
        for (const entry of ledger) {
          if (entry.fate === 'body') expect(text).toContain(entry.text);
          if (entry.fate !== 'field') continue;
          expect(fields).toHaveProperty(entry.field ?? 'none');
          if (entry.field === 'datePublished') expect(article.datePublished).toContain('2031-05-17');
          else if (entry.field === 'images') expect(entry.text).toContain(article.images[0]?.caption);
          else expect(all).toContain(entry.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function probabilities(html: string): readonly number[] {
  const tree = parseHtml(html);
  const root = rootOf(tree);
  if (root === undefined) return [];
  const survey = surveyPage(readWholePage(tree, html).blocks, { facts: readPageFacts(tree), root });
  return [...chooseBlocks(survey, shippedModel()).probabilities];
}
