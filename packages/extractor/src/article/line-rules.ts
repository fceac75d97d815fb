import { type Block, isOpen, ruleName } from '../block.ts';
import type { LineRule } from '../cleaner.ts';
import { type LineTest, labelTest, lineTest } from './phrases.ts';
import { findResumptions } from './resumption.ts';
import { claimLines, compileSingle, type SingleLine, type SingleRule } from './single-lines.ts';
import { compileZone, type ZoneRule } from './zones.ts';

/** Line rules ready to run over blocks; each claims what it removes. */
export interface CompiledLineRules {
  readonly lines: (blocks: readonly Block[]) => void;
  /** Names the rules whose zones ended because the article goes on. */
  readonly zones: (blocks: readonly Block[]) => readonly string[];
}

/** Compiles a cleaner's line rules: those for single lines, and those that remove all from, after or up to a line. */
export function compileLineRules({
  site,
  lines,
}: {
  readonly site: string;
  readonly lines: readonly LineRule[];
}): CompiledLineRules {
  const singles = lines.filter(isSingle).map((rule) => compileSingle(rule, site));
  const zones = lines.filter(isZone).map((rule) => ({ rule: ruleName(site, rule.id), claim: compileZone(rule, site) }));
  return {
    lines: (blocks) => claimLines(blocks, singles),
    zones: (blocks) => {
      if (zones.length === 0) return [];
      const isLine = (block: Block): boolean => isOpen(block) || isTaken(block, singles);
      const page = { blocks, isLine, resumptions: findResumptions(blocks) };
      return zones.filter(({ claim }) => claim(page)).map(({ rule }) => rule);
    },
  };
}

/** Whether a line is what a rule speaks about; for a zone, the line that opens it. */
export function ruleTest(rule: LineRule): LineTest {
  if ('labels' in rule) return labelTest(rule.labels);
  if ('line' in rule) return lineTest(rule.line);
  if ('from' in rule) return lineTest(rule.from);
  return lineTest('after' in rule ? rule.after : rule.upTo);
}

function isSingle(rule: LineRule): rule is SingleRule {
  return 'line' in rule || 'labels' in rule;
}

function isZone(rule: LineRule): rule is ZoneRule {
  return !isSingle(rule);
}

function isTaken({ inside, claim }: Block, singles: readonly SingleLine[]): boolean {
  return inside && claim !== undefined && singles.some((single) => single.claim === claim);
}
