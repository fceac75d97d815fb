import { describe, expect, test } from 'vitest';
import { offsetAt, plainText, unescaped } from './embedded-text.ts';
import { type JsonNode, readJson } from './json-tree.ts';

function plain(node: JsonNode, text: string): unknown {
  if (node.is === 'string') return unescaped(plainText(text, 0), node.start, node.end).text;
  if (node.is === 'list') return node.items.map((item) => plain(item, text));
  if (node.is === 'object') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value, text)]));
  return null;
}

describe('JSON', () => {
  test.each([
    '{"a":"b","c":["d",{"e":"f"}],"g":{},"h":[]}',
    ' [ "a \\"b\\" c\\\\" , "\\u00e4\\n\\/" ] ',
    '["\\ud83d\\ude00", "ä", ""]',
  ])('is read as it is elsewhere: %s', (text) => {
    const node = readJson(text, 0);
    expect(node && plain(node, text)).toEqual(JSON.parse(text));
  });

  test('may be followed by anything', () => {
    const text = 'window.state={"a":"b"};run()';
    const node = readJson(text, text.indexOf('{'));
    expect(node && plain(node, text)).toEqual({ a: 'b' });
  });

  test.each(['{a:1}', '{"a":}', '{"a" "b"}', '["a"', '["a" "b"]', '{"a":"b"', '"a', '', '(function(){})()'])(
    'is none: %s',
    (text) => expect(readJson(text, 0)).toBeUndefined(),
  );

  test.each(['[', '{"a":', '["a",'])('without an end costs no time: %s', (part) => {
    const started = process.cpuUsage();
    expect(readJson(part.repeat(500_000), 0)).toBeUndefined();
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
  });
});

test('each letter of a string is found in the input again', () => {
  const input = '{"a":"K\\u00f6ln \\"am\\" Rhein\\nund"}';
  const { text, placeOf } = unescaped(plainText(input, 0), 6, input.length - 2);
  expect(text).toBe('Köln "am" Rhein\nund');
  expect(input.slice(placeOf(text.indexOf('ö')), placeOf(text.indexOf('ln')))).toBe('\\u00f6');
  expect(input.slice(placeOf(text.indexOf('Rhein')), placeOf(text.indexOf('\n')))).toBe('Rhein');
  for (let offset = 0; offset <= text.length; offset += 1)
    expect(offsetAt({ text, placeOf }, placeOf(offset))).toBe(offset);
});
