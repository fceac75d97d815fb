import { expect, test } from 'vitest';
import { assertSameRun, type RunIdentity } from './run-identity.ts';

const RUN: RunIdentity = {
  version: '1.2.3',
  inputs: ['a', 'b'],
  digest: 'd',
  files: 2,
  bytes: 10,
  options: { format: 'ndjson', include: ['ledger'], cpuMs: 10 },
};

test('the same run goes on, whatever the order of its options', () => {
  expect(() => assertSameRun(RUN, structuredClone(RUN), 'out')).not.toThrow();
  const options = { cpuMs: 10, include: ['ledger'], format: 'ndjson', gzip: undefined };
  expect(() => assertSameRun(RUN, { ...RUN, options }, 'out')).not.toThrow();
});

test.each<[string, Partial<RunIdentity>]>([
  ['with version 1.2.3, and this is 2.0.0', { version: '2.0.0' }],
  ['with the inputs a b', { inputs: ['b', 'a'] }],
  ['with the inputs a b', { inputs: ['a'] }],
  ['format was ndjson, now csv', { options: { ...RUN.options, format: 'csv' } }],
  ['include was ["ledger"], now []', { options: { ...RUN.options, include: [] } }],
  ['gzip was not given, now true', { options: { ...RUN.options, gzip: true } }],
  ['cpuMs was 10, now not given', { options: { format: 'ndjson', include: ['ledger'] } }],
  [
    'then there were 2 input files of 10 bytes, now there are 3 input files of 15 bytes, or one was changed',
    { digest: 'other', files: 3, bytes: 15 },
  ],
])('another is refused: %s', (reason, change) => {
  expect(() => assertSameRun(RUN, { ...RUN, ...change }, 'out')).toThrow(
    expect.objectContaining({ kind: 'output', message: expect.stringContaining(reason) }),
  );
});
