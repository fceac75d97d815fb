import { type Block, isOpen, removed } from './block.ts';
import type { Cleaner, LineRule } from './cleaner.ts';
import { type LineTest, labelTest, lineTest } from './phrases.ts';
import { isProse } from './shape.ts';

/** A line rule ready to run over blocks; it claims what it removes. */
export type CompiledLineRule = (blocks: readonly Block[]) => void;

/** Compiles a cleaner's line rules: those for single lines, then those that end the article. */
export function compileLineRules(cleaner: Cleaner): {
  readonly lines: CompiledLineRule;
  readonly zones: CompiledLineRule;
} {
  const isZone = (rule: LineRule): boolean => 'from' in rule || 'after' in rule || 'upTo' in rule;
  const all = (rules: readonly LineRule[]): CompiledLineRule => {
    const compiled = rules.map((rule) => compile(rule, cleaner.site));
    return (blocks) => {
      for (const run of compiled) run(blocks);
    };
  };
  return { lines: all(cleaner.lines.filter((rule) => !isZone(rule))), zones: all(cleaner.lines.filter(isZone)) };
}

function compile(rule: LineRule, site: string): CompiledLineRule {
  const claim = (block: Block): void => {
    if (isOpen(block)) block.claim = removed(`${site}/${rule.id}`, rule.because);
  };
  if ('line' in rule) return eachLine(lineTest(rule.line), claim);
  if ('labels' in rule) return eachLine(labelTest(rule.labels), claim);
  if ('upTo' in rule) return upTo(lineTest(rule.upTo), claim);
  if ('after' in rule) return after(lineTest(rule.after), claim);
  const until = rule.until === undefined ? () => false : rule.until === 'prose' ? isProse : lineTest(rule.until);
  return from({ test: lineTest(rule.from), until, below: rule.below === 'prose' ? isProse : () => true }, claim);
}

function eachLine(test: LineTest, claim: (block: Block) => void): CompiledLineRule {
  return (blocks) => {
    for (const block of blocks) if (isOpen(block) && test(block.text)) claim(block);
  };
}

function upTo(test: LineTest, claim: (block: Block) => void): CompiledLineRule {
  return (blocks) => {
    const last = blocks.findLastIndex((block) => block.inside && test(block.text));
    for (const block of blocks.slice(0, last + 1)) claim(block);
  };
}

function after(test: LineTest, claim: (block: Block) => void): CompiledLineRule {
  return (blocks) => {
    const first = blocks.findIndex((block) => block.inside && test(block.text));
    if (first >= 0) for (const block of blocks.slice(first + 1)) claim(block);
  };
}

interface Zone {
  readonly test: LineTest;
  readonly until: LineTest;
  /** The zone only begins below an open line like this. */
  readonly below: LineTest;
}

function from({ test, until, below }: Zone, claim: (block: Block) => void): CompiledLineRule {
  return (blocks) => {
    let ready = false;
    let within = false;
    for (const block of blocks) {
      if (!block.inside || block.claim?.fate === 'field') continue;
      if ((ready || below('')) && test(block.text)) within = true;
      else if (within && until(block.text)) within = false;
      if (within) claim(block);
      else if (isOpen(block) && below(block.text)) ready = true;
    }
  };
}
