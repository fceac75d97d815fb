import { describe, expect, test } from 'vitest';
import type { Cleaner, WeakSign } from '../cleaner.ts';
import { createSiteDetector } from './detect-site.ts';

const NOTES = { source: 'made up', example: '', counterExample: '' };
const weak = (id: string, lines: RegExp, strength: WeakSign['strength']): WeakSign => ({
  ...NOTES,
  id,
  lines,
  strength,
});

const paper: Cleaner = {
  site: 'paper',
  publisher: 'Paper',
  hosts: ['paper.example'],
  strongSigns: [
    { ...NOTES, id: 'source-line', lines: /^Quelle: paper\.example$/mu },
    { ...NOTES, id: 'title', lines: /^[^\n]{3,100} \| Paper$/mu },
  ],
  weakSigns: [
    weak('read', /^Paper lesen$/mu, 3),
    weak('listen', /^Artikel hören$/mu, 1),
    weak('agency', /^Quelle: dpa$/mu, 1),
    weak('bar', /^Teilen\nDrucken$/mu, 2),
  ],
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
  strongSigns: [{ ...NOTES, id: 'source-line', lines: /^Quelle: other\.example$/mu }],
  weakSigns: [],
  templates: [{ id: 'only', seen: '2020–', when: '.story', body: '.story' }],
};
const detector = createSiteDetector([other, paper]);

const PAGE = '<main><div class="text"><p>Text</p></div></main>';
const CANONICAL = '<link rel="canonical" href="https://www.paper.example/a">';
const NAMED = '<meta property="og:site_name" content="Paper">';

describe('a page', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['is told by its address', '<p>x</p>', 'https://m.paper.example/a', 'paper'],
    [
      'is told by an address behind an archive',
      '<p>x</p>',
      'https://web.archive.org/web/2020id_/https://paper.example/a',
      'paper',
    ],
    ['is told by an address whose source is shown', '<p>x</p>', 'view-source:https://paper.example/a', 'paper'],
    ['is told by an address without a scheme', '<p>x</p>', 'www.paper.example/a', 'paper'],
    ['is told by the address it declares', CANONICAL, undefined, 'paper'],
    ['is told by the address it declares when the one given is empty', CANONICAL, '', 'paper'],
    ['is told by its look when it says nothing', PAGE, undefined, 'paper'],
    ['is told by its look when it is a file', PAGE, 'file:///home/a/page.html', 'paper'],
    ['is told by what it declares and its look on any host', CANONICAL + PAGE, 'https://archive.example/abc', 'paper'],
    ['is told by its name and its look on any host', NAMED + PAGE, 'https://archive.example/abc', 'paper'],
    [
      'is told by what it declares and its look through a proxy',
      CANONICAL + PAGE,
      'https://proxy.example/?url=https%3A%2F%2Fpaper.example%2Fa',
      'paper',
    ],
    [
      'is told by what it declares and its look against a wrong address',
      CANONICAL + PAGE,
      'https://www.other.example/a',
      'paper',
    ],
    ['stays that of its address when it only declares another', CANONICAL, 'https://www.other.example/a', 'other'],
    ['stays that of its address when it only looks like another', PAGE, 'https://www.other.example/a', 'other'],
    ['of another host is unknown though it looks like it', PAGE, 'https://blog.example/a', undefined],
    ['of another host is unknown though it declares it', CANONICAL, 'https://blog.example/a', undefined],
    ['of another host is unknown though it names it', NAMED, 'https://blog.example/a', undefined],
    [
      'that declares another address is unknown though it looks like it',
      `<link rel="canonical" href="https://blog.example/a">${PAGE}`,
      undefined,
      undefined,
    ],
    ['is unknown otherwise', '<p>x</p>', undefined, undefined],
    ['of a host that only ends alike is unknown', '<p>x</p>', 'https://notpaper.example/a', undefined],
  ])('%s', (_, html, url, site) => {
    expect(detector.inHtml(html, url).site?.cleaner.site).toBe(site);
  });

  test.each([
    ['<meta property="og:url" content="https://paper.example/a">'],
    ['<link rel="canonical" href="/web/2020/https://paper.example/a">'],
    ['<link rel="canonical" href="/a"><meta property="og:url" content="https://paper.example/a">'],
    [
      '<link rel="canonical" href="https://archive.example/abc"><meta property="og:url" content="https://paper.example/a">',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://paper.example/a"}}</script>',
    ],
  ])('declares its address in %s', (head) => {
    expect(detector.inHtml(head + PAGE, 'https://archive.example/abc').site?.cleaner.site).toBe('paper');
  });

  test('comes with the template that fits, and with what spoke for it', () => {
    const { site } = detector.inHtml(CANONICAL + NAMED + PAGE, 'https://archive.example/abc');
    expect(site?.template?.id).toBe('new');
    expect(site?.because).toBe(
      'it declares an address on www.paper.example, it looks as new does, and it names itself “Paper”',
    );
  });

  test('of a site none of whose templates fits comes without one', () => {
    expect(detector.inHtml('<p>x</p>', 'https://paper.example/a').site).toEqual({
      cleaner: paper,
      because: 'its address is on paper.example',
    });
  });
});

describe('a dump', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['is told by its address, whatever it prints', 'Text\nQuelle: other.example', 'https://paper.example/a', 'paper'],
    ['is told by a line in which the house names itself', 'Text\nQuelle: paper.example', undefined, 'paper'],
    ['is told by it on another host: a copy', 'Text\nQuelle: paper.example', 'https://blog.example/a', 'paper'],
    ['is told by weak signs that weigh enough together', 'Paper lesen\nText\nArtikel hören', undefined, 'paper'],
    [
      'is unknown on another host with weak signs alone',
      'Paper lesen\nText\nArtikel hören',
      'https://blog.example/a',
      undefined,
    ],
    [
      'is told by a proxy with one more sign',
      'Text\nArtikel hören',
      'https://proxy.example/?u=https://paper.example/a',
      'paper',
    ],
    [
      'is unknown behind a link for sharing alone',
      'Text',
      'https://share.example/?u=https://paper.example/a',
      undefined,
    ],
    ['is unknown with one weak sign', 'Paper lesen\nText', undefined, undefined],
    ['is unknown with one weak sign many times', 'Paper lesen\nText\nPaper lesen\nPaper lesen', undefined, undefined],
    ['is unknown with a few that others print, too', 'Artikel hören\nTeilen\nText\nQuelle: dpa', undefined, undefined],
    [
      'is unknown when two houses are named',
      'Quelle: paper.example\nText\nQuelle: other.example',
      undefined,
      undefined,
    ],
    ['is unknown when a sentence names the house', 'Wir lasen: Quelle: paper.example', undefined, undefined],
  ])('%s', (_, text, url, site) => {
    expect(detector.inText(text, url)?.cleaner.site).toBe(site);
  });

  test('says what it printed', () => {
    expect(detector.inText('Text\nQuelle: paper.example')?.because).toBe('it prints “Quelle: paper.example”');
  });
});
