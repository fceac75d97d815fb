import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleaners } from '@klartext/cleaners';
import { type Cleaner, createExtractor, type LineRule, type Template } from '@klartext/extractor';
import { describe, expect, test } from 'vitest';
import { COMMON_LINES } from '../packages/extractor/src/article/common-lines.ts';
import { compileLineRules, ruleTest } from '../packages/extractor/src/article/line-rules.ts';
import { allPhrases, isOpening, lineOf } from '../packages/extractor/src/article/phrases.ts';
import { readText } from '../packages/extractor/src/lines/read-lines.ts';
import { pageFixtures, seedFixtures } from './fixtures.ts';

/** Sentences of no article, each close to a phrase of some rule; a line `# de` opens those of a language. */
const SENTENCES = readFileSync(fileURLToPath(new URL('tricky-prose.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));
const { extract } = createExtractor({ cleaners });
const WORD = /^[\p{L}\p{M}]+$/u;
const allLines = [
  ...cleaners.map(({ site, lines = [] }) => ({ site, lines })),
  { site: 'generic', lines: COMMON_LINES },
];

/** Markup of each template that holds nothing but a body. */
const SHELLS: Readonly<Record<string, (body: string) => string>> = {
  dw: (body) => `<article><header><div data-tracking-name="content-detail-kicker"><span>Politik</span></div>
    <h1>Ein Tag am Hafen</h1></header><div class="content-area"><div class="rich-text">${body}</div></div></article>`,
  euronews: (body) => `<div class="o-article-newsy"><h1 class="c-article-redesign-title">Ein Tag am Hafen</h1>
    <div class="c-article-content">${body}</div></div>`,
  handelsblatt: (body) => `<app-header-content-headline>Ein Tag am Hafen</app-header-content-headline>
    <app-storyline-paragraph>${body}</app-storyline-paragraph>`,
  ntv: (body) => `<article class="article"><h1><span class="article__headline">Ein Tag am Hafen</span></h1>
    <div class="article__text">${body}</div></article>`,
};

/** Lines that newsrooms print in the middle of a text, below which the article goes on. */
const MARKS = [
  ...['Update: 14.03.2023', 'Stand: 14.03.2023', 'Datum: 14.03.2023', 'Quelle: dpa', 'Quelle: ntv.de, dpa', 'THEMEN'],
  ...['Mehr zum Thema', 'Weitere Links', 'Links zum Thema', 'Startseite', 'Serviceangebote', 'Verwandte Themen'],
  ...['Ihr Feedback', 'Schicken Sie uns Ihr Feedback!', 'DW recommends', 'Related content', 'مختارات', '相关主题'],
  ...[
    'Diesen Artikel teilen',
    'Share this article',
    'E-Mail Pocket Flipboard',
    '© Handelsblatt',
    'Grafik',
    'X',
    'Teilen',
  ],
  ...['Jetzt weiterlesen mit Handelsblatt Premium', 'Anzeige', 'Facebook Twitter X', 'Mehr zu: Banken - Der Streit'],
];
const TEXT = [
  'Der Rat der Hafenstadt hat am Montagabend beschlossen, die alte Werft am Nordufer noch in diesem Jahr zu kaufen.',
  'Die Kosten werden auf rund drei Millionen Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.',
  'Auf dem Gelände sollen Wohnungen, eine Schule und ein Park entstehen, den die Anwohner schon lange fordern.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit fahren müssen.',
];

describe('the law of restraint', () => {
  test.each(allLines)('no rule of $site takes a sentence', ({ lines }) => {
    const taken = SENTENCES.flatMap((text) =>
      lines.filter((rule) => ruleTest(rule)(lineOf(text))).map(({ id }) => [id, text]),
    );
    expect(taken).toEqual([]);
  });

  test.each(cleaners)('a page of $site keeps every sentence', async ({ site }) => {
    const kept = await textOfPage(site, SENTENCES);
    expect(SENTENCES.filter((text) => !kept.includes(text))).toEqual([]);
  });

  test.each(allLines)('no rule of $site takes a line of another site’s article', async ({ site, lines }) => {
    const { lines: claim, zones } = compileLineRules({ site, lines });
    const taken: string[] = [];
    for (const { name, page } of [...seedFixtures(), ...pageFixtures()]) {
      const { article } = await extract(page);
      if (article.site === site) continue;
      const { blocks } = readText(article.blocks.map(({ text }) => text).join('\n'));
      claim(blocks);
      zones(blocks);
      for (const block of blocks) if (block.claim !== undefined) taken.push(`${name}: ${block.text}`);
    }
    expect(taken).toEqual([]);
  });

  test.each(cleaners.flatMap(({ site }) => [1, 2, 3].map((at) => ({ site, at }))))(
    'a page of $site goes on below a mark after paragraph $at',
    async ({ site, at }) => {
      for (const mark of MARKS) {
        const kept = await textOfPage(site, [...TEXT.slice(0, at), mark, ...TEXT.slice(at)]);
        expect([mark, TEXT.filter((text) => !kept.includes(text))]).toEqual([mark, []]);
      }
    },
  );
});

describe.each(cleaners)('a page of $site', ({ site, lines = [] }) => {
  const singles = lines.filter((rule) => 'line' in rule || 'labels' in rule);

  test('goes on below what its rules take', async () => {
    for (const mark of lines.flatMap((rule) => [rule.example, ...phrasesOf(rule).slice(0, 3)])) {
      const kept = await textOfPage(site, [...TEXT.slice(0, 2), mark, ...TEXT.slice(2)]);
      expect([mark, TEXT.filter((text) => !kept.includes(text))]).toEqual([mark, []]);
    }
  });

  test('keeps sub-headings that are one of its phrases', async () => {
    const words = [...new Set(singles.flatMap(phrasesOf))].filter((phrase) => WORD.test(phrase));
    const body = words.map((word) => `<h2>${word}</h2><p>${TEXT[0]} ${word}?</p>`).join('');
    const { article } = await extract({ html: pageOf(site, body), url: `https://${hostOf(site)}/artikel-1` });
    const kept = article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(words.filter((word) => !kept.includes(word))).toEqual([]);
  });

  test('goes on as a dump, too', async () => {
    for (const mark of lines.flatMap(wholePhrasesOf)) {
      const text = ['Ein Tag am Hafen', ...TEXT.slice(0, 2), mark, ...TEXT.slice(2)].join('\n');
      const { article } = await extract({ text, url: `https://${hostOf(site)}/artikel-1` });
      const kept = [article.teaser, ...article.blocks.map((block) => block.text)];
      expect([mark, TEXT.filter((each) => !kept.includes(each))]).toEqual([mark, []]);
    }
  });
});

/** Those that are lines of their own: half a sentence is put together with the line below it. */
function wholePhrasesOf(rule: LineRule): readonly string[] {
  if ('line' in rule && !(rule.line instanceof RegExp) && isOpening(rule.line)) return [];
  if ('from' in rule && !(rule.from instanceof RegExp) && isOpening(rule.from)) return [];
  return phrasesOf(rule);
}

function phrasesOf(rule: LineRule): readonly string[] {
  if ('labels' in rule) return allPhrases(rule.labels);
  const pattern = 'line' in rule ? rule.line : 'from' in rule ? rule.from : 'after' in rule ? rule.after : rule.upTo;
  if (pattern instanceof RegExp) return [];
  return allPhrases(isOpening(pattern) ? pattern.opens : pattern);
}

async function textOfPage(site: string, paragraphs: readonly string[]): Promise<string> {
  const body = paragraphs.map((text) => `<p>${text.replace('>', '&gt;')}</p>`).join('');
  const { article } = await extract({ html: pageOf(site, body), url: `https://${hostOf(site)}/artikel-1` });
  expect(article.template).toEqual({ site, id: templateOf(site) });
  return [article.dateline, article.text].join(' ');
}

function pageOf(site: string, body: string): string {
  return `<!doctype html><html><head><title>x</title></head><body>${SHELLS[site]?.(body)}</body></html>`;
}

function hostOf(site: string): string {
  return cleanerOf(site).hosts[0] ?? '';
}

function templateOf(site: string): Template['id'] {
  return { dw: 'rich-text', euronews: 'newsy', handelsblatt: 'angular', ntv: 'classic' }[site] ?? '';
}

function cleanerOf(site: string): Cleaner {
  return cleaners.find((each) => each.site === site) as Cleaner;
}
