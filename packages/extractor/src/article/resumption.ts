import { type Block, isOpen } from '../block.ts';
import { endsSentence, isProse } from './shape.ts';

/** A title above is linked by half at least: those of teasers are, sub-headings are not. */
const LINKED = 0.5;
/**
 * Paragraphs in a row that make a dump's prose the article going on. Below the 18 annotated pages, printed by 20 programs,
 * teasers stand title by title: two paragraphs in a row are there once by one program.
 */
const MIN_STRETCH = 2;

/**
 * The blocks at which the article goes on, whatever a line above them announced. In markup that is each paragraph of
 * running prose that is no link and has no linked title, with the sub-heading and short sentences right above; a dump tells
 * neither, there it takes several in a row.
 */
export function findResumptions(blocks: readonly Block[]): ReadonlySet<Block> {
  const open = blocks.filter(isOpen);
  const found = new Set(runningProse(open));
  for (const [index, block] of [...open.entries()].reverse()) {
    const below = open[index + 1];
    if (below !== undefined && found.has(below) && leadsOver(block)) found.add(block);
  }
  return found;
}

function leadsOver({ owner, kind, linked, text }: Block): boolean {
  return owner !== undefined && linked < LINKED && (kind === 'heading' || (endsSentence(text) && !isProse(text)));
}

/** The blocks among these that are running prose as an article has it. */
export function runningProse(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(({ owner }) => owner !== undefined) ? paragraphsOf(blocks) : stretchesOf(blocks);
}

function paragraphsOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    const above = blocks[index - 1];
    return isParagraph(block) && (above === undefined || above.linked < LINKED);
  });
}

function isParagraph({ kind, linked, text }: Block): boolean {
  return kind === 'paragraph' && linked < LINKED && isProse(text);
}

/** A paragraph printed twice counts once. */
function stretchesOf(lines: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let stretch: Block[] = [];
  for (const line of lines) {
    if (!isRunning(line)) stretch = [];
    else if (line.text !== stretch.at(-1)?.text) {
      stretch.push(line);
      if (stretch.length >= MIN_STRETCH) found.push(...(stretch.length === MIN_STRETCH ? stretch : [line]));
    }
  }
  return found;
}

function isRunning({ text }: Block): boolean {
  return isProse(text) && endsSentence(text);
}
