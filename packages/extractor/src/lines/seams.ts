import type { PrintedLine } from './printed-lines.ts';
import type { Paragraph } from './rejoin.ts';
import type { Stretch } from './stretches.ts';

/** What no blank stands before, and what none stands behind. */
const CLOSES = /^(?:[,;.!?)\]»”:]|['’]\p{Ll}|-\p{L})/u;
const OPENS = /[(„«‚]$/u;
const HYPHEN = /[\p{L}\p{N}][-‐]$/u;
/** `Wirtschafts- und Klimaminister`: the hyphen stands for a word that follows. */
const SPARED = /^(?:und|oder|bis|sowie|noch|als|wie|statt|bzw|and|or|to|et|ou|y|o|e|en|of)\b|^[^\p{L}\p{N}]/u;

/** What is no part of the text where lines were put together: signs of quotation, and the break where no blank stood. */
export function seams(lines: readonly PrintedLine[], paragraphs: readonly Paragraph[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { first, last } of paragraphs) {
    for (let index = first + 1; index <= last; index += 1) {
      const above = lines[index - 1] as PrintedLine;
      const line = lines[index] as PrintedLine;
      if (!line.isTorn && isSeamless(above, line)) found.push({ start: above.end, end: line.inner + line.indent });
      else if (line.inner > line.start) found.push({ start: line.start, end: line.inner });
    }
  }
  return found;
}

function isSeamless(above: PrintedLine, line: PrintedLine): boolean {
  if (above.endsBlank || line.text === '' || above.text === '') return false;
  if (CLOSES.test(line.text) || OPENS.test(above.text.slice(-1))) return true;
  return HYPHEN.test(above.text.slice(-2)) && !SPARED.test(line.text);
}
