import { expect, test } from 'vitest';
import { xmlUri } from './xml.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['https://example.org/ä b', 'https://example.org/%C3%A4%20b'],
  ['https://example.org/a|b[1]', 'https://example.org/a%7Cb%5B1%5D'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/#a#b', 'https://example.org/#a%23b'],
  ['http://[::1]:8080', 'http://[::1]:8080/'],
  ['http://{a}.example', 'http://%7Ba%7D.example/'],
])('%s', (address, uri) => {
  expect(xmlUri(address)).toBe(uri);
});

test.each([undefined, '', 'javascript:a()', '/a'])('%j is no address', (address) => {
  expect(xmlUri(address)).toBeUndefined();
});
