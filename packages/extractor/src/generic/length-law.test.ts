import { describe, expect, test } from 'vitest';
import { createExtractor } from '../extractor.ts';

const { extract } = createExtractor({ cleaners: [] });
const COUNTS = [1, 2, 3, 5, 8, 13, 30, 60, 100, 150, 300, 600, 1000, 2000];
const PLACES = 'Auental Birkfeld Distelhof Erlbach Fuchsmühl Grünwinkel Haselried Immenrode Kaltenbrunn Lindau'.split(
  ' ',
);
const MATTERS = 'der Radweg,die Mühle,das Freibad,der Bahnhof,die Bücherei,das Wehr,der Marktplatz'.split(',');

/** Sentences as local news have them, no two paragraphs the same. */
function paragraph(number: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, at) => {
    const place = PLACES[(number * 3 + at) % PLACES.length];
    const matter = MATTERS[(number + at * 2) % MATTERS.length];
    return [
      `In ${place} wird ${matter} nach Angaben des Rathauses im Abschnitt ${number} noch einmal geprüft.`,
      `Wer dort wohnt, hat von den ${number + 11} Einwänden erst am Dienstag aus der Zeitung erfahren.`,
      `„Darüber reden wir seit ${1950 + (number % 70)}“, sagte ein Anwohner aus ${place}, der nicht genannt werden will.`,
    ][(number + at) % 3];
  }).join(' ');
}

const LAYOUTS: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  'paragraphs in one element': (all) => `<article>${all.map((each) => `<p>${each}</p>`).join('\n')}</article>`,
  'with sub-headings': (all) =>
    `<article>${all.map((each, at) => `${at % 7 === 6 ? `<h2>Blick nach ${PLACES[at % PLACES.length]}</h2>` : ''}<p>${each}</p>`).join('')}</article>`,
  'in sections with headings': (all) =>
    `<article>${inParts(all, 9)
      .map((part, at) => `<section><h2>Abschnitt ${at + 1}: ${PLACES[at % PLACES.length]}</h2>${part}</section>`)
      .join('')}</article>`,
  'in several containers': (all) =>
    `<main>${inParts(all, 25)
      .map((part) => `<div class="part">${part}</div>`)
      .join('')}</main>`,
  'in plain elements': (all) => `<div class="content">${all.map((each) => `<div>${each}</div>`).join('')}</div>`,
  'parted by line breaks': (all) => `<div id="text">${all.join('<br><br>')}</div>`,
};

function inParts(all: readonly string[], size: number): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < all.length; at += size)
    parts.push(
      all
        .slice(at, at + size)
        .map((each) => `<p>${each}</p>`)
        .join(''),
    );
  return parts;
}

function page(layout: string, paragraphs: readonly string[]): string {
  const menu = PLACES.map((place) => `<li><a href="/${place}">${place}</a></li>`).join('');
  const others = PLACES.slice(0, 5).map(
    (place) => `<li><a href="/n/${place}">In ${place} beginnt der Umbau des Marktes</a></li>`,
  );
  return `<html lang="de"><head><title>Was aus den Orten im Tal wird - Talbote</title></head><body><nav><ul>${menu}</ul></nav>
    <h1>Was aus den Orten im Tal wird</h1>${LAYOUTS[layout]?.(paragraphs)}
    <aside><h3>Mehr zum Thema</h3><ul>${others.join('')}</ul></aside><footer><p>© Talbote</p></footer></body></html>`;
}

describe.each(Object.keys(LAYOUTS))('like paragraphs %s', (layout) => {
  test.each([1, 2, 4])('of %i sentences are all kept, however many there are', async (sentences) => {
    const lost: string[] = [];
    for (const count of COUNTS) {
      const paragraphs = Array.from({ length: count }, (_, number) => paragraph(number, sentences));
      const { article } = await extract({ html: page(layout, paragraphs) });
      const kept = new Set([article.teaser, ...article.blocks.map(({ text }) => text)]);
      const missing = paragraphs.filter((each) => !kept.has(each)).length;
      if (missing > 0) lost.push(`${missing} of ${count}`);
    }
    expect(lost).toEqual([]);
  });
});
