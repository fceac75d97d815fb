import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeAddress, hostOf, isHostOf, unwrapAddress } from './addresses.ts';

const PAGE = 'https://www.dw.com/de/ein-thema/a-12345678';

describe('unwrapAddress', () => {
  test.each([
    ['https://s.gtool.pro:443/https/p.dw.com/p/1H75J', 'https://p.dw.com/p/1H75J'],
    ['https://s.gtool.pro:443/https/p.dw.com', 'https://p.dw.com'],
    ['https://proxy.example/a/b/http/www.dw.com:8080/de/x?y=1', 'http://www.dw.com:8080/de/x?y=1'],
    ['https://proxy.example/https://p.dw.com/p/1H75J', 'https://p.dw.com/p/1H75J'],
    ['https://proxy.example/x/https:/p.dw.com/p/1H75J', 'https://p.dw.com/p/1H75J'],
    [`https://proxy.example/${encodeURIComponent(`${PAGE}?a=ü&b`)}?theme=dark`, `${PAGE}?a=ü&b`],
    [`https://web.archive.org/web/20231010123456id_/${PAGE}`, PAGE],
    [`https://web.archive.org/web/2023/${PAGE}?a=1&b=2#c`, `${PAGE}?a=1&b=2#c`],
    ['http://web.archive.org/web/20140101000000/www.dw.de/thema/a-1', 'http://www.dw.de/thema/a-1'],
    [`https://archive.ph/2023.10.10-123456/${PAGE}`, PAGE],
    [`https://archive.ph/o/AbCdE/${PAGE}`, PAGE],
    [`https://webcache.googleusercontent.com/search?q=cache:A-b_9:${PAGE}+thema&hl=de`, PAGE],
    [`https://webcache.googleusercontent.com/search?hl=de&q=cache:${PAGE}`, PAGE],
    [`https://webcache.googleusercontent.com/search?q=cache%3AAb%3A${encodeURIComponent(PAGE)}`, PAGE],
    ['http://webcache.googleusercontent.com/search?q=cache:x:www.dw.de/a/a-1', 'http://www.dw.de/a/a-1'],
    ['https://www-dw-com.cdn.ampproject.org/c/s/www.dw.com/de/x/a-1', 'https://www.dw.com/de/x/a-1'],
    ['https://amp-dw-de.cdn.ampproject.org/v/amp.dw.de/x/a-1?usqp=mq', 'http://amp.dw.de/x/a-1?usqp=mq'],
    ['https://www.google.com/amp/s/www.dw.com/de/x/a-1', 'https://www.dw.com/de/x/a-1'],
    ['https://www-dw-com.translate.goog/de/x/a-1?_x_tr_sl=de&_x_tr_tl=en#t', 'https://www.dw.com/de/x/a-1#t'],
    ['https://www-dw--world-de.translate.goog/x?a=1&_x_tr_sch=http', 'http://www.dw-world.de/x?a=1'],
    [`https://translate.google.com/translate?sl=de&u=${encodeURIComponent(PAGE)}`, PAGE],
    [`https://12ft.io/${PAGE}`, PAGE],
    [`https://12ft.io/proxy?q=${encodeURIComponent(PAGE)}`, PAGE],
    [`https://r.jina.ai/${PAGE}`, PAGE],
    ['https://r.jina.ai/www.dw.com/de/x/a-1', 'http://www.dw.com/de/x/a-1'],
    [`https://12ft.io/https://web.archive.org/web/2023/https://s.gtool.pro/https/www.dw.com/x`, 'https://www.dw.com/x'],
  ])('takes the address out of %s', (wrapped, inner) => {
    expect(unwrapAddress(wrapped)).toBe(inner);
  });

  test.each([
    PAGE,
    'http://www.dw-world.de/dw/article/0,,1234567,00.html',
    'https://www.dw.com/de/putin-%c3%a4ra/a-1/',
    'https://www.dw.com/de/putin-a\u0308ra/a-1?x=%20#Ä',
    'https://www.facebook.com/sharer/sharer.php?u=https://www.dw.com/x',
    `https://twitter.com/intent/tweet?url=${encodeURIComponent(PAGE)}`,
    'https://www.example.org/login?next=https%3A%2F%2Fwww.dw.com#https://www.dw.com/x',
    'https://www.example.org/docs/http/index.html',
    'https://www.example.org/docs/http/methods/get',
    'https://www.example.org/wiki/HTTP/www.dw.com',
    'https://www.example.org/https/',
    'https://archive.ph/AbCdE',
    'https://web.archive.org/details/news',
    'https://www.google.com/search?q=cache:x',
    'https://12ft.io/about',
    'https://www.example.org/https://',
    'http://localhost:8080/x',
  ])('keeps %s as it is', (address) => {
    expect(unwrapAddress(address)).toBe(address);
  });

  test.each([
    '',
    '   ',
    'mailto:leser@example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/x',
    'https://',
    'https://a b/x',
    '/de/x/a-1',
    'www.dw.com/de',
    'https://[::1',
  ])('finds no address in „%s“', (address) => {
    expect(unwrapAddress(address)).toBeUndefined();
  });

  test('gives a web address or nothing', () => {
    const pieces = fc.constantFrom(
      'https://',
      'http:/',
      '/http/',
      'dw.com',
      '/',
      '?q=',
      '%3A',
      '#',
      '..',
      ':',
      'cache:',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))), (parts) => {
        const found = unwrapAddress(parts.join(''));
        if (found === undefined) return;
        expect(new URL(found).protocol).toMatch(/^https?:$/u);
        expect(hostOf(found)).toBeDefined();
      }),
    );
  });

  test('resolves what is relative', () => {
    expect(unwrapAddress('/de/x/a-1', PAGE)).toBe('https://www.dw.com/de/x/a-1');
    expect(unwrapAddress('?p=2', PAGE)).toBe(`${PAGE}?p=2`);
    expect(unwrapAddress('//amp.dw.com/x', 'http://www.dw.com/')).toBe('http://amp.dw.com/x');
    expect(unwrapAddress('//amp.dw.com/x')).toBe('https://amp.dw.com/x');
    expect(unwrapAddress('/x', 'about:blank')).toBeUndefined();
  });

  test('resolves against the page that a proxy shows', () => {
    const base = `https://web.archive.org/web/20231010/${PAGE}`;
    expect(unwrapAddress('/de/y/a-2', base)).toBe('https://www.dw.com/de/y/a-2');
    expect(unwrapAddress(`/web/20231010/${PAGE}`, base)).toBe(PAGE);
    expect(unwrapAddress('/https/p.dw.com/p/1', 'https://s.gtool.pro/https/www.dw.com/de')).toBe(
      'https://p.dw.com/p/1',
    );
  });

  test('mends white space and lost slashes around an address', () => {
    expect(unwrapAddress('  https://www.dw.com/\n de ')).toBe('https://www.dw.com/ de');
    expect(unwrapAddress('https:/www.dw.com/de')).toBe('https://www.dw.com/de');
  });
});

