import { type AnyNode, isTag, isText } from './dom.ts';

interface Piece {
  readonly data: string;
  readonly parent: AnyNode['parent'];
}

const SMALL_END = /\p{Ll}{2}$/u;
const CAPITAL_START = /^\p{Lu}\p{Ll}/u;
const BLANK = /\s/u;

/**
 * Whether two texts that no blank parts are parts of their own, which the style sheet of the page sets apart: a small letter
 * meets a capital where one element of a class of its own ends and another begins, one of them a link or of several words.
 * A word in which a part is set off (`i<b>Phone</b>`, `<span>Mc</span><span>Donald</span>`) has neither.
 */
export function areGlued(before: Piece, after: Piece): boolean {
  const { parent: one } = before;
  const { parent: other } = after;
  if (one === other || one === null || other === null || !isTag(one) || !isTag(other)) return false;
  if (one.next !== other || !SMALL_END.test(before.data.slice(-2)) || !CAPITAL_START.test(after.data)) return false;
  const { class: oneClass } = one.attribs as { class?: string };
  const { class: otherClass } = other.attribs as { class?: string };
  if (oneClass === undefined || otherClass === undefined || oneClass === otherClass) return false;
  if (![one, other].every(({ children }) => children.length === 1 && isText(children[0] as AnyNode))) return false;
  return one.name === 'a' || other.name === 'a' || BLANK.test(before.data.trim()) || BLANK.test(after.data.trim());
}
