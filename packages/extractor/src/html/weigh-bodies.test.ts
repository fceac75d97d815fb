import { describe, expect, test } from 'vitest';
import { defineCleaner } from '../define-cleaner.ts';
import { createExtractor } from '../extractor.ts';

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
  templates: [{ id: 'old', seen: '2020–', when: 'main', body: '.text', cut: '.paywall' }],
  kinds: [{ kind: 'video', url: /\/video\//u }],
  drop: [],
  lines: [{ id: 'tail', from: /^Mehr vom Hafen$/u, because: 'only teasers follow', ...SHOWN }],
  fields: { headline: [{ select: 'h1' }] },
});
const { extract } = createExtractor({ cleaners: [paper] });
const url = 'https://www.paper.example/lokales/werft-hafen-rat';

const PARAGRAPHS = [
  'Der Rat der Hafenstadt hat am Montagabend beschlossen, die alte Werft am Nordufer noch in diesem Jahr zu kaufen.',
  'Die Kosten werden auf rund drei Millionen Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.',
  '„Wir haben lange darauf gewartet“, sagte die Bürgermeisterin nach der Sitzung, in der es zwei Gegenstimmen gab.',
  'Auf dem Gelände sollen Wohnungen, eine Schule und ein Park entstehen, den die Anwohner schon lange fordern.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit fahren müssen.',
  'Die Opposition kritisierte, dass der Preis erst am Tag der Sitzung genannt worden sei, und will die Akten einsehen.',
  'Der Käufer der Kräne steht noch nicht fest; zwei Reedereien aus dem Norden haben nach Angaben der Stadt Interesse.',
  'Bis dahin bleibt das Gelände gesperrt; Fußgänger und Radfahrer dürfen den Weg am Ufer weiterhin benutzen.',
];
const MORE = [
  'In der Nachbarstadt hat ein ähnlicher Plan vor sieben Jahren zu einem Rechtsstreit geführt, der bis heute andauert.',
  'Damals hatte ein Investor geklagt, weil die Ausschreibung seiner Meinung nach zu kurz und nicht offen genug war.',
  'Der Stadtkämmerer rechnet diesmal nicht mit Klagen, weil alle Bewerber früh zu den Gesprächen eingeladen wurden.',
  'Die Kräne stammen aus den Fünfzigerjahren, und mindestens einer von ihnen soll als Denkmal erhalten bleiben.',
  'Ein Verein sammelt seit dem Frühjahr Spenden dafür; bisher sind nach seinen Worten achtzigtausend Euro beisammen.',
  'Der Denkmalpfleger des Landes nannte das Vorhaben mutig, wies aber auf die hohen Kosten des Anstrichs hin.',
  'Wann die ersten Mieter einziehen, hängt davon ab, wie schnell der belastete Boden ausgetauscht werden kann.',
  'Gutachter haben an vier Stellen Öl gefunden, das in den Siebzigerjahren aus einem Tank gelaufen sein dürfte.',
  'Die Umweltbehörde will ihre Ergebnisse Ende des Monats vorlegen und danach mit den Anwohnern darüber sprechen.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (inside: readonly string[], below: string): string => `<!doctype html><html lang="de"><head>
<title>Stadt kauft Werft – Paper</title></head><body><nav><a href="/">Start</a></nav><main><article><h1>Stadt kauft Werft</h1>
<div class="text">${paragraphs(inside)}</div>${below}</article></main><footer><p>© Paper</p></footer></body></html>`;
const REDESIGNED = page(PARAGRAPHS.slice(0, 1), `<div class="body-copy">${paragraphs(PARAGRAPHS.slice(1))}</div>`);

describe('a page of which a cleaner finds far less than the scorer', () => {
  test('is read by the scorer, with a warning that says what was expected and found', async () => {
    const { article, engine } = await extract({ html: REDESIGNED, url });
    expect(article.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
    expect(article).toMatchObject({ site: 'paper', publisher: 'Paper', template: { site: 'paper', id: 'generic' } });
    expect(engine.id).toBe('generic');
    const [warning] = article.warnings;
    expect(warning?.code).toBe('short-cleaning');
    expect(warning?.message).toMatch(/\b\d{3} letters of text were expected .+ template old of paper found 112\b/u);
  });

  test('stays with the cleaner where only the cleaner was asked for', async () => {
    const { article, engine } = await extract({ html: REDESIGNED, url }, { engine: 'site' });
    expect(article.text).toBe(PARAGRAPHS[0]);
    expect(engine.id).toBe('site');
  });

  test('needs no scorer as a dump: the zone holds back where the article goes on', async () => {
    const [first = '', ...others] = PARAGRAPHS;
    const text = ['Stadt kauft Werft', first, 'Mehr vom Hafen', ...others, 'Quelle: paper.example'].join('\n');
    const { article } = await extract({ text });
    expect(article.blocks.map((block) => block.text)).toEqual(expect.arrayContaining(PARAGRAPHS));
    expect(article.warnings.map((warning) => warning.code)).toEqual(['held-back']);
  });
});

test('a template that the scorer contradicts stands, with a warning and less confidence', async () => {
  const html = page(PARAGRAPHS, `<div class="body-copy">${paragraphs(MORE)}</div>`);
  const { article, engine } = await extract({ html, url });
  expect(article.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
  expect(article.template.id).toBe('old');
  expect(engine.id).toBe('site');
  expect(article.warnings.map(({ code }) => code)).toEqual(['contradicted']);
  expect(article.confidence).toBeLessThan(0.8);
});

describe('the cleaner is believed', () => {
  const teasers = PARAGRAPHS.slice(3).map((text, at) => `<li><a href="/${at}">${text}</a></li>`);

  test.each([
    ['where it found the article', page(PARAGRAPHS, '')],
    [
      'where what it left are links to other articles',
      page(PARAGRAPHS.slice(0, 3), `<aside><ul>${teasers.join('')}</ul></aside>`),
    ],
    ['where the page hides what it left', page(PARAGRAPHS.slice(0, 1), `<div hidden>${paragraphs(PARAGRAPHS)}</div>`)],
  ])('%s', async (_, html) => {
    const { article } = await extract({ html, url });
    expect(article.template).toEqual({ site: 'paper', id: 'old' });
    expect(article.warnings).toEqual([]);
    expect(article.confidence).toBe(0.99);
  });

  test('where a paywall cut the text', async () => {
    const { article } = await extract({
      html: REDESIGNED.replace('</article>', '<p class="paywall"></p></article>'),
      url,
    });
    expect(article.text).toBe(PARAGRAPHS[0]);
    expect(article.completeness).toBe('truncated');
    expect(article.confidence).toBeLessThan(0.99);
  });

  test('where the page is one for a video', async () => {
    const { article } = await extract({ html: REDESIGNED, url: 'https://www.paper.example/video/werft' });
    expect(article).toMatchObject({ kind: 'video', text: PARAGRAPHS[0] });
  });
});
