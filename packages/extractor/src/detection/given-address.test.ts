import { expect, test } from 'vitest';
import { readGivenAddress } from './given-address.ts';

test.each([
  ['https://WWW.Paper.example/a', 'www.paper.example', undefined],
  ['view-source:https://paper.example/a', 'paper.example', undefined],
  ['www.paper.example/a/b.html', 'www.paper.example', undefined],
  ['paper.example', 'paper.example', undefined],
  ['https://web.archive.org/web/2020/https://paper.example/a', 'paper.example', undefined],
  ['https://proxy.example/?x=1&url=https%3A%2F%2Fpaper.example%2Fa', 'proxy.example', 'paper.example'],
  ['https://proxy.example/?u=view-source:https://paper.example/a', 'proxy.example', 'paper.example'],
  ['https://archive.ph/2023/https://paper.example/a', 'paper.example', undefined],
  ['https://paper.example/?q=hafen', 'paper.example', undefined],
])('%s is on %s', (url, host, innerHost) => {
  const given = readGivenAddress(url);
  expect([given.host, given.innerHost]).toEqual([host, innerHost]);
});

test.each([
  undefined,
  '',
  '  ',
  'file:///home/a/Seite.html',
  'about:blank',
  'Seite 1',
  'Seite.html',
  'https://archive.ph/aB3dE',
  'https://perma.cc/AB3D-E5FG',
  'http://localhost:8080/a',
  'http://192.168.0.7/a',
  'http://[::1]/a',

  'seiten.html.gz',
  'C:\\Seiten\\a.html',
  '/a/b.html',
  'data:text/html,x',
])('%s tells nothing', (url) => {
  expect(readGivenAddress(url)).toEqual({});
});
