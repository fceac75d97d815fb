import { expect, test } from 'vitest';
import { httpUrl } from './http-url.ts';

test.each([
  ['https://example.org/ä?q=1#a', 'https://example.org/%C3%A4?q=1#a'],
  ['HTTP://Example.org', 'http://example.org/'],
])('%s is an address', (address, normal) => {
  expect(httpUrl(address)).toBe(normal);
});

test.each([
  undefined,
  '',
  'bild.jpg',
  '//example.org/a',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:image/png;base64,AA',
  'file:///etc/passwd',
  'ftp://example.org/',
])('%j is none', (address) => {
  expect(httpUrl(address)).toBeUndefined();
});

test('an umlaut in the domain is read right however often it is asked', () => {
  for (let times = 0; times < 50_000; times += 1) httpUrl(`https://example.org/${times % 7}`);
  expect(httpUrl('http://müller.example/')).toBe('http://xn--mller-kva.example/');
  expect(httpUrl('http://ä\u0085\u0085')).toBeUndefined();
});