describe('hosts', () => {
  test.each([
    ['https://WWW.DW.com:443/x', 'www.dw.com'],
    ['http://dw.com./', 'dw.com'],
    ['https://user:word@www.dw.com:8080/', 'www.dw.com'],
    ['https://www.müller.example/', 'www.xn--mller-kva.example'],
  ])('of %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  test.each(['www.dw.com/x', 'mailto:a@dw.com', '', '/x'])('none in „%s“', (address) => {
    expect(hostOf(address)).toBeUndefined();
  });

  test('belong to a domain by whole labels', () => {
    expect(isHostOf('dw.com', 'dw.com')).toBe(true);
    expect(isHostOf('LearnGerman.DW.com.', 'dw.com')).toBe(true);
    expect(isHostOf('cntv.com', 'ntv.com')).toBe(false);
    expect(isHostOf('dw.com.example.org', 'dw.com')).toBe(false);
    expect(isHostOf('com', 'dw.com')).toBe(false);
    expect(isHostOf('dw.com', '')).toBe(false);
  });
});

const HOSTS = ['paper.example'];
const OWN = 'https://www.paper.example/a/b.html';

test.each<[string, string | undefined, string | undefined, readonly string[], string | undefined]>([
  ['the one given', OWN, 'https://paper.example/c', HOSTS, OWN],
  ['the one given, of a page of no site', 'https://blog.example/a', OWN, [], 'https://blog.example/a'],
  [
    'the one given, on another host, when nothing better is declared',
    'https://blog.example/a',
    'https://x.example/',
    HOSTS,
    'https://blog.example/a',
  ],
  ['the one declared when none is given', undefined, OWN, [], OWN],
  ['the one declared of a file', 'file:///home/a.html', OWN, HOSTS, OWN],
  ['the one declared of a page in an archive', 'https://archive.example/abc', OWN, HOSTS, OWN],
  ['none when a file declares only a path', 'file:///home/a.html', '/a/b.html', HOSTS, 'file:///home/a.html'],
  ['none', undefined, undefined, HOSTS, undefined],
])('relative addresses are relative to %s', (_, given, declared, hosts, home) => {
  expect(homeAddress(given, declared, hosts)).toBe(home);
});
