import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '@klartext/extractor';
import { extract } from 'klartext';
import { describe, expect, test } from 'vitest';

/**
 * Real pages annotated by hand are other people's and stay outside of the project. Where KLARTEXT_PAGES names a folder with
 * `ID.html.gz`, `ID.lines.txt`, `ID.bulleted.txt` and `ID.expected.json`, they are measured here.
 */
const PAGES = process.env['KLARTEXT_PAGES'];
const FORMS = ['html', 'lines', 'bulleted'] as const;

interface Expected {
  readonly id: string;
  readonly site: string;
  readonly url?: string;
  readonly article: { readonly headline: string; readonly blocks: readonly { readonly text: string }[] };
}

if (PAGES === undefined) console.warn('SKIPPED: no annotated pages. Set KLARTEXT_PAGES to a folder that holds some.');

describe.skipIf(PAGES === undefined)('annotated pages', () => {
  const folder = PAGES ?? '';
  const all = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.expected.json')) : [];
  const expected = all.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected);

  test.each(FORMS)('as %s', async (form) => {
    let [hits, wanted, given, sites, headlines] = [0, 0, 0, 0, 0];
    for (const { id, site, url, article: want } of expected) {
      const { article } = await extract(pageIn(folder, { id, form, url }));
      const hit = shared(blocksOf(article), blocksOf(want));
      [hits, wanted, given] = [hits + hit, wanted + want.blocks.length, given + article.blocks.length];
      sites += Number(article.site === site);
      headlines += Number(article.headline === want.headline);
    }
    const f1 = (2 * hits) / (wanted + given);
    console.info(
      `${form}: ${expected.length} pages, blocks F1 ${f1.toFixed(4)}, headlines ${headlines}, sites ${sites}`,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(f1).toBeGreaterThanOrEqual(form === 'html' ? 0.995 : 0.985);
    expect(sites).toBe(expected.length);
    expect(headlines / expected.length).toBeGreaterThanOrEqual(0.94);
  });
});

function pageIn(
  folder: string,
  { id, form, url }: { readonly id: string; readonly form: (typeof FORMS)[number]; readonly url: string | undefined },
): { html: string; url?: string } | { text: string } {
  if (form !== 'html') return { text: readFileSync(join(folder, `${id}.${form}.txt`), 'utf8') };
  const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8');
  return url === undefined ? { html } : { html, url };
}

function blocksOf({ blocks }: Pick<Article, 'blocks'> | Expected['article']): readonly string[] {
  return blocks.map(({ text }) =>
    text
      .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}

/** How many texts two lists share, each counted as often as it stands in both. */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
