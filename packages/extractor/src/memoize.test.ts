import { expect, test } from 'vitest';
import { memoize, sameName } from './memoize.ts';

test('asks once for each text', () => {
  const asked: string[] = [];
  const lengthOf = memoize((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['teaser', 'box', 'teaser', 'box', ''].map(lengthOf)).toEqual([6, 3, 6, 3, 0]);
  expect(asked).toEqual(['teaser', 'box', '']);
});

test('asks again for long texts, and for all once there were very many', () => {
  let asked = 0;
  const tell = memoize(() => {
    asked += 1;
    return asked;
  });
  const long = 'x'.repeat(600);
  expect([tell(long), tell(long)]).toEqual([1, 2]);
  expect([tell('a'), tell('a')]).toEqual([3, 3]);
  for (let each = 0; each < 20_000; each += 1) tell(`name-${each}`);
  expect(tell('a')).toBe(20_004);
});

test.each(['teaser teaser--groß', '„€“ 😀', '\ud83d', ''])('copies %j as it is', (text) => {
  expect(sameName(text)).toBe(text);
});
