import { describe, expect, test } from 'vitest';
import { pythonLiteral } from './python-literal.mjs';

test.each([
  ['{"a": 1, "b": -2.5,}', { a: 1, b: -2.5 }],
  ["['x', ('y', None), (True), (1,), ()]", ['x', ['y', null], true, [1], []]],
  ['{  # a note: "no" value\n "k": "one " \n  "text",\n}', { k: 'one text' }],
  ['("split "\n "up")', 'split up'],
  [String.raw`"\"\'\\ \n \t \x41 \u00fc \U0001F600 \101 \d"`, '"\'\\ \n \t A ü 😀 A \\d'],
  ['"one \\\nline"', 'one line'],
  [String.raw`r"\n\d"`, '\\n\\d'],
  ['"""long\n"quoted" text"""', 'long\n"quoted" text'],
  ["u'it''s'", 'its'],
  ['{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
])('reads %s', (source, value) => {
  expect(pythonLiteral(source)).toEqual(value);
});

test('begins where it is told to', () => {
  expect(pythonLiteral('import os\nA = {"a": 1}\nos.exit()', 14)).toEqual({ a: 1 });
});

describe('runs nothing, and says in which line', () => {
  test.each([
    ['{"a":\n open("x")}', 'line 2: open is no part'],
    ['{"a" 1}', 'line 1: a key without a value'],
    ['{"a": 1 "b": 2}', 'line 1: an entry without a comma'],
    ['["a", "b', 'line 1: a string without an end'],
    ['"a\nb"', 'a string without an end'],
    ['f"{x}"', 'line 1: f is no part'],
    ['{"a": 1', 'line 1: an entry without a comma'],
    ['', 'the end of the file is no part'],
    ['['.repeat(200), 'nested too deeply'],
  ])('%s', (source, message) => {
    expect(() => pythonLiteral(source)).toThrow(message);
  });
});
