import { expect, test } from 'vitest';
import { fakeExtractor } from '../../../test/fake-extractor.ts';
import { extractAllWith, type IdentifiedPage } from './extract-all.ts';
import type { PageRecord } from './records/record.ts';

test('one record a page, in order, whatever happens to a page', async () => {
  const pages = [
    { text: 'A\nB' },
    { id: 'x', text: 'boom' },
    { text: 'picture' },
    null as unknown as IdentifiedPage,
    { html: 'C' },
  ];
  expect(await records(pages)).toMatchObject([
    { id: '1', status: 'ok', article: { headline: 'A' } },
    { id: 'x', status: 'error', kind: 'internal', message: 'boom is no function' },
    { id: '3', status: 'error', kind: 'not-html' },
    { id: '4', status: 'error', kind: 'internal' },
    { id: '5', status: 'empty', kind: 'index' },
  ]);
});

test('pages can come from an async source, and are not taken before they are needed', async () => {
  let taken = 0;
  async function* pages(): AsyncGenerator<IdentifiedPage> {
    for (;;) {
      taken += 1;
      yield { text: 'A\nB' };
    }
  }
  for await (const { id } of extractAllWith(fakeExtractor, pages(), { readAhead: 3 })) if (id === '10') break;
  expect(taken).toBeLessThanOrEqual(13);
});

async function records(pages: readonly IdentifiedPage[]): Promise<PageRecord[]> {
  const all: PageRecord[] = [];
  for await (const record of extractAllWith(fakeExtractor, pages)) all.push(record);
  return all;
}
