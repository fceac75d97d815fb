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
/** How many times as much the scorer must find, and how sure of it, to outweigh a template. */
const TIMES = 2;
const LEAST_EXPECTED = 0.85;
const HARDLY_ANY_TEXT: ReadonlySet<PageKind> = new Set(['index', 'video', 'audio', 'gallery']);

/**
 * The body that the scorer finds, where a template leaves so much prose that the scorer is asked, and the scorer is sure of
 * far more text: its evidence outweighs the template's then, which a warning says.
 */
export function shortCleaning(
  fitted: Body,
  { addresses, score }: { readonly addresses: readonly (string | undefined)[]; readonly score: () => ScoredBody },
): Body | undefined {
  const found = textOf(fitted.reading.blocks);
  if (!leavesMuch(fitted, { addresses, found })) return undefined;
  const scored = score();
  const expected = textOf(scored.reading.blocks);
  if (scored.expected < LEAST_EXPECTED || expected <= TIMES * found + LEAST_LEFT) return undefined;
  const confidence = Number(scored.expected.toFixed(4));
  const because =
    `${expected} letters of text were expected (confidence ${confidence}), and template ${fitted.template} of ` +
    `${fitted.cleaner?.site} found ${found}`;
  const warning = { code: 'short-cleaning', message: `The generic engine read the page, since ${because}.` };
  const { cleaner } = fitted;
  return { ...scored, cleaner, engine: { id: 'generic', because }, template: 'generic', warnings: [warning] };
}

function leavesMuch(
  { reading, cleaner }: Body,
  { addresses, found }: { readonly addresses: readonly (string | undefined)[]; readonly found: number },
): boolean {
  if (reading.cut !== undefined) return false;
  if (HARDLY_ANY_TEXT.has(kindOf(cleaner, addresses, ''))) return false;
  return proseLeft(reading.blocks) > Math.max(LEAST_LEFT, found);
}

function proseLeft(blocks: readonly Block[]): number {
  const left = blocks.filter(({ claim }) => claim?.fate === 'removed' && claim.rule !== HIDDEN_RULE);
  const runs = left.flatMap((block) => block.runs.map(({ text }) => text));
  return runs.reduce((sum, text) => sum + (isProse(text) ? text.length : 0), 0);
}

function isProse(text: string): boolean {
  return text.length >= LEAST_PARAGRAPH && SENTENCE_END.test(text);
}

/** Letters of the body, blank lines between its blocks included. */
function textOf(blocks: readonly Block[]): number {
  return blocks
    .filter(isOpen)
    .map(({ text }) => text)
    .join('\n\n').length;
}
