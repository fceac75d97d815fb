import { describe, expect, test } from 'vitest';
import { parseHtml } from '../markup/dom.ts';
import { readPageFacts } from '../markup/page-facts.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { FEATURE_NAMES } from './features/features.ts';
import { type PageSurvey, surveyPage } from './features/page-survey.ts';
import { createNodes, type Model } from './model/model.ts';
import { readWholePage, rootOf } from './whole-page.ts';

const SENTENCE =
  'Dies ist ein Satz, der lang genug ist, um als Absatz eines Artikels gelten zu können, und noch etwas mehr.';
const LIKES_ALL = constant(20_000);

const DISLIKES_ASIDES = dislike('in-aside');

/** A tree of one node: what stands near what the feature tells of is unlikely, all else likely. */
function dislike(feature: string): Model {
  const node = createNodes(1);
  node.nodes.set([FEATURE_NAMES.indexOf(feature), 0, ~0, ~1]);
  node.thresholds[1] = 5;
  return { ...constant(0), ...node, leaves: Int16Array.of(-6_000, 6_000), roots: Int32Array.of(0) };
}

function constant(score: number): Model {
  return {
    ...createNodes(0),
    leaves: Int16Array.of(score),
    roots: Int32Array.of(~0),
    width: FEATURE_NAMES.length,
  };
}

function survey(body: string): PageSurvey {
  const html = `<html><body>${body}</body></html>`;
  const tree = parseHtml(html, () => false);
  const root = rootOf(tree);
  if (root === undefined) throw new Error('no element');
  return surveyPage(readWholePage(tree, html).blocks, { facts: readPageFacts(tree), root });
}

function chosen(body: string, model: Model): readonly string[] {
  const page = survey(body);
  const choice = chooseBlocks(page, model);
  return page.blocks.flatMap(({ block, index }) => (choice.chosen[index] === true ? [block.text] : []));
}

