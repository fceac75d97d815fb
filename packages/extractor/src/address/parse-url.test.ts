import { expect, test } from 'vitest';
import { parseUrl } from './parse-url.ts';

test('an address is one however often it was asked for', () => {
  for (let n = 0; n < 20_000; n += 1) {
    expect(parseUrl('http://müller.de/')?.hostname).toBe('xn--mller-kva.de');
    expect(parseUrl('http://a b/')).toBeUndefined();
  }
});

test('what is not absolute needs a base', () => {
  expect(parseUrl('b')).toBeUndefined();
  expect(parseUrl('b', 'https://a.example/')?.href).toBe('https://a.example/b');
});
