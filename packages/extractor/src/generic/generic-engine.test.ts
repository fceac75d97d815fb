import { describe, expect, test } from 'vitest';
import type { Extraction } from '../extraction.ts';
import { createExtractor } from '../extractor.ts';

const { extract } = createExtractor({ cleaners: [] });
const read = (html: string): Promise<Extraction> => extract({ html }, { engine: 'generic' });

const SENTENCES = [
  'Der Gemeinderat von Unterweiler hat am Montagabend beschlossen, die alte Brücke über den Bach noch in diesem Jahr zu erneuern.',
  'Die Kosten werden auf rund eine halbe Million Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.',
  '„Wir haben lange darauf gewartet“, sagte die Bürgermeisterin nach der Sitzung, in der es nur zwei Gegenstimmen gab.',
  'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit und zur Schule fahren.',
  'Bis dahin bleibt die Brücke für Lastwagen gesperrt; Fußgänger und Radfahrer dürfen sie weiterhin benutzen.',
];

const PAGE = `<!doctype html><html lang="de"><head><title>Neue Brücke für Unterweiler – Bote</title>
<meta property="og:title" content="Neue Brücke für Unterweiler"></head><body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li></ul></nav>
<main><article><h1>Neue Brücke für Unterweiler</h1>
<figure><img src="b.jpg" alt=""><figcaption>Die Brücke im Mai. Foto: A. Muster</figcaption></figure>
<div class="article-body">${SENTENCES.map((each) => `<p>${each}</p>`).join('\n')}</div>
<div class="newsletter-box"><p>Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen das Neueste.</p></div></article>
<section class="related"><h2>Mehr zum Thema</h2><ul>
<li><a href="/1">Hochwasser am Bach: Keller laufen voll</a></li><li><a href="/2">Der Haushalt ist verabschiedet</a></li></ul></section>
</main><footer><p>© Bote Verlag. Alle Rechte vorbehalten. <a href="/impressum">Impressum</a></p></footer></body></html>`;

describe('the generic engine', () => {
  test('takes the paragraphs of the article and nothing else', async () => {
    const { article, status, engine } = await read(PAGE);
    expect(status).toBe('ok');
    expect(engine.id).toBe('generic');
    expect(article.blocks.map((block) => block.text)).toEqual(SENTENCES);
    expect(article.template).toEqual({ id: 'generic' });
  });

  test('says of every block it leaves out why', async () => {
    const { ledger } = await read(PAGE);
    const rules = Object.fromEntries(ledger.map((entry) => [entry.text, entry.rule ?? entry.fate]));
    expect(rules).toMatchObject({
      Startseite: 'generic/navigation',
      'Neue Brücke für Unterweiler': 'field',
      'Die Brücke im Mai. Foto: A. Muster': 'field',
      'Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen das Neueste.': 'generic/newsletter',
      'Mehr zum Thema': 'generic/related',
      'Der Haushalt ist verabschiedet': 'generic/related',
    });
    expect(ledger.filter((entry) => entry.fate === 'removed').every((entry) => entry.because !== '')).toBe(true);
  });

  test('names what only screen readers tell', async () => {
    const { ledger } = await read(
      PAGE.replace('<figure>', '<div class="sr-only">Hier beginnt der Artikel</div><figure>'),
    );
    const entry = ledger.find(({ text }) => text === 'Hier beginnt der Artikel');
    expect(entry).toMatchObject({ rule: 'common/screen-readers', because: 'only screen readers tell it' });
  });

  test('is sure of a plain article and unsure of nothing much', async () => {
    const sure = (await read(PAGE)).article.confidence;
    expect(sure).toBeGreaterThan(0.9);
    expect(sure).toBeLessThanOrEqual(1);
    const unsure = await read(
      '<html><body><ul><li><a href="/">Start</a></li></ul><p>Es ist nichts da.</p></body></html>',
    );
    expect(unsure.article.confidence).toBeLessThan(sure);
  });

  test('gives the same result twice, whatever came between', async () => {
    const first = await read(PAGE);
    await read(
      `<html><body>${SENTENCES.map((each) => `<div class="article-body">${each}</div>`).join('')}</body></html>`,
    );
    expect(await read(PAGE)).toEqual(first);
  });

  test.each(['<i>', '<!-- -->', '<p', '<html></html>', '<script>1</script>', '\u0000<b>\uffff</b>'])(
    'garbage is no article: %j',
    async (html) => {
      const { status, article } = await read(html);
      expect(status).toBe('empty');
      expect(article.confidence).toBe(0);
    },
  );
});
