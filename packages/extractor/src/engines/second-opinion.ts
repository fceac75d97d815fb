import type { Extraction } from '../extraction.ts';
import type { LedgerEntry } from '../ledger.ts';

/** Letters of prose beyond which it matters that a cleaner left it out. */
const LEAST_LEFT = 400;
const LEAST_PARAGRAPH = 100;
const SENTENCE_END = /[.!?…]["'“”’»«)]{0,2}$/u;
/** How many times as much the scorer must find, and how sure of it, to be believed. */
const TIMES = 2;
const LEAST_CONFIDENCE = 0.75;
const UNPROMISING: ReadonlySet<string> = new Set(['common/hidden']);

/** Whether a cleaner removed more prose than it kept, so that the scorer should look at the page as well. */
export function wantsSecondOpinion({ article, ledger }: Extraction): boolean {
  if (article.completeness === 'truncated' || article.kind === 'index') return false;
  const left = ledger.reduce((sum, entry) => sum + (isProse(entry) ? entry.text.length : 0), 0);
  return left > Math.max(LEAST_LEFT, article.text.length);
}

/** Whether the scorer is sure of so much more text that the cleaner must have missed the article. */
export function isOverruled(first: Extraction, second: Extraction): boolean {
  const found = second.article.text.length;
  return second.article.confidence >= LEAST_CONFIDENCE && found > TIMES * first.article.text.length + LEAST_LEFT;
}

function isProse({ fate, rule, text }: LedgerEntry): boolean {
  if (fate !== 'removed' || text.length < LEAST_PARAGRAPH || UNPROMISING.has(rule ?? '')) return false;
  return SENTENCE_END.test(text);
}