describe('the choice of blocks', () => {
  test('a heading without text below it is left out', () => {
    const page = `<h2>Erstens</h2><p>${SENTENCE}</p><h2>Mehr zum Thema</h2><h3>Und noch eins</h3>`;
    expect(chosen(page, LIKES_ALL)).toEqual(['Erstens', SENTENCE]);
  });

  test('nothing is taken that is less likely than not', () => {
    expect(chosen(`<p>${SENTENCE}</p><div><aside>Nur ein Wort</aside></div>`, DISLIKES_ASIDES)).toEqual([SENTENCE]);
  });

  test('comments that are named so are left out, but not where the page holds nothing else', () => {
    const comments = `<ol class="commentlist"><li>${SENTENCE} Das meine ich.</li></ol>`;
    expect(chosen(`<p>${SENTENCE}</p>${comments}`, LIKES_ALL)).toEqual([SENTENCE]);
    expect(chosen(comments, LIKES_ALL)).toEqual([`${SENTENCE} Das meine ich.`]);
  });

  test('an unlikely paragraph is taken where the page declares it to be of the article, else not', () => {
    const paragraphs = [
      SENTENCE,
      'Am Dienstag will der Rat noch einmal über die Brücke reden, die seit drei Wochen gesperrt ist.',
      'Bis dahin müssen alle, die zum Bahnhof wollen, den Umweg über die Mühle und den Marktplatz nehmen.',
    ];
    const declared = (text: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: text })}</script>`;
    const page = paragraphs
      .map((text, at) => `<${at === 1 ? 'aside' : 'div'}><p>${text}</p></${at === 1 ? 'aside' : 'div'}>`)
      .join('');
    expect(chosen(page, DISLIKES_ASIDES)).toEqual([paragraphs[0], paragraphs[2]]);
    expect(chosen(declared(paragraphs.join(' ')) + page, DISLIKES_ASIDES)).toEqual(paragraphs);
    const [, aside = ''] = paragraphs;
    expect(chosen(declared(aside) + page, DISLIKES_ASIDES)).toEqual([paragraphs[0], paragraphs[2]]);
    const copy = `<aside><p>${paragraphs.join(' ')}</p></aside>`;
    const shown = page.replaceAll('aside', 'div');
    expect(chosen(declared(paragraphs.join(' ')) + shown + copy, DISLIKES_ASIDES)).toEqual(paragraphs);
    expect(
      chosen(
        declared('Etwas ganz anderes steht hier, von dem auf der Seite nichts zu lesen ist.') + page,
        DISLIKES_ASIDES,
      ),
    ).toEqual([paragraphs[0], paragraphs[2]]);
  });

  test('a pull quote is left out where its text is taken already, else it stays', () => {
    const quote = 'um als Absatz eines Artikels gelten zu können, und noch etwas mehr.';
    expect(chosen(`<p>${SENTENCE}</p><blockquote>${quote}</blockquote>`, LIKES_ALL)).toEqual([SENTENCE]);
    expect(chosen(`<p>${SENTENCE}</p><div class="pullquote">${quote}</div>`, LIKES_ALL)).toEqual([SENTENCE]);
    expect(chosen(`<blockquote>${quote}</blockquote>`, LIKES_ALL)).toEqual([quote]);
    expect(chosen(`<p>${SENTENCE}</p><p>${quote}</p>`, LIKES_ALL)).toEqual([SENTENCE, quote]);
  });

  test('the same text a second time in a hidden element is left out', () => {
    const page = `<p>${SENTENCE}</p><div style="display:none">${SENTENCE}</div>`;
    expect(chosen(page, LIKES_ALL)).toEqual([SENTENCE]);
  });

  test('what only screen readers tell is never taken', () => {
    const page = `<div><span class="visually-hidden">Der Artikel beginnt</span></div><p>${SENTENCE}</p>`;
    expect(chosen(page, LIKES_ALL)).toEqual([SENTENCE]);
  });

  test('a list is taken whole or not at all', () => {
    const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const aside = '<aside>Bauhof</aside>';
    const most = ['Das Bauamt plant die neue Brücke', 'Die Feuerwehr braucht einen zweiten Weg', aside];
    expect(chosen(`<p>${SENTENCE}</p>${list(most)}`, DISLIKES_ASIDES)).toHaveLength(4);
    const few = [
      '<aside>Das Bauamt plant die neue Brücke</aside>',
      '<aside>Die Feuerwehr braucht einen Weg</aside>',
      'Bauhof',
    ];
    expect(chosen(`<p>${SENTENCE}</p>${list(few)}`, DISLIKES_ASIDES)).toEqual([SENTENCE]);
  });

  test('a list that the line above leads into is taken with that line', () => {
    const list = '<ul><li><aside>Bauamt</aside></li><li><aside>Feuerwehr</aside></li></ul>';
    expect(chosen(`<p>Fragen beantworten:</p>${list}<p>${SENTENCE}</p>`, DISLIKES_ASIDES)).toHaveLength(4);
    expect(chosen(`<p>Fragen sind erlaubt.</p>${list}<p>${SENTENCE}</p>`, DISLIKES_ASIDES)).toHaveLength(2);
  });

  test('an offer that stands between the parts again and again is left out, a refrain stays', () => {
    const parts = (said: string): string => [1, 2, 3].map((at) => `<p>${SENTENCE} (${at})</p><p>${said}</p>`).join('');
    const offer = 'Jetzt den Newsletter abonnieren';
    expect(chosen(parts(offer), LIKES_ALL)).not.toContain(offer);
    const refrain = 'Und der Fluss fließt weiter.';
    expect(chosen(parts(refrain), LIKES_ALL).filter((text) => text === refrain)).toHaveLength(3);
    expect(chosen(`<p>${SENTENCE}</p><p>${offer}</p>`, LIKES_ALL)).toContain(offer);
  });

  test('the numbered pictures of a gallery are left out, numbers in the text stay', () => {
    const slide = (at: number): string => `<li><h4>${at}/3 Der Markt</h4><p>Auf dem Markt stand ein Brunnen.</p></li>`;
    const slides = [1, 2, 3].map(slide).join('');
    expect(chosen(`<p>${SENTENCE}</p><ul class="gallery">${slides}</ul>`, LIKES_ALL)).toEqual([SENTENCE]);
    expect(chosen(`<p>${SENTENCE}</p><ul class="steps">${slides}</ul>`, LIKES_ALL)).toHaveLength(7);
  });

  test('labels of a chart are left out, verses and table cells stay', () => {
    const row = (texts: readonly string[]): string => `<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
    const labels = ['$915', 'Zinsen', '600', '$263', '0', '17', '18'];
    expect(chosen(`<p>${SENTENCE}</p>${row(labels)}`, LIKES_ALL)).toEqual([SENTENCE]);
    const verses = ['Komm, Mai', 'und mache', 'die Bäume', 'wieder grün', 'für uns'];
    expect(chosen(`<p>${SENTENCE}</p>${row(verses)}`, LIKES_ALL)).toHaveLength(6);
    const table = `<table><tr>${labels.map((label) => `<td>${label}</td>`).join('')}</tr></table>`;
    expect(chosen(`<p>${SENTENCE}</p>${table}`, LIKES_ALL).length).toBeGreaterThan(1);
  });

  test('where nothing is likely, the sentences of the article are kept, but no notice', () => {
    const flash = '<main><h1>Der Steg</h1><p>Der Steg ist wieder offen. (dpa)</p></main>';
    expect(chosen(`${flash}<footer>Alle Rechte liegen beim Verlag.</footer>`, constant(-1))).toEqual([
      'Der Steg ist wieder offen. (dpa)',
    ]);
    expect(chosen('<main><p>Wir nutzen Cookies auf dieser Seite.</p></main>', constant(-1))).toEqual([]);
    expect(chosen('<nav><p>Der Steg ist wieder offen.</p></nav>', constant(-1))).toEqual([]);
  });
});
