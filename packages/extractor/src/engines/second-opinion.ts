import type { PageKind } from '../article.ts';
import type { Cleaner } from '../cleaner.ts';
import type { Extraction } from '../extraction.ts';
import type { LedgerEntry } from '../ledger.ts';
import { attributed } from './attributed.ts';

/** Letters of removed prose below which nobody needs to look again. */
const LEAST_LEFT = 500;
const LEAST_PARAGRAPH = 100;
const SENTENCE_END = /[.!?…]["'“”’»«)]{0,2}$/u;
/** How many times as much the scorer must find, and how sure of it, to be believed. */
const TIMES = 2;
const LEAST_CONFIDENCE = 0.85;
const HIDDEN = 'common/hidden';
const HARDLY_ANY_TEXT: ReadonlySet<PageKind> = new Set(['index', 'video', 'audio', 'gallery']);

/**
 * The reading of a cleaner, unless it left so much prose that the scorer was asked too, and the scorer is sure of far more
 * text: then the scorer's, with a warning `short-cleaning` that says what was expected and what was found.
 */
export function withSecondOpinion(first: Extraction, cleaner: Cleaner, askScorer: () => Extraction): Extraction {
  if (!leavesMuch(first)) return first;
  const second = askScorer();
  return isOverruled(first, second) ? instead(second, first, cleaner) : first;
}

function leavesMuch({ article, ledger }: Extraction): boolean {
  if (article.completeness === 'truncated' || HARDLY_ANY_TEXT.has(article.kind)) return false;
  const left = ledger.reduce((sum, entry) => sum + (isProse(entry) ? entry.text.length : 0), 0);
  return left > Math.max(LEAST_LEFT, article.text.length);
}

function isProse({ fate, rule, text }: LedgerEntry): boolean {
  return fate === 'removed' && rule !== HIDDEN && text.length >= LEAST_PARAGRAPH && SENTENCE_END.test(text);
}

function isOverruled(first: Extraction, second: Extraction): boolean {
  const found = second.article.text.length;
  return second.article.confidence >= LEAST_CONFIDENCE && found > TIMES * first.article.text.length + LEAST_LEFT;
}

function instead(second: Extraction, first: Extraction, cleaner: Cleaner): Extraction {
  const { template, text } = first.article;
  const { confidence, text: expected } = second.article;
  const because =
    `${expected.length} letters of text were expected (confidence ${confidence}), and template ${template.id} of ` +
    `${cleaner.site} found ${text.length}`;
  const article = attributed(second.article, { engine: 'generic', cleaner, because, code: 'short-cleaning' });
  return { ...second, article, engine: { id: 'generic', because } };
}
