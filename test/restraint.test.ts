import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleaners } from '@klartext/cleaners';
import { type Cleaner, createExtractor, type Template } from '@klartext/extractor';
import { describe, expect, test } from 'vitest';
import { COMMON_LINES } from '../packages/extractor/src/article/common-lines.ts';
import { compileLineRules, ruleTest } from '../packages/extractor/src/article/line-rules.ts';
import { lineOf } from '../packages/extractor/src/article/phrases.ts';
import { readText } from '../packages/extractor/src/lines/read-lines.ts';
import { pageFixtures, seedFixtures } from './fixtures.ts';

/** Sentences of no article, each close to a phrase of some rule; a line `# de` opens those of a language. */
const SENTENCES = readFileSync(fileURLToPath(new URL('tricky-prose.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));
const { extract } = createExtractor({ cleaners });
const allLines = [...cleaners, { site: 'generic', lines: COMMON_LINES }].map(({ site, lines = [] }) => ({
  site,
  lines,
}));

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

async function textOfPage(site: string, paragraphs: readonly string[]): Promise<string> {
  const body = paragraphs.map((text) => `<p>${text.replace('>', '&gt;')}</p>`).join('');
  const html = `<!doctype html><html><head><title>x</title></head><body>${SHELLS[site]?.(body)}</body></html>`;
  const { article } = await extract({ html, url: `https://${hostOf(site)}/artikel-1` });
  expect(article.template).toEqual({ site, id: templateOf(site) });
  return [article.dateline, article.text].join(' ');
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
