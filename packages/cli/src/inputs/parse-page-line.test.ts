import { expect, test } from 'vitest';
import { parsePageLine } from './parse-page-line.ts';

test.each([
  [
    '{"id":"a","html":"<p>x","url":"https://example.org"}',
    { id: 'a', page: { html: '<p>x', url: 'https://example.org' } },
  ],
  ['{"id":7,"text":"x"}', { id: 7, page: { text: 'x' } }],
  ['{"html":"","text":"x","url":3,"id":null}', { page: { html: '' } }],
  ['{"html":null,"text":"x"}', { page: { text: 'x' } }],
  ['{"id":"a","html":"x","__proto__":{"url":"https://evil.example"}}', { id: 'a', page: { html: 'x' } }],
])('%s is a page', (line, parsed) => {
  expect(parsePageLine(line)).toEqual(parsed);
});

test('a Base64 body comes as bytes, with its content type', () => {
  const { page } = parsePageLine('{"bodyBase64":"w6Q=","contentType":"text/html"}');
  expect(page).toMatchObject({ contentType: 'text/html' });
  expect('bytes' in page && Buffer.from(page.bytes).toString()).toBe('ä');
});

test.each([
  ['{"id":', 'malformed-json', 'no valid JSON'],
  ['{"id":1}{"id":2}', 'malformed-json', 'no valid JSON'],
  ['[1]', 'malformed-record', 'no object'],
  ['null', 'malformed-record', 'no object'],
  ['{"id":1}', 'malformed-record', 'no html, text or bodyBase64'],
  ['{"id":1,"html":[]}', 'malformed-record', 'html is no string'],
  ['{"id":{},"html":"x"}', 'malformed-record', 'id is neither'],
  ['{"id":1,"bodyBase64":"%"}', 'malformed-record', 'no Base64'],
])('%s is none', (line, kind, message) => {
  expect(() => parsePageLine(line)).toThrow(
    expect.objectContaining({ kind, message: expect.stringContaining(message) }),
  );
});

test('nothing leaks into other objects', () => {
  parsePageLine('{"html":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  expect('polluted' in {}).toBe(false);
});
