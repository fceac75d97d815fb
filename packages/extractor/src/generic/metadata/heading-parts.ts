import { fold } from '../../fold.ts';
import { type Element, isTag, isText } from '../../markup/dom.ts';
import type { PrintedHeading } from './choose-headline.ts';
import { CLASS_HINTS, classHintsOf } from './class-hints.ts';
import { textIn } from './element-text.ts';

const LOWER_TAGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const SENTENCE_END = /[.!?…]$/u;
const LONGEST_ABOVE = 60;
const LONGEST_KICKER = 90;
const KICKER_EDGE = /^[\s:|–—-]+|[\s:|–—-]+$/gu;

/** Kicker and rest of a heading where the markup names a kicker, or where it is made up of two elements. */
export function headingParts(node: Element, text: string): Pick<PrintedHeading, 'kicker' | 'rest' | 'parts'> {
  const marked = findKicker(node);
  const kicker = marked === undefined ? '' : textIn(marked);
  const rest = text.startsWith(kicker) ? fold(text.slice(kicker.length).replace(KICKER_EDGE, '')) : '';
  const isApart = kicker !== '' && rest !== '' && kicker.length <= LONGEST_KICKER;
  if (isApart) return { kicker: fold(kicker.replace(KICKER_EDGE, '')), rest };
  const above = headingAbove(node);
  if (above !== undefined) return { parts: [above, text] };
  const parts = node.children.map((child) => textIn(child)).filter(Boolean);
  const [first = '', second = ''] = parts;
  return parts.length === 2 && first.length <= LONGEST_KICKER ? { parts: [first, second] } : {};
}

/** A short heading of lower rank right above the first-level one. */
function headingAbove({ name, prev }: Element): string | undefined {
  if (name !== 'h1') return undefined;
  let above = prev;
  while (above !== null && !isTag(above)) above = isText(above) && above.data.trim() !== '' ? null : above.prev;
  if (above === null || !LOWER_TAGS.has(above.name)) return undefined;
  const text = textIn(above);
  return text !== '' && text.length <= LONGEST_ABOVE && !SENTENCE_END.test(text) ? text : undefined;
}

function findKicker(node: Element): Element | undefined {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    if ((classHintsOf(child.attribs['class']) & CLASS_HINTS.kicker) !== 0) return child;
    const inner = findKicker(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
