import type { TextMark } from '../article.ts';

/** A text and what stands in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks?: readonly TextMark[];
}

/** A mark to be written, and what a format may want to know of it. */
export interface WrittenMark {
  readonly mark: TextMark;
  /** What it holds, as written and as printed. */
  readonly content: string;
  readonly raw: string;
  /** The last two characters written before it, and the next one printed behind it; empty at the ends of what holds it. */
  readonly before: string;
  readonly after: string;
  /** Whether it is a power whose sign was left out. */
  readonly isPower: boolean;
}

/** How a format writes a text in pieces. */
export interface InlineFormat {
  /** Escapes a text, and gives the part of it from one place up to another. */
  readonly escape: (marked: Required<MarkedText>) => (from: number, to: number) => string;
  readonly wrap: (written: WrittenMark) => string;
  /** Whether a raised text shows itself that it is: the sign of a power is left out then. */
  readonly raises: (raw: string) => boolean;
}

const POWER = '^';

/** Writes a text with its marks; those that do not lie within each other or apart are cut, so that they do. */
export function renderInline({ text, marks = [] }: MarkedText, format: InlineFormat): string {
  const whole = { text, marks: marksIn(marks, 0, text.length) };
  const piece = format.escape(whole);
  const isRaised = ({ kind, from, to }: TextMark): boolean =>
    kind === 'superscript' && format.raises(text.slice(from, to));
  const write = (from: number, to: number, own: readonly TextMark[]): string => {
    let out = '';
    let at = from;
    for (const [index, mark] of own.entries()) {
      if (mark.from < at) continue;
      const inner = within(mark, own, index + 1);
      const raw = text.slice(mark.from, mark.to);
      const isPower =
        text.charAt(mark.from - 1) === POWER &&
        [mark, ...inner].some((each) => each.from === mark.from && isRaised(each));
      out += piece(at, Math.max(at, isPower ? mark.from - 1 : mark.from));
      const content = write(mark.from, mark.to, inner);
      const after = mark.to < to ? text.charAt(mark.to) : '';
      out += format.wrap({ mark, content, raw, before: out.slice(-2), after, isPower });
      at = mark.to;
    }
    return out + piece(at, to);
  };
  return write(0, text.length, whole.marks);
}

/** The marks that begin within another, cut where it ends; two of a kind do not stand in each other. */
function within({ kind, to }: TextMark, marks: readonly TextMark[], first: number): readonly TextMark[] {
  const inner: TextMark[] = [];
  for (let index = first; index < marks.length; index += 1) {
    const other = marks[index] as TextMark;
    if (other.from >= to) break;
    if (other.kind !== kind) inner.push({ ...other, to: Math.min(other.to, to) });
  }
  return inner;
}

/** The marks of a part of a text, by their places in it. */
export function marksIn(marks: readonly TextMark[], from: number, to: number): readonly TextMark[] {
  return marks
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from }))
    .filter((mark) => mark.from < mark.to)
    .sort((one, other) => one.from - other.from || other.to - one.to);
}
