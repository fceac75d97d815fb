import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineCleaner } from './define-cleaner.ts';
import { KlartextError } from './errors.ts';
import { createExtractor } from './extractor.ts';
import type { Page } from './page.ts';

const SHOWN = { source: 'a test', example: 'a', counterExample: 'b' };
const paper = defineCleaner({
  site: 'paper',
  publisher: 'Paper',
  hosts: ['paper.example'],
  strongSigns: [
    {
      id: 'source-line',
      lines: /^Quelle: paper\.example$/mu,
      source: 'made up',
      example: 'Quelle: paper.example',
      counterExample: 'Quelle: paper',
    },
  ],
  templates: [{ id: 'new', seen: '2020–', when: 'main', body: 'main', cut: '.paywall' }],
  drop: [{ id: 'ad', select: '.ad', because: 'it is an advertisement', ...SHOWN }],
  lines: [{ id: 'share', labels: ['Teilen'], because: 'it is for sharing', ...SHOWN }],
  fields: { headline: [{ select: 'h1' }, { jsonLd: 'headline' }], datePublished: [{ meta: 'date' }] },
});
const { extract } = createExtractor({ cleaners: [paper] });
const url = 'https://www.paper.example/a';
const SENTENCE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen.';
const PAGE = `<html lang="de"><main><h1>Neuer Plan</h1><p>KÖLN (dpa) - ${SENTENCE}</p><p>Teilen</p><p>${SENTENCE} Mehr folgt.</p><p>abc/de (dpa, afp)</p></main><footer>Ende</footer>`;

test('says that a page is beyond the caps', async () => {
  const { article } = await extract({ html: `<p>${SENTENCE}</p>${'<i>x</i>'.repeat(150_000)}${'<div>'.repeat(600)}y` });
  expect(article.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['limit-depth', 'limit-nodes']));
  expect(article.text).toContain(SENTENCE);
});

describe('a text', () => {
  test('that is markup is read as markup', async () => {
    const asText = await extract({ text: PAGE, url });
    const asHtml = await extract({ html: PAGE, url });
    expect(asText).toEqual(asHtml);
  });

  test('in the wrong encoding is put right, with a warning', async () => {
    const dump = `Neuer Plan\n${SENTENCE} Die fünf Möwen über dem Hafen störte es nicht, sagte der Küster.`;
    const wrong = new TextDecoder('windows-1252').decode(new TextEncoder().encode(dump));
    const { article, input } = await extract({ text: wrong });
    expect(input).toBe(dump);
    expect(article.warnings.map(({ code }) => code)).toContain('encoding-put-right');
    expect((await extract({ text: dump })).article.warnings.map(({ code }) => code)).not.toContain(
      'encoding-put-right',
    );
  });

  test('whose line breaks are written out has the blocks of the dump it was made from', async () => {
    const lines = ['Neuer Plan', `${SENTENCE} Mehr folgt.`, `"${SENTENCE}"`, `${SENTENCE} Das war alles.`];
    const written = await extract({ text: lines.join('\\n').replaceAll('"', '\\"') });
    const printed = await extract({ text: lines.join('\n') });
    expect(written.article.blocks).toEqual(printed.article.blocks);
  });

  test('all in one line is told of', async () => {
    const { article } = await extract({ text: `Neuer Plan ${SENTENCE} `.repeat(40) });
    expect(article.warnings.map(({ code }) => code)).toContain('one-line');
  });
});

describe('a page of a known site', () => {
  test('becomes an article with everything lifted out', async () => {
    const { article, status, engine } = await extract({ html: PAGE, url });
    expect(status).toBe('ok');
    expect(engine.id).toBe('site');
    expect(article).toMatchObject({
      headline: 'Neuer Plan',
      dateline: 'KÖLN',
      signOff: 'abc/de (dpa, afp)',
      initials: ['abc', 'de'],
      agencies: [{ code: 'dpa' }, { code: 'afp' }],
      text: `${SENTENCE}\n\n${SENTENCE} Mehr folgt.`,
      language: 'de',
      site: 'paper',
      template: { site: 'paper', id: 'new' },
    });
  });

  test('accounts for every run', async () => {
    const { ledger, input } = await extract({ html: PAGE, url });
    expect(ledger.map(({ fate, field, rule }) => field ?? rule ?? fate)).toEqual([
      'headline',
      'dateline',
      'body',
      'paper/share',
      'body',
      'signOff',
      'common/page-footer',
    ]);
    expect(ledger.map(({ start, end }) => input.slice(start, end))[1]).toContain('KÖLN');
  });

  test('says that a paywall cut the text', async () => {
    const { article } = await extract({ html: PAGE.replace('</main>', '<div class="paywall"></div></main>'), url });
    expect(article.completeness).toBe('truncated');
    expect(article.warnings.map((warning) => warning.code)).toContain('truncated');
  });
});

describe('engines', () => {
  const strange = `<html lang="de"><body><article><h1>Fremd</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(1)}<p>${SENTENCE} Und weiter.</p></article></body>`;

  test('auto hands a page that no cleaner knows to the generic engine, and says why', async () => {
    const { engine, article } = await extract({ html: strange, url: 'https://blog.example/' });
    expect(engine).toEqual({ id: 'generic', because: 'no cleaner knows the page' });
    expect(article.site).toBeUndefined();
    expect(article.template).toEqual({ id: 'generic' });
  });

  test('auto warns when a known site has changed its looks', async () => {
    const { article, engine } = await extract({ html: strange, url });
    expect(engine.because).toBe('no template of paper fits the page');
    expect(article).toMatchObject({ site: 'paper', template: { site: 'paper', id: 'generic' } });
    expect(article.warnings.map((warning) => warning.code)).toContain('unknown-template');
  });

  test('site skips what it does not know', async () => {
    const { status, ledger } = await extract({ html: strange, url: 'https://blog.example/' }, { engine: 'site' });
    expect(status).toBe('skipped');
    expect(ledger.every((entry) => entry.fate === 'removed')).toBe(true);
  });
});

