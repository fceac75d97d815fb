import { type Block, isOpen } from '../../block.ts';
import { fold } from '../../fold.ts';
import { splitDateline } from '../../german/dateline.ts';
import { isTag, isText, textOf } from '../../markup/dom.ts';

const MARK = /[-–—.|]/u;

/**
 * Whether the first paragraph opens with several places in capitals that a dash sets apart, `MÜNCHEN/BERLIN - Der …`, or with one
 * that the markup does, `<b>Paris</b> Im Kampf gegen …`.
 */
export function opensWithPlace(blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => isOpen(block) && block.kind === 'paragraph');
  const found = first === undefined ? undefined : splitDateline(first.text, { bare: 'known-places' });
  if (found === undefined) return false;
  if (isSure(found.dateline) && MARK.test((first as Block).text.slice(found.dateline.length, found.at))) return true;
  const opening = first?.owner?.children.find((child) => !isText(child) || child.data.trim() !== '');
  return opening !== undefined && isTag(opening) && opening.name !== 'a' && fold(textOf(opening)) === found.dateline;
}

function isSure(place: string): boolean {
  return place.includes('/') && place === place.toUpperCase();
}
