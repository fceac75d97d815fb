import { expect, test } from 'vitest';
import { fakeContext } from '../../../../test/fake-terminal.ts';
import { runFilter } from './filter.ts';

test('one line out for one line in, in order, and a summary of what failed', async () => {
  const input = ['{"id":1,"text":"A\\nB"}', '{"id"', '', '{"id":"c","text":"picture"}', '{"text":"D\\nE"}'].join('\n');
  const context = fakeContext(input);
  expect(await runFilter({}, context)).toBe(1);
  expect(context.written.map((line) => JSON.parse(line))).toMatchObject([
    { id: 1, status: 'ok', source: { file: '-', record: 1, offset: 0 }, article: { headline: 'A' } },
    { id: '2', status: 'error', kind: 'malformed-json' },
    { id: 'c', status: 'error', kind: 'not-html' },
    { id: '5', status: 'ok' },
  ]);
  expect(context.notes).toEqual(['4 pages: 2 ok, 2 failed (malformed-json 1, not-html 1)']);
});

test('is silent and fine when nothing failed; the ledger comes on demand', async () => {
  const context = fakeContext('{"id":1,"text":"A\\nB"}\n');
  expect(await runFilter({ ledger: true }, context)).toBe(0);
  expect(JSON.parse(context.written.join('')).ledger).toHaveLength(2);
  expect(context.notes).toEqual([]);
});

test('the engine is handed on', async () => {
  const seen: unknown[] = [];
  const extract = (_: unknown, options: unknown) => {
    seen.push(options);
    return Promise.reject(new Error('enough'));
  };
  await runFilter({ engine: 'readability' }, fakeContext('{"text":"A"}', { extractor: () => ({ extract }) }));
  expect(seen).toEqual([{ engine: 'readability' }]);
});
