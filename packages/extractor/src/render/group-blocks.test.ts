import { expect, test } from 'vitest';
import { groupBlocks } from './group-blocks.ts';

test('neighbouring list items come together, paragraphs stay alone', () => {
  const blocks = [
    { kind: 'paragraph', text: 'a' },
    { kind: 'paragraph', text: 'b' },
    { kind: 'list-item', text: 'c' },
    { kind: 'list-item', text: 'd' },
    { kind: 'quote', text: 'e' },
    { kind: 'list-item', text: 'f' },
  ] as const;
  const texts = groupBlocks(blocks).map((group) => group.map((block) => block.text).join(''));
  expect(texts).toEqual(['a', 'b', 'cd', 'e', 'f']);
});
