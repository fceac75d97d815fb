import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { createExtractor } from './extractor.ts';

const { extract } = createExtractor({ cleaners: [] });
const url = 'https://bote.example/kultur/orgel';
const SENTENCE = 'Die Orgel der Stadtkirche klingt seit dem Wochenende wieder, nach Jahren in der Werkstatt.';
const HTML =
  '<html lang="de"><body><nav><a href=/>Start</a></nav><article><h1>Die Orgel klingt &amp; brummt</h1>' +
  `<p>Köln (dpa) - ${SENTENCE}<p>${SENTENCE} Gespielt wird sie am Freitag.<p>Der Küster freut sich: „${SENTENCE}“` +
  '</article></body></html>';

describe('a page that cheerio has loaded', () => {
  test('gives the record of its HTML', async () => {
    const $ = load(HTML);
    expect(await extract({ $, url })).toEqual(await extract({ html: $.html(), url }));
  });

  test('has its places in the HTML that comes back', async () => {
    const $ = load(HTML);
    const { input, ledger } = await extract({ $, url });
    expect(input).toBe($.html());
    const headline = ledger.find(({ field }) => field === 'headline');
    expect(input.slice(headline?.start, headline?.end)).toBe('Die Orgel klingt &amp; brummt');
  });

  test('is read as it was changed, and left as it is', async () => {
    const $ = load(HTML);
    $('p').last().remove();
    const before = $.html();
    const { article } = await extract({ $ });
    expect(article.text).not.toContain('Küster');
    expect($.html()).toBe(before);
  });
});

test.each([null, {}, { html: 'text' }, { html: () => 7 }])('%j is not one', async ($) => {
  await expect(extract({ $ } as never)).rejects.toMatchObject({ name: 'KlartextError', kind: 'malformed-record' });
});

test('an empty one is an empty input', async () => {
  await expect(extract({ $: load(' ') })).rejects.toMatchObject({ kind: 'empty-input' });
});
