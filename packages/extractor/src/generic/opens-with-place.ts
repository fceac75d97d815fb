import { type Block, isOpen } from '../block.ts';
import { fold } from '../fold.ts';
import { splitDateline } from '../german/dateline.ts';
import { isTag, isText, textOf } from '../markup/dom.ts';

/** Whether the first paragraph opens with a place that the markup sets apart, `<b>Paris</b> Im Kampf gegen …`. */
export function opensWithPlace(blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => isOpen(block) && block.kind === 'paragraph');
  const found = first === undefined ? undefined : splitDateline(first.text, { bare: 'known-places' });
  if (found === undefined) return false;
  const opening = first?.owner?.children.find((child) => !isText(child) || child.data.trim() !== '');
  return opening !== undefined && isTag(opening) && opening.name !== 'a' && fold(textOf(opening)) === found.dateline;
}
