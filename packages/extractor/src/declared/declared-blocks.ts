import type { Block, Run } from '../block.ts';
import { fold } from '../fold.ts';
import { readWholePage } from '../generic/whole-page.ts';
import { closest, parseHtml } from '../markup/dom.ts';
import { wordSet } from '../word-list.ts';
import type { DeclaredPiece } from './choose-declared.ts';
import type { EmbeddedText } from './embedded-text.ts';

const MARKUP = /<\/?[a-z][^<>]{0,500}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/iu;
const LINES = /[^\n\r]+/gu;
const NOT_SPACE = /\S/u;
/** What stands beside the text of an article in markup. */
const BESIDE: ReadonlySet<string> = wordSet('figure figcaption aside nav form footer iframe');

/** The blocks of a declared text: its markup is read as markup, its lines are paragraphs. */
export function blocksOfPiece(piece: DeclaredPiece): readonly Block[] {
  const [only, second] = piece.parts;
  if (only !== undefined && second === undefined && piece.kind === 'paragraph') return blocksOfText(only);
  const runs = piece.parts.flatMap((part) => blocksOfText(part).flatMap(({ runs: own }) => own));
  const text = fold(piece.parts.map((part) => (MARKUP.test(part.text) ? textOfMarkup(part) : part.text)).join(''));
  return text === '' ? [] : [{ ...blockOf(text, runs), kind: piece.kind, ...levelOf(piece) }];
}

/** The blocks of a text that may be markup. */
function blocksOfText(source: EmbeddedText): readonly Block[] {
  if (MARKUP.test(source.text)) return blocksOfMarkup(source);
  return [...source.text.matchAll(LINES)]
    .filter(([line]) => NOT_SPACE.test(line))
    .map(({ 0: line, index }) => {
      const start = index + line.length - line.trimStart().length;
      return blockOf(fold(line), [
        { text: fold(line), start: source.placeOf(start), end: source.placeOf(index + line.trimEnd().length) },
      ]);
    });
}

function blocksOfMarkup({ text, placeOf }: EmbeddedText): readonly Block[] {
  const { blocks } = readWholePage(parseHtml(text), text);
  return blocks
    .filter(({ claim, owner }) => claim === undefined && closest(owner, ({ name }) => BESIDE.has(name)) === undefined)
    .map(({ owner: _, ...block }) => ({
      ...block,
      runs: block.runs.map((run) => ({ ...run, start: placeOf(run.start), end: placeOf(run.end) })),
    }));
}

function textOfMarkup(source: EmbeddedText): string {
  return blocksOfMarkup(source)
    .map(({ text }) => text)
    .join(' ');
}

function blockOf(text: string, runs: Run[]): Block {
  return { text, runs, kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
}

function levelOf({ kind, level }: DeclaredPiece): Pick<Block, 'level'> {
  return kind === 'heading' ? { level: Math.max(2, level ?? 2) } : {};
}
