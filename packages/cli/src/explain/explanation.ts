import type { Extraction, Fate, LedgerEntry } from '@klartext/extractor';

/** A page that is to be explained. */
export interface Explained {
  /** The file, or the id in the file. */
  readonly name: string;
  readonly extraction: Extraction;
}

const FATES: readonly Fate[] = ['body', 'field', 'comment', 'removed'];

export const SIGNS: Readonly<Record<Fate, string>> = { body: '¶', field: '+', comment: '»', removed: '−' };

/** Why a line ended where it did, as a clause: `removed because it is navigation`, `kept as headline`. */
export function reasonOf({ fate, field, because }: LedgerEntry): string {
  if (fate === 'removed') return `removed because ${because ?? 'no rule said why'}`;
  if (fate === 'field') return `kept as ${field ?? 'metadata'}`;
  return fate === 'comment' ? 'kept as a reader’s comment' : 'kept in the body';
}

/** What spoke for something else than a line became: `headline 0.80 by generic/heading`, the strongest first. */
export function lostBy({ lost = [] }: LedgerEntry): readonly string[] {
  return lost.map(({ role, rule, strength }) => `${role} ${strength.toFixed(2)} by ${rule}`);
}

export interface FateCount {
  readonly fate: Fate;
  readonly lines: number;
  readonly characters: number;
}

/** How much of the page came to each fate. */
export function countFates(ledger: readonly LedgerEntry[]): readonly FateCount[] {
  return FATES.map((fate) => {
    const entries = ledger.filter((entry) => entry.fate === fate);
    const characters = entries.reduce((sum, { text }) => sum + text.length, 0);
    return { fate, lines: entries.length, characters };
  });
}

/** What read the page, as what and why, in one sentence. */
export function readingOf({ article, engine, encoding }: Extraction): string {
  const template = [article.template.site, article.template.id].filter((part) => part !== undefined).join('/');
  const decoded = encoding === undefined ? [] : [`decoded as ${encoding}`];
  const read = `${article.kind}, read by the ${engine.id} engine (${template}) because ${engine.because}`;
  return [read, ...decoded, `confidence ${article.confidence}`].join('; ');
}
