import { kindOf } from '../article/compose-article.ts';
import type { PageKind } from '../article.ts';
import { type Block, isOpen } from '../block.ts';
import type { ScoredBody } from '../generic/score-body.ts';
import { HIDDEN_RULE } from '../markup/read-html.ts';
import type { Body } from './draft-of.ts';

/** Letters of removed prose below which nobody needs to look again. */
const LEAST_LEFT = 500;
const LEAST_PARAGRAPH = 100;
const SENTENCE_END = /[.!?…]["'“”’»«)]{0,2}$/u;
/** A mark and the two that may close it. */
const MAX_END = 3;
/** How sure the scorer must be to be heard against a template. */
const LEAST_EXPECTED = 0.85;
/** How many times as much text it must find to contradict the template, and to outweigh it. */
const CONTRADICTS = 1.3;
const OUTWEIGHS = 2;
const HARDLY_ANY_TEXT: ReadonlySet<PageKind> = new Set(['index', 'video', 'audio', 'gallery']);

export interface Weighing {
  /** The addresses of the page, which may tell what it is. */
  readonly addresses: readonly (string | undefined)[];
  readonly score: () => ScoredBody;
}

/**
 * The body of a page that a template fits. Where it leaves so much prose that the scorer is asked, and the scorer is sure of
 * far more text, that evidence outweighs the template's, with a warning `short-cleaning`; of more text, it is a warning
 * `contradicted`.
 */
export function weighed(fitted: Body, { addresses, score }: Weighing): Body {
  const found = lettersOf(fitted.reading.blocks);
  if (!leavesMuch(fitted, { addresses, found })) return fitted;
  const scored = score();
  const expected = lettersOf(scored.reading.blocks);
  if (scored.expected < LEAST_EXPECTED || expected <= CONTRADICTS * found + LEAST_LEFT) return fitted;
  const { cleaner, template } = fitted;
  const because =
    `${expected} letters of text were expected (confidence ${Number(scored.expected.toFixed(4))}), and template ` +
    `${template} of ${cleaner?.site} found ${found}`;
  if (expected <= OUTWEIGHS * found + LEAST_LEFT) {
    const warning = { code: 'contradicted', message: `The text may be longer: ${because}.` };
    return { ...fitted, warnings: [...fitted.warnings, warning] };
  }
  const warning = { code: 'short-cleaning', message: `The generic engine read the page, since ${because}.` };
  return {
    ...scored,
    cleaner,
    engine: { id: 'generic', because },
    template: 'generic',
    warnings: [warning, ...scored.warnings],
  };
}

function leavesMuch(
  { reading, cleaner }: Body,
  { addresses, found }: Pick<Weighing, 'addresses'> & { readonly found: number },
): boolean {
  if (reading.cut !== undefined) return false;
  if (HARDLY_ANY_TEXT.has(kindOf(cleaner, addresses, ''))) return false;
  return proseLeft(reading.blocks) > Math.max(LEAST_LEFT, found);
}

function proseLeft(blocks: readonly Block[]): number {
  let letters = 0;
  for (const { claim, runs } of blocks) {
    if (claim?.fate !== 'removed' || claim.rule === HIDDEN_RULE) continue;
    for (const { text } of runs) if (isProse(text)) letters += text.length;
  }
  return letters;
}

function isProse(text: string): boolean {
  return text.length >= LEAST_PARAGRAPH && SENTENCE_END.test(text.slice(-MAX_END));
}

/** Letters of the body, blank lines between its blocks included. */
function lettersOf(blocks: readonly Block[]): number {
  const body = blocks.filter(isOpen).map(({ text }) => text);
  return body.join('\n\n').length;
}
