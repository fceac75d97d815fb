import type { Source } from '../inputs/source.ts';
import { printable } from '../records/control-characters.ts';
import { formatBytes, formatCount, formatRate, formatSeconds, formatShare } from '../terminal/format-number.ts';
import { type Paint, painter } from '../terminal/paint.ts';
import { alignColumns } from './align-columns.ts';
import type { GroupReport } from './group.ts';
import type { Report } from './report-json.ts';
import { isOwnTemplate, LEAST_PAGES } from './site-report.ts';

const MOST_GROUPS = 10;
const MOST_NAMED = 6;
const MOST_LINES = 5;
const MOST_SLOW = 3;
const LONGEST_TEXT = 60;
const LONGEST_LIST = 90;
const BAR = 24;

/** A report for a terminal, on one screen. Nothing in it moves the cursor or changes colours but its own. */
export function renderReport(report: Report, options: { readonly coloured: boolean }): string {
  const paint = painter(options);
  const parts = [
    headLines(report, paint),
    statusLines(report, paint),
    groupLines(report, paint),
    namedLines(report, paint),
    frequentLineLines(report, paint),
    slowLines(report, paint),
  ];
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines(report: Report, paint: Paint): readonly string[] {
  const { pages, bytes, seconds, pagesPerSecond, megabytesPerSecond, memory = {} } = report;
  const speed = `${formatRate(pagesPerSecond)} pages/s, ${formatRate(megabytesPerSecond)} MB/s`;
  const peaks = Object.entries(memory).map(([name, peak]) => `${printable(name)} ${formatBytes(peak)}`);
  const head = `${counted(pages, 'page')}, ${formatBytes(bytes)} in ${formatSeconds(seconds)}`;
  return [
    paint('bold', report.interrupted ? `${head}, interrupted` : head),
    paint('dim', [speed, ...(peaks.length === 0 ? [] : [`memory at most: ${peaks.join(', ')}`])].join('; ')),
  ];
}

function statusLines({ pages, statuses, errors }: Report, paint: Paint): readonly string[] {
  const { ok, empty, skipped, error } = statuses;
  const kinds = Object.entries(errors).map(([kind, count]) => `${printable(kind)} ${formatCount(count)}`);
  const rows = [
    { name: 'ok', count: ok, style: 'green' },
    { name: 'empty', count: empty, style: 'yellow' },
    { name: 'skipped', count: skipped, style: 'dim' },
    { name: 'failed', count: error, style: 'red' },
  ] as const;
  const shown = rows.filter(({ name, count }) => count > 0 || name === 'ok');
  const columns = shown.map(({ name, count }) => [name, formatCount(count), formatShare(share(count, pages))]);
  const lines = alignColumns(columns, ['left', 'right', 'right']);
  return lines.map((line, at) => {
    const { name = '', count = 0, style = 'dim' } = shown[at] ?? {};
    const detail = name === 'failed' ? kinds.slice(0, MOST_NAMED).join(', ') : '';
    const parts = [line, count > 0 ? paint(style, bar(share(count, pages))) : '', detail];
    return `  ${parts.filter((part) => part !== '').join('  ')}`;
  });
}

function bar(share: number): string {
  return '█'.repeat(Math.max(1, Math.round(share * BAR)));
}

function groupLines({ groups, pages }: Report, paint: Paint): readonly string[] {
  if (groups.length === 0) return [];
  const shown = groups.slice(0, MOST_GROUPS);
  const rows = shown.map((group) => [
    groupName(group),
    formatCount(group.pages),
    formatShare(share(group.pages, pages)),
    formatShare(share(group.statuses.ok, group.pages)),
    group.confidence === undefined ? '' : group.confidence.mean.toFixed(2),
  ]);
  const head = ['read by', 'pages', 'share', 'ok', 'confidence'];
  const [title = '', ...lines] = alignColumns([head, ...rows], ['left', 'right', 'right', 'right', 'right']);
  const rest = groups.length - shown.length;
  return [
    `  ${paint('dim', title)}`,
    ...lines.map((line, at) => `  ${isFallback(shown[at]) ? paint('yellow', line) : line}`),
    ...(rest > 0 ? [paint('dim', `  and ${rest} more in the report`)] : []),
  ];
}

function groupName({ site, template }: GroupReport): string {
  if (site === undefined) return 'no site that is known';
  const name = template === undefined ? site : `${site}/${template}`;
  return printable(name).slice(0, LONGEST_TEXT);
}

function isFallback(group: GroupReport | undefined): boolean {
  return group?.site !== undefined && group.template !== undefined && !isOwnTemplate(group.template);
}

function namedLines(report: Report, paint: Paint): readonly string[] {
  const { fields, warnings, languages, engines, kinds, statuses, pages } = report;
  const rules = Object.fromEntries(Object.entries(report.rules).map(([rule, { pages: fired }]) => [rule, fired]));
  const rows = [
    { name: 'engines', text: named(engines, pages) },
    { name: 'kinds', text: named(kinds, pages) },
    { name: 'languages', text: named(languages, pages) },
    { name: 'fields', text: named(fields, statuses.ok) },
    { name: 'rules', text: named(rules, pages) },
    { name: 'warnings', text: named(warnings, pages) },
  ].filter(({ text }) => text !== '');
  return rows.map(({ name, text }) => `  ${paint('dim', name.padEnd(9))}  ${text}`);
}

function named(counts: Readonly<Record<string, number>>, pages: number): string {
  let list = '';
  for (const [name, count] of Object.entries(counts).slice(0, MOST_NAMED)) {
    const item = `${printable(name).slice(0, LONGEST_TEXT)} ${formatShare(share(count, pages))}`;
    if (list.length + item.length > LONGEST_LIST) break;
    list += list === '' ? item : ` · ${item}`;
  }
  return list;
}

function frequentLineLines({ groups }: Report, paint: Paint): readonly string[] {
  const large = groups.filter(({ statuses }) => statuses.ok >= LEAST_PAGES);
  const lines = large.flatMap((group) => {
    const { lines: frequent } = group.frequentLines;
    return frequent.map(({ text, pages }) => ({ text, part: share(pages, group.statuses.ok), group }));
  });
  const most = lines.sort((one, other) => other.part - one.part).slice(0, MOST_LINES);
  if (most.length === 0) return [];
  const rows = most.map(({ text, part, group }) => [
    groupName(group),
    formatShare(part),
    printable(text).slice(0, LONGEST_TEXT),
  ]);
  const shown = alignColumns(rows, ['left', 'right', 'left']);
  return [paint('dim', '  lines on many pages that no rule knows'), ...shown.map((line) => `  ${line}`)];
}

function slowLines({ slowest }: Report, paint: Paint): readonly string[] {
  const shown = slowest.slice(0, MOST_SLOW);
  if (shown.length === 0) return [];
  const rows = shown.map(({ id, source, ms }) => [
    `${formatCount(ms)} ms`,
    printable(`${id}`).slice(0, LONGEST_TEXT),
    source === undefined ? '' : placeOf(source, id),
  ]);
  const lines = alignColumns(rows, ['right', 'left', 'left']);
  return [paint('dim', '  slowest pages'), ...lines.map((line) => `  ${line}`)];
}

function placeOf({ file, record, entry }: Source, id: string | number): string {
  const place = [file === id ? '' : file, entry ?? '', record === undefined ? '' : `record ${record}`];
  return place
    .filter((part) => part !== '')
    .map((part) => printable(part).slice(-LONGEST_TEXT))
    .join(', ');
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}

function share(count: number, all: number): number {
  return all > 0 ? count / all : 0;
}
