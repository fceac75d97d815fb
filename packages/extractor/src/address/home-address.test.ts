import { expect, test } from 'vitest';
import { homeAddress } from './home-address.ts';

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
