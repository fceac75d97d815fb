import { expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { finishPictures, placed } from './finish-pictures.ts';

const blockAt = (start: number): Block => ({
  ...{ text: 'Wort', runs: [{ text: 'Wort', start, end: start + 4 }], kind: 'paragraph' },
  ...{ inside: true, emphasised: false, linked: 0 },
});

test('a picture stands after the blocks that begin before it; one without a place has no number', () => {
  const drafts = [
    { caption: 'a', start: 5 },
    { caption: 'b', start: 15 },
    { caption: 'c', start: 99 },
    { caption: 'd' },
  ];
  const pictures = placed(finishPictures([...drafts, { start: 3 }], undefined), [blockAt(10), blockAt(20)]);
  expect(pictures).toEqual([
    { caption: 'a', after: 0 },
    { caption: 'b', after: 1 },
    { caption: 'c', after: 2 },
    { caption: 'd' },
  ]);
});
