import { describe, expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { createExtractor } from '../extractor.ts';
import { type Element, parseHtml } from '../markup/dom.ts';
import { readPageFacts } from '../markup/page-facts.ts';
import { endAtNextStory } from './end-article.ts';
import { surveyPage } from './features/page-survey.ts';
import { readWholePage, rootOf } from './whole-page.ts';

const { extract } = createExtractor({ cleaners: [] });
const read = async (body: string, title = 'Die Fähre fährt wieder'): Promise<Article> => {
  const html = `<html lang="de"><head><title>${title} - Inselbote</title></head><body>${body}</body></html>`;
  return (await extract({ html })).article;
};
const TEXT = [
  'Die Fähre zwischen den beiden Inseln fährt seit Montag wieder, nachdem sie drei Wochen lang in der Werft gelegen hatte.',
  'Der Kapitän sagte, die neue Schraube laufe ruhig, und auf der ersten Fahrt seien mehr als hundert Menschen an Bord gewesen.',
  'Für Fahrräder ist wieder Platz, Autos müssen sich bis zum Wochenende gedulden, weil die Rampe noch gestrichen wird.',
];
const OTHER = [
  'Im Hafen von Norderhaven ist am Sonntag ein Segelboot gesunken, verletzt wurde dabei nach Angaben der Polizei niemand.',
  'Die Feuerwehr hat das Boot am Abend gehoben, und der Eigner hat angekündigt, es noch in diesem Jahr wieder herzurichten.',
];
const paragraphs = (all: readonly string[]): string => all.map((each) => `<p>${each}</p>`).join('');
const article = (head: string, texts: readonly string[]): string => `<article>${head}${paragraphs(texts)}</article>`;
const HEAD = '<h1>Die Fähre fährt wieder</h1>';

describe('stories that follow below an article', () => {
  test('are left out where each is an article with a linked title, and the page says so', async () => {
    const next = article('<h2><a href="/n/boot">Segelboot im Hafen gesunken</a></h2>', OTHER);
    const { text } = await read(`<main>${article(HEAD, TEXT)}${next}${next}</main>`);
    expect(text.split('\n\n')).toEqual(TEXT);
  });

  test('are left out where each has a date and an author of its own', async () => {
    const next = article('<h1>Segelboot im Hafen gesunken</h1><div>Von Ina Muster, 3. Mai 2031</div>', OTHER);
    const { text } = await read(
      `<main>${article(`${HEAD}<div>Von Udo Beispiel, 4. Mai 2031</div>`, TEXT)}${next}</main>`,
    );
    expect(text.split('\n\n')).toEqual(TEXT);
  });

  test('are no part of a short article', async () => {
    const item = (at: number): string =>
      `<li class="item"><h3><a href="/n/${at}">Meldung ${at} von den Nachbarinseln</a></h3><p>${OTHER[at % 2]} (${at})</p></li>`;
    const stream = `<div class="stream"><ul>${Array.from({ length: 9 }, (_, at) => item(at)).join('')}</ul></div>`;
    const { text } = await read(`<div class="story">${HEAD}${paragraphs(TEXT.slice(0, 2))}</div>${stream}`);
    expect(text.split('\n\n')).toEqual(TEXT.slice(0, 2));
  });
});

describe('endAtNextStory takes from all blocks of a page', () => {
  const keptOf = (body: string): { readonly isTaken: boolean; readonly kept: readonly string[] } => {
    const html = `<html><head><title>Die Fähre fährt wieder</title></head><body>${body}</body></html>`;
    const tree = parseHtml(html);
    const root = rootOf(tree) as Element;
    const page = surveyPage(readWholePage(tree, html).blocks, { facts: readPageFacts(tree), root });
    const chosen = page.blocks.map(() => true);
    const isTaken = endAtNextStory(page, chosen);
    return { isTaken, kept: page.blocks.flatMap(({ block, index }) => (chosen[index] === true ? [block.text] : [])) };
  };
  const story = (head: string, texts: readonly string[]): string =>
    `<div class="story">${head}${paragraphs(texts)}</div>`;

  test.each([
    ['a heading with a link', '<h2><a href="/n/boot">Segelboot im Hafen gesunken</a></h2>'],
    ['a heading and a date', '<h2>Segelboot im Hafen gesunken</h2><span>3. Mai 2031</span>'],
  ])('what looks like the headline’s element and has %s', (_, head) => {
    const { isTaken, kept } = keptOf(story(HEAD, TEXT) + story(head, OTHER));
    expect(isTaken).toBe(true);
    expect(kept).toEqual(['Die Fähre fährt wieder', ...TEXT]);
  });

  test.each([
    ['an answer in a thread', '<h2><a href="/t/1">Re: Die Fähre fährt wieder</a></h2>'],
    ['a heading that leads to its own place', '<h2><a href="#hafen">Was der Hafenmeister dazu sagt</a></h2>'],
    ['a heading alone', '<h2>Was der Hafenmeister dazu sagt</h2>'],
  ])('not what has %s', (_, head) => {
    const { isTaken, kept } = keptOf(story(HEAD, TEXT) + story(head, OTHER));
    expect(isTaken).toBe(false);
    expect(kept).toContain(OTHER[1]);
  });
});

describe('what belongs to the article', () => {
  test('are sections of it in articles of their own, without link, date or author', async () => {
    const part = article('<h2>Was der Hafenmeister sagt</h2>', OTHER);
    const { text } = await read(`<main>${article(HEAD, TEXT)}${part}</main>`);
    for (const each of [...TEXT, ...OTHER]) expect(text).toContain(each);
  });

  test('are sub-headings that lead to other houses', async () => {
    const tip = (at: number): string =>
      `<h2><a href="https://haus-${at}.example/">Haus ${at} am Deich</a></h2><p>${OTHER[at % 2]} (${at})</p>`;
    const { text } = await read(`<article>${HEAD}${paragraphs(TEXT)}${[0, 1, 2, 3].map(tip).join('')}</article>`);
    expect(text).toContain(`${OTHER[1]} (3)`);
  });
});

describe('readers’ comments in elements without a telling name', () => {
  const said = (at: number): string =>
    `<div class="e7"><b>Geschrieben von Leser ${at}</b><p>Ich warte schon lange darauf, dass die Fähre Nummer ${at} fährt.</p></div>`;

  test('stand among the comments, not in the text', async () => {
    const { text, comments } = await read(
      `${HEAD}${paragraphs(TEXT)}<h2>3 Kommentare</h2>${[1, 2, 3].map(said).join('')}`,
    );
    expect(text.split('\n\n')).toEqual(TEXT);
    expect(comments).toEqual(
      [1, 2, 3].map((at) => ({
        author: `Leser ${at}`,
        text: `Ich warte schon lange darauf, dass die Fähre Nummer ${at} fährt.`,
      })),
    );
  });

  test('need a heading that says so', async () => {
    const { comments } = await read(
      `${HEAD}${paragraphs(TEXT)}<h2>Drei Stimmen aus dem Hafen</h2>${[1, 2, 3].map(said).join('')}`,
    );
    expect(comments).toEqual([]);
  });

  test('are none above the text, and none where a heading stands alone', async () => {
    const above = await read(`${HEAD}<h2>Kommentare</h2>${paragraphs(TEXT)}`);
    expect(above.comments).toEqual([]);
    const { comments } = await read(`${HEAD}${paragraphs(TEXT)}<h2>Kommentare</h2><div><p>Noch keine.</p></div>`);
    expect(comments).toEqual([]);
  });
});
