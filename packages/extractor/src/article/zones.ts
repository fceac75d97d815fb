import { type Block, type Claim, fieldOf, isOpen, removed, ruleName } from '../block.ts';
import type { LineRule } from '../cleaner.ts';
import { type Line, type LineTest, lineTest } from './phrases.ts';
import { isProse } from './shape.ts';
import { isEntry, lineOf } from './single-lines.ts';

export type ZoneRule = Exclude<LineRule, { line: unknown } | { labels: unknown }>;

/** A page on which zones open and end. */
export interface ZonedPage {
  readonly blocks: readonly Block[];
  /** Whether a block may open or bound a zone: what the markup removed does not. */
  readonly isLine: (block: Block) => boolean;
  /** Where the article goes on. */
  readonly resumptions: ReadonlySet<Block>;
}

interface Zone {
  readonly opens: LineTest;
  /** Whether the line that opens it stays, be it a field's already. */
  readonly keepsLine: boolean;
  readonly until: LineTest;
  /** The zone only begins below an open line like this. */
  readonly below: LineTest;
  readonly claim: Claim;
}

const NO_LINE: Line = { text: '', key: () => '' };

/** What claims a zone on a page, and says whether it ended because the article goes on. */
export function compileZone(rule: ZoneRule, site: string): (page: ZonedPage) => boolean {
  const claim = removed(ruleName(site, rule.id), rule.because);
  if ('upTo' in rule) return compileUpTo(lineTest(rule.upTo), claim);
  const zone = { claim, keepsLine: false, until: () => false, below: () => true };
  if ('after' in rule) return (page) => claimFrom(page, { ...zone, opens: lineTest(rule.after), keepsLine: true });
  const until = rule.until === undefined ? zone.until : rule.until === 'prose' ? isProseLine : lineTest(rule.until);
  const below = rule.below === 'prose' ? isProseLine : zone.below;
  const opens = lineTest(rule.from);
  return (page) => claimFrom(page, { ...zone, opens, until, below });
}

function isProseLine({ text }: Line): boolean {
  return isProse(text);
}

function claimFrom({ blocks, isLine, resumptions }: ZonedPage, zone: Zone): boolean {
  const { opens, keepsLine, until, below, claim } = zone;
  let ready = below(NO_LINE);
  let within = false;
  let heldBack = false;
  for (const block of blocks) {
    if (!isLine(block) && !(keepsLine && block.inside && fieldOf(block) !== undefined)) continue;
    const line = lineOf(block);
    if (ready && opens(line) && !isEntry(block)) {
      within = true;
      if (keepsLine) continue;
    } else if (within && until(line)) within = false;
    else if (within && resumptions.has(block)) {
      within = false;
      heldBack = true;
    }
    if (within) claimOpen(block, claim);
    else ready ||= isOpen(block) && below(line);
  }
  return heldBack;
}

function compileUpTo(opens: LineTest, claim: Claim): (page: ZonedPage) => boolean {
  return ({ blocks, resumptions }) => {
    const last = blocks.findLastIndex((block) => block.inside && opens(lineOf(block)));
    const above = blocks.slice(0, last + 1);
    const text = above.findLastIndex((block) => resumptions.has(block));
    for (const block of above.slice(text + 1)) claimOpen(block, claim);
    return text >= 0;
  };
}

function claimOpen(block: Block, claim: Claim): void {
  if (isOpen(block)) block.claim = claim;
}
