import { type Block, type Claim, isOpen, keyOf, removed } from '../block.ts';
import type { LineRule } from '../cleaner.ts';
import { ruleName } from '../rule-name.ts';
import { type Line, type LineTest, labelTest, lineTest } from './phrases.ts';
import { isProse } from './shape.ts';

/** A line rule ready to run over blocks; it claims what it removes. */
export type CompiledLineRule = (blocks: readonly Block[]) => void;

const NO_LINE: Line = { text: '', key: () => '' };

interface SingleRule {
  readonly test: LineTest;
  readonly claim: Claim;
}

/** Compiles a cleaner's line rules: those for single lines, and those that remove all from, after or up to a line. */
export function compileLineRules({ site, lines }: { readonly site: string; readonly lines: readonly LineRule[] }): {
  readonly lines: CompiledLineRule;
  readonly zones: CompiledLineRule;
} {
  const singles: SingleRule[] = [];
  const zones: CompiledLineRule[] = [];
  for (const rule of lines) {
    const claim = removed(ruleName(site, rule.id), rule.because);
    if ('line' in rule) singles.push({ test: lineTest(rule.line), claim });
    else if ('labels' in rule) singles.push({ test: labelTest(rule.labels), claim });
    else zones.push(compileZone(rule, claim, singles));
  }
  return {
    lines: (blocks) => claimLines(blocks, singles),
    zones: (blocks) => {
      for (const zone of zones) zone(blocks);
    },
  };
}

function claimLines(blocks: readonly Block[], rules: readonly SingleRule[]): void {
  for (const block of blocks) {
    if (!isOpen(block)) continue;
    const line = lineOf(block);
    const rule = rules.find(({ test }) => test(line));
    if (rule !== undefined) block.claim = rule.claim;
  }
}

function compileZone(
  rule: Exclude<LineRule, { line: unknown } | { labels: unknown }>,
  claim: Claim,
  singles: readonly SingleRule[],
): CompiledLineRule {
  if ('upTo' in rule) return upTo(lineTest(rule.upTo), claim);
  if ('after' in rule) return after(lineTest(rule.after), claim, singles);
  const isProseLine: LineTest = ({ text }) => isProse(text);
  const until = rule.until === undefined ? () => false : rule.until === 'prose' ? isProseLine : lineTest(rule.until);
  return from(
    { test: lineTest(rule.from), until, below: rule.below === 'prose' ? isProseLine : () => true },
    claim,
    singles,
  );
}

function upTo(test: LineTest, claim: Claim): CompiledLineRule {
  return (blocks) => {
    const last = blocks.findLastIndex((block) => block.inside && test(lineOf(block)));
    claimOpen(blocks.slice(0, last + 1), claim);
  };
}

function after(test: LineTest, claim: Claim, singles: readonly SingleRule[]): CompiledLineRule {
  return (blocks) => {
    const isSeen = (block: Block): boolean => isLine(block, singles) || (block.inside && block.claim?.fate === 'field');
    const first = blocks.findIndex((block) => isSeen(block) && test(lineOf(block)));
    if (first >= 0) claimOpen(blocks.slice(first + 1), claim);
  };
}

/** Whether a block is a line to be looked at: open, or removed by a rule for single lines; what the markup removed is not. */
function isLine(block: Block, singles: readonly SingleRule[]): boolean {
  return isOpen(block) || (block.inside && singles.some(({ claim }) => claim === block.claim));
}

function claimOpen(blocks: readonly Block[], claim: Claim): void {
  for (const block of blocks) if (isOpen(block)) block.claim = claim;
}

interface Zone {
  readonly test: LineTest;
  readonly until: LineTest;
  /** The zone only begins below an open line like this. */
  readonly below: LineTest;
}

function from({ test, until, below }: Zone, claim: Claim, singles: readonly SingleRule[]): CompiledLineRule {
  return (blocks) => {
    let ready = below(NO_LINE);
    let within = false;
    for (const block of blocks) {
      if (!isLine(block, singles)) continue;
      const line = lineOf(block);
      if (ready && test(line)) within = true;
      else if (within && until(line)) within = false;
      if (within) claimOpen([block], claim);
      else ready ||= isOpen(block) && below(line);
    }
  };
}

function lineOf(block: Block): Line {
  return { text: block.text, key: () => keyOf(block) };
}
