import type { Warning } from '../article.ts';
import { type Block, removedBy, ruleName } from '../block.ts';
import { COMMON_LINES } from './common-lines.ts';
import { runningProse } from './resumption.ts';

/**
 * Share of all prose, kept or taken, from which what one rule took is told. Of the annotated pages, printed by 20 programs, a
 * rule took 0.15 rightly (posts printed above a headline), and 0.92 wrongly.
 */
const MIN_SHARE = 0.2;
/** Reasons of the scorer are named as rules for any site are. */
const OF_ANY_SITE = ruleName('', '');
const COMMON_RULES: ReadonlySet<string> = new Set(COMMON_LINES.map(({ id }) => ruleName('', id)));
/** Letters of prose below which nobody needs to look: notices rightly taken out of pages read exactly have up to 132. */
const MIN_LETTERS = 200;

/** What the rules of lines and elements did that may have been wrong. */
export interface Doubts {
  readonly warnings: readonly Warning[];
  /** Share of the prose that is in doubt, 0 to 1. */
  readonly share: number;
}

/** Tells of rules that took much prose, and of zones that held back because the article goes on below their line. */
export function findDoubts(blocks: readonly Block[], heldBack: readonly string[]): Doubts {
  const kept = lettersOf(blocks.filter((block) => block.inside && block.claim === undefined));
  const much = [...proseTaken(blocks)]
    .map(([rule, letters]) => ({ rule, letters, share: letters / (letters + kept) }))
    .filter(({ letters, share }) => letters >= MIN_LETTERS && share >= MIN_SHARE);
  return {
    warnings: [
      ...much.map(({ rule, letters }) => ({
        code: 'much-removed',
        message: `${rule} removed ${letters} letters of prose; ${kept} were kept.`,
      })),
      ...heldBack.map((rule) => ({
        code: 'held-back',
        message: `${rule} takes all below its line, but prose follows there as the article has it: that was kept.`,
      })),
    ],
    share: Math.max(0, ...much.map(({ share }) => share)),
  };
}

/** Letters of running prose that each rule took out of the body. */
function proseTaken(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const group of groupsOf(blocks)) {
    const rule = ruleOf(group[0]);
    const letters = rule === undefined ? 0 : lettersOf(runningProse(group));
    if (rule !== undefined && letters > 0) taken.set(rule, (taken.get(rule) ?? 0) + letters);
  }
  return taken;
}

/** Neighbours that one rule removed, or none did. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (group !== undefined && ruleOf(group[0]) === ruleOf(block)) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** What the scorer does not choose, no rule took: its own doubts are counted in already. */
function ruleOf(block: Block | undefined): string | undefined {
  const rule = block?.inside ? removedBy(block) : undefined;
  return rule?.startsWith(OF_ANY_SITE) && !COMMON_RULES.has(rule) ? undefined : rule;
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
