import { unwrapAddress } from '../address/addresses.ts';
import type { BodyBlock, TextMark } from '../article.ts';
import type { Block } from '../block.ts';
import { fold } from '../fold.ts';
import { CELL_EDGE, foldInline, type Inline, type Stretch, type Style } from '../markup/inline.ts';
import { linkUrl } from '../render/http-url.ts';
import { withLines } from './line-ends.ts';
import { present } from './present.ts';

const EDGES = /^(?:[^\S\n]*\n)+|\s+$/gu;
const LINE_ENDS = /\r\n?/gu;
/** Records leave control characters out: places behind them would not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u;
const MAIL = /^\s*mailto:/iu;

/** A block as the article gives it: its lines where the page sets them apart, and what stands in its text. */
export function bodyBlock(block: Block, base: string | undefined): BodyBlock {
  const { kind, level, inline } = block;
  const told = { kind, level: kind === 'heading' ? level : undefined };
  if (inline === undefined) {
    const marks = block.style === undefined ? [] : marksAround(block.text, { style: block.style, base });
    return present({ ...told, text: block.text, marks: marks.length === 0 ? undefined : marks });
  }
  const whole = wholeText(inline);
  if (kind === 'code' && fold(whole) === block.text) {
    return present({ ...told, text: inline.raws.join('').replace(LINE_ENDS, '\n').replace(EDGES, '') });
  }
  const from = block.inlineFrom ?? 0;
  if (!whole.startsWith(block.text, from)) return present({ ...told, text: block.text });
  const to = from + block.text.length;
  const { stretches, breaks } = foldInline(inline);
  const own = breaks.map((at) => at - from).filter((at) => block.text.charAt(at) === ' ');
  const text = withLines(block, own);
  const marks =
    stretches.length === 0 || CONTROL.test(text)
      ? []
      : merged(stretches.flatMap((each) => markOf(each, { from, to, base })));
  return present({ kind, text, level: told.level, marks: marks.length === 0 ? undefined : marks });
}

function marksAround(
  text: string,
  { style, base }: { readonly style: Style; readonly base: string | undefined },
): readonly TextMark[] {
  const place = { from: 0, to: text.length };
  return stylesOf(style).flatMap((each) => markOf({ ...place, style: each }, { ...place, base }));
}

function stylesOf(style: Style): readonly Style[] {
  return style.around === undefined ? [style] : [...stylesOf(style.around), style];
}

function wholeText({ raws, isRow }: Inline): string {
  if (!isRow) return fold(raws.join(''));
  return raws
    .map(fold)
    .filter((text) => text !== '')
    .join(CELL_EDGE);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly base: string | undefined;
}

/** The part of a stretch that stands in a text, as its mark; none of a link that leads nowhere. */
function markOf({ from, to, style: { kind, element } }: Stretch, part: Part): readonly TextMark[] {
  const place = { from: Math.max(from, part.from) - part.from, to: Math.min(to, part.to) - part.from };
  if (place.from >= place.to) return [];
  if (kind !== 'link') return [{ ...place, kind }];
  const href = addressOf(element.attribs['href'] ?? '', part.base);
  return href === undefined ? [] : [{ ...place, kind, href }];
}

function addressOf(written: string, base: string | undefined): string | undefined {
  if (written === '') return undefined;
  return linkUrl(MAIL.test(written) ? written.trim() : unwrapAddress(written, base));
}

/** Marks of one kind that touch are one, unless another ends between them: scripts write a bold word in pieces. */
function merged(marks: readonly TextMark[]): readonly TextMark[] {
  const found: TextMark[] = [];
  let around: TextMark[] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    if (last === undefined || !continues(last, mark) || !around.every(({ to }) => to >= mark.to)) found.push(mark);
    else found[found.length - 1] = { ...last, to: mark.to };
    const holds = last === undefined || last.to <= mark.from ? [] : [last];
    around = [...around, ...holds].filter(({ to }) => to > mark.from);
  }
  return found;
}

function continues(before: TextMark, { from, kind, href }: TextMark): boolean {
  return before.kind === kind && before.to === from && before.href === href;
}