describe('bytes', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('are decoded, and told to be HTML or a dump', async () => {
    const page = await extract({ bytes: encode(PAGE), url });
    expect(page.encoding).toBe('UTF-8');
    expect(page.article.headline).toBe('Neuer Plan');
    const dump = await extract({ bytes: encode(`Neuer Plan\n${SENTENCE}\n${SENTENCE} Mehr.\nQuelle: paper.example`) });
    expect(dump.article.site).toBe('paper');
  });

  test.each([
    ['nothing', new Uint8Array(0), 'empty-input'],
    ['white space', encode(' \n\t'), 'empty-input'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not-html'],
  ])('%s is refused', async (_, bytes, kind) => {
    await expect(extract({ bytes })).rejects.toSatisfy(
      (error) => error instanceof KlartextError && error.kind === kind,
    );
  });
});

describe('what is no page', () => {
  test.each([{}, { htlm: '<p>x</p>' }, { html: 42 }, { text: null }])('%j is refused', async (page) => {
    await expect(extract(page as never)).rejects.toMatchObject({ name: 'KlartextError', kind: 'malformed-record' });
  });

  test('an unknown engine is refused', async () => {
    await expect(extract({ html: PAGE }, { engine: 'foo' as never })).rejects.toThrow(/no engine "foo"/u);
  });

  test('two inputs at once do not compile', () => {
    // @ts-expect-error a page is HTML or text
    const both: Page = { html: PAGE, text: PAGE };
    expect(both.url).toBeUndefined();
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'Hafen',
    'Teilen',
    'Quelle: paper.example',
    'Bild: dpa',
    '17. November 2015',
    SENTENCE,
    '•',
    '1.',
    '(dpa)',
  );
  const dump = fc
    .array(
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      { maxLength: 12 },
    )
    .map((lines) => lines.join('\n'));

  test('every run of a dump is in the ledger once, with its place', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (text) => {
        if (text.trim() === '') return;
        const { ledger, input } = await extract({ text });
        let last = 0;
        let outside = '';
        for (const entry of ledger) {
          outside += input.slice(last, entry.start);
          expect(entry.start).toBeGreaterThanOrEqual(last);
          expect(input.slice(entry.start, entry.end).replace(/\s+/gu, ' ').trim().endsWith(entry.text)).toBe(true);
          last = entry.end;
        }
        expect(outside + input.slice(last)).toMatch(/^\s*$/u);
      }),
    );
  });

  test('the same page twice gives the same result', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (text) => {
        if (text.trim() !== '') expect(await extract({ text })).toEqual(await extract({ text }));
      }),
    );
  });

  test('markup of any kind is read without a fault', async () => {
    const part = fc.constantFrom(
      '<main>',
      '<p>',
      '</p>',
      '<h1>',
      '<table><tr><td>',
      '<li>',
      '<br>',
      '<b>',
      '&amp;',
      '&#0;',
      ' x ',
      SENTENCE,
      '<!--',
      '-->',
      '<a href=',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 30 }), async (parts) => {
        const html = parts.join('');
        if (html.trim() === '') return;
        const { ledger } = await extract({ html, url }, { engine: 'site' });
        for (const [index, entry] of ledger.entries())
          expect(entry.start).toBeGreaterThanOrEqual(ledger[index - 1]?.end ?? 0);
      }),
    );
  });
});

describe('a page with letters of UTF-8 that were read as windows-1252', () => {
  const PROSE =
    'Die Werft am Hafen von Unterweiler hat am Montag die neue Fähre gezeigt, und viele haben sie angesehen.';
  const pageOf = (text: string): string =>
    `<html lang="de"><head><title>Ein Steg</title><meta name="description" content="Es ist fÃ¼r alle"></head><body><article><h1>Ein Steg fÃ¼r Linde</h1><p>${text}</p><p>${PROSE}</p><p>Die B&Atilde;&frac14;rgermeisterin freut sich sehr. Im Juni, sagte sie am Kai, werde gefeiert, und alle seien eingeladen.</p></article></body></html>`;
  const { extract } = createExtractor({ cleaners: [] });

  test('is put right run by run, with a warning, and the ledger shows the place as it stood', async () => {
    const text =
      'LINDE (dpa) - Das Bauamt weiß: „Die Fähre soll im Juni wieder fahren“ â€“ und dreiÃŸig Meter lang sein.';
    const { article, ledger, input } = await extract({ html: pageOf(text) });
    expect(article.headline).toBe('Ein Steg für Linde');
    expect(article.description).toBe('Es ist für alle');
    expect(article.text).toContain('“ – und dreißig Meter');
    expect(article.text).toContain('Die Bürgermeisterin');
    expect(article.warnings.map(({ code }) => code)).toContain('encoding-put-right');
    const entry = ledger.find((each) => each.text.includes('dreißig'));
    expect(input.slice(entry?.start, entry?.end)).toBe(text.slice('LINDE (dpa) - '.length));
  });

  test('is left alone where nothing is wrong', async () => {
    const { article } = await extract({
      html: pageOf('A IRMÃ” disse NÃO a PÂTÉ.').replaceAll(/fÃ¼r|&Atilde;&frac14;/gu, 'ü'),
    });
    expect(article.text).toContain('A IRMÃ” disse NÃO a PÂTÉ.');
    expect(article.warnings.map(({ code }) => code)).not.toContain('encoding-put-right');
  });
});
