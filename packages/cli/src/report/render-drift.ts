import { printable } from '../records/control-characters.ts';
import { formatCount, formatShare } from '../terminal/format-number.ts';
import { type Paint, painter } from '../terminal/paint.ts';
import type { Change, Measured } from './change.ts';
import type { Drift } from './compare-reports.ts';
import { compareText } from './counts.ts';

const MOST_CHANGES = 12;
const MARGIN = '    ';

/** What has changed between two reports, for a terminal: by site and template, each share before and after. */
export function renderDrift(drift: Drift, options: { readonly coloured: boolean }): string {
  const paint = painter(options);
  const lines = [
    ...headOf(drift, paint),
    ...placesOf(drift.changes).flatMap((changes) => ['', ...placeLines(changes, paint)]),
    ...(drift.notes.length === 0 ? [] : ['', ...drift.notes.map((note) => paint('dim', `Note: ${printable(note)}`))]),
  ];
  return `${lines.join('\n')}\n`;
}

function headOf({ changed, changes, sites, pages, comparisons }: Drift, paint: Paint): readonly string[] {
  const what = sites.length === 0 && changed ? 'More pages or fewer fail' : `${list(sites)} ${seems(sites)} changed`;
  const head = changed ? paint('red', what) : paint('green', 'Nothing has changed');
  const numbers = `${formatCount(pages.before)} pages in the baseline, ${formatCount(pages.after)} in the report`;
  const found = changed ? `, ${changes.length} beyond chance` : '';
  return [`${paint('bold', head)}: ${numbers}; ${formatCount(comparisons)} comparisons${found}.`];
}

function list(sites: readonly string[]): string {
  const names = sites.map(printable);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function seems({ length }: readonly string[]): string {
  return length === 1 ? 'seems to have' : 'seem to have';
}

function placesOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const places = new Map<string, Change[]>();
  for (const change of changes) places.set(placeOf(change), [...(places.get(placeOf(change)) ?? []), change]);
  return [...places].sort(([one], [other]) => compareText(one, other)).map(([, own]) => own);
}

function placeOf({ site, template }: Change): string {
  if (site === undefined) return 'all pages';
  return template === undefined ? site : `${site}/${template}`;
}

function placeLines(changes: readonly Change[], paint: Paint): readonly string[] {
  const [first] = changes;
  if (first === undefined) return [];
  const shown = changes.slice(0, MOST_CHANGES);
  const { before, after } = first;
  const pages = `${formatCount(before.pages)} → ${formatCount(after.pages)} pages`;
  const width = Math.max(...shown.map((change) => nameOf(change).length));
  return [
    `${paint('bold', printable(placeOf(first)))}  ${paint('dim', pages)}`,
    ...shown.flatMap((change) => changeLines(change, width, paint)),
    ...(changes.length > shown.length ? [`${MARGIN}and ${changes.length - shown.length} more: see --json`] : []),
  ];
}

function changeLines(change: Change, width: number, paint: Paint): readonly string[] {
  const { before, after } = change;
  const from = change.measure === 'line' ? `≤${rateOf(change, before)}` : rateOf(change, before);
  const rates = `${from.padStart(7)} → ${rateOf(change, after).padStart(7)}`;
  const sign = after.rate > before.rate ? paint('yellow', '▲') : paint('red', '▼');
  const lines = (change.newLines ?? []).map(({ text, pages }) => {
    return `${MARGIN}${MARGIN}new line on ${formatCount(pages)} of them: ${paint('cyan', printable(text))}`;
  });
  return [`  ${sign} ${nameOf(change).padEnd(width)}  ${rates}`, ...lines];
}

function nameOf({ measure, name }: Change): string {
  const shown = printable(name);
  if (measure === 'confidence') return 'mean confidence';
  if (measure === 'line') return `new line “${shown}”`;
  if (measure === 'warning' && name === 'unknown-template') return 'no template fits (unknown-template)';
  if (measure === 'status') return name === 'empty' ? 'empty pages' : 'failed pages';
  return `${measure} ${shown}`;
}

function rateOf({ measure }: Change, { rate }: Measured): string {
  return measure === 'confidence' ? rate.toFixed(2) : formatShare(rate);
}
