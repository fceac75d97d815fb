import type { Fate, LedgerEntry } from '@klartext/extractor';
import { printable } from '../records/control-characters.ts';
import { countFates, type Explained, lostBy, readingOf, reasonOf, SIGNS } from './explanation.ts';

export interface ExplanationOptions {
  readonly coloured: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'cyan' | 'magenta' | 'yellow';

const CODES: Readonly<Record<Style, number>> = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  magenta: 35,
  cyan: 36,
};
const COLOURS: Readonly<Record<Fate, Style>> = { body: 'green', field: 'cyan', comment: 'magenta', removed: 'red' };

type Paint = (style: Style, text: string) => string;

/**
 * The ledger of a page for a terminal: each line behind the sign of its fate, and below each run of lines that one rule
 * decided, the rule and its reason. Nothing in the page reaches the terminal as an escape sequence.
 */
export function renderExplanation({ name, extraction }: Explained, { coloured }: ExplanationOptions): string {
  const paint: Paint = (style, text) => (coloured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
  const { article, ledger } = extraction;
  const counts = countFates(ledger).map(({ fate, lines }) => paint(COLOURS[fate], `${SIGNS[fate]} ${lines} ${fate}`));
  const head = [
    paint('bold', printable(name)),
    paint('dim', printable(readingOf(extraction))),
    ...article.warnings.map(({ code, message }) => paint('yellow', printable(`${code}: ${message}`))),
    counts.join('   '),
  ];
  return `${[...head, '', ...ledger.flatMap((entry, at) => linesOf(entry, ledger[at + 1], paint))].join('\n')}\n`;
}

function linesOf(entry: LedgerEntry, next: LedgerEntry | undefined, paint: Paint): readonly string[] {
  const { fate, field, text } = entry;
  const sign = paint(COLOURS[fate], SIGNS[fate]);
  const label = fate === 'field' ? paint(COLOURS[fate], `${printable(field ?? '')}: `) : '';
  const shown = fate === 'removed' ? paint('dim', printable(text)) : printable(text);
  const lost = lostBy(entry).map((each) => paint('dim', `    not ${printable(each)}`));
  const lines = [`${sign} ${label}${shown}`, ...lost];
  if (entry.rule === undefined || (next !== undefined && reason(next) === reason(entry))) return lines;
  return [...lines, paint(COLOURS[fate], `    ${printable(reason(entry))}`)];
}

function reason(entry: LedgerEntry): string {
  return [entry.rule, reasonOf(entry)].filter((part) => part !== undefined).join(': ');
}
