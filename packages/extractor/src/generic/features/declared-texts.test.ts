import { expect, test } from 'vitest';
import { noFacts } from '../../markup/page-facts.ts';
import { declaredTexts } from './declared-texts.ts';

test('takes no more of a title and of authors than a page can sensibly have', () => {
  const author = Array.from({ length: 20_000 }, (_, index) => `Ada Muster ${index}`);
  const title = 'Neue Brücke : '.repeat(10_000);
  const declared = declaredTexts({ ...noFacts(), title, metas: new Map([['author', author]]) });
  expect(Math.max(...[...declared.titles].map((each) => each.length))).toBeLessThanOrEqual(1_000);
  expect(declared.authors.length).toBeLessThanOrEqual(100);
});
