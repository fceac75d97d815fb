import { describe, expect, test } from 'vitest';
import type { Cleaner } from '../cleaner.ts';
import { readPageFacts } from './page-facts.ts';
import { createRecogniser } from './recognise.ts';

const paper: Cleaner = {
  site: 'paper',
  publisher: 'Paper',
  hosts: ['paper.example'],
  signs: { sure: [/^Quelle: paper\.example$/mu], likely: [/^Paper lesen$/mu, /^Paper hören$/mu] },
  templates: [
    { id: 'new', seen: '2020–', when: 'main .text', body: 'main .text' },
    { id: 'old', seen: '–2020', when: '#content', body: '#content' },
  ],
};
const other: Cleaner = {
  ...paper,
  site: 'other',
  publisher: 'Other',
  hosts: ['other.example'],
  signs: { sure: [] },
  templates: [],
};
const recogniser = createRecogniser([other, paper]);

function siteOf(html: string, url?: string): string | undefined {
  const { tree, seen } = recogniser.parse(html);
  return recogniser.byHtml(url, readPageFacts(tree), seen)?.cleaner.site;
}

const PAGE = '<main><div class="text"><p>Text</p></div></main>';
const CANONICAL = '<link rel="canonical" href="https://www.paper.example/a">';

test('signs do not run over the ends of lines, however a dump writes them', () => {
  const sign: Cleaner = { ...paper, signs: { sure: [/^Quelle: [^\n]*paper$/mu] } };
  const siteOfText = (text: string): string | undefined =>
    createRecogniser([sign]).byText(undefined, text)?.cleaner.site;
  expect(siteOfText('Quelle: der paper')).toBe('paper');
  for (const end of ['\n', '\r', '\r\n', '\u2028']) expect(siteOfText(`Quelle: der${end}paper`)).toBeUndefined();
});

describe('a page', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['is told by its address', '<p>x</p>', 'https://m.paper.example/a', 'paper'],
    [
      'is told by an address behind an archive',
      '<p>x</p>',
      'https://web.archive.org/web/2020id_/https://paper.example/a',
      'paper',
    ],
    [
      'of another address is of no site, whatever it looks like',
      `${CANONICAL}${PAGE}`,
      'https://blog.example/a',
      undefined,
    ],
    ['is told by the address it declares', CANONICAL, undefined, 'paper'],
    [
      'that declares another address is of no site',
      `<link rel="canonical" href="https://blog.example/a">${PAGE}`,
      undefined,
      undefined,
    ],
    ['is told by its look when it says nothing', PAGE, undefined, 'paper'],
    ['is unknown otherwise', '<p>x</p>', undefined, undefined],
    ['of a host that only ends alike is unknown', '<p>x</p>', 'https://notpaper.example/a', undefined],
  ])('%s', (_, html, url, site) => {
    expect(siteOf(html, url)).toBe(site);
  });

  test('shows which templates fit', () => {
    expect([...recogniser.parse(PAGE).seen].map((template) => template.id)).toEqual(['new']);
  });
});

describe('a dump', () => {
  test.each([
    ['Text\nQuelle: paper.example', 'paper'],
    ['Paper lesen\nText\nPaper hören', 'paper'],
    ['Paper lesen\nText', undefined],
    ['Wir lasen: Quelle: paper.example', undefined],
  ])('%j is of %s', (text, site) => {
    expect(recogniser.byText(undefined, text)?.cleaner.site).toBe(site);
  });
});
