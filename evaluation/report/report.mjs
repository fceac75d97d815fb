import { markdownTables, textTables } from './render-tables.mjs';
import { summarise, summariseLosses } from './summary.mjs';
import { tablesOf } from './tables.mjs';

const KLARTEXT = 'klartext';
const READABILITY = 'readability';
const CROSS_VALIDATED = 'Weights: cross-validated by site; each page was read by the model that never saw its site.';
const SHIPPED =
  'Weights: those that Klartext ships. They MAY HAVE SEEN these pages; --models FOLDER reads each by a model that has not.';

/** All that a run found out, as data: what `--json` prints. */
export function resultOf(sets, { engines, models, by, lede, worst }) {
  return {
    weights: models === undefined ? 'shipped' : 'cross-validated',
    lede,
    sets: sets.map((set) => ({
      set: set.name,
      format: set.format,
      pages: set.pages.length,
      unreadable: set.unreadable,
      failed: failuresOf(set, engines),
      withoutAddress: set.pages.filter(({ url }) => url === undefined).length,
      rows: summarise(set, { engines, by }),
      losses: summariseLosses(set),
      worst: worstOf(set, worst),
      seconds: set.seconds,
    })),
  };
}

/** The result for people: tables with what has to be said about them. */
export function textReport(result) {
  const worst = result.sets.flatMap(({ set, worst: pages }) => worstLines(set, pages));
  return [textTables(tablesIn(result)), ...worst, notesOn(result).join('\n')].join('\n\n');
}

/** The result as Markdown to paste. */
export function markdownReport(result) {
  return [
    markdownTables(tablesIn(result)),
    notesOn(result)
      .map((note) => `- ${note}`)
      .join('\n'),
  ].join('\n\n');
}

function tablesIn({ sets }) {
  return tablesOf({
    rows: sets.flatMap(({ rows }) => rows),
    losses: sets.map(({ set, losses }) => ({ set, ...losses })),
  });
}

function notesOn({ weights, lede, sets }) {
  const nameless = sets.reduce((sum, { withoutAddress }) => sum + withoutAddress, 0);
  const isUnsure = weights === 'cross-validated' && nameless > 0;
  return [
    weights === 'shipped' ? SHIPPED : CROSS_VALIDATED,
    ...(isUnsure ? [`${nameless} pages have no address: whether a model saw their sites cannot be told.`] : []),
    ...(lede === 'either'
      ? ['F1 of each page is the better one with and without the printed lede (--lede either).']
      : []),
    ...sets.flatMap(lacksOf),
    ...speedOf(sets),
  ];
}

function lacksOf({ set, unreadable, failed }) {
  const unread = unreadable.map(({ id, because }) => `  ${id}: ${because}`);
  const refused = failed.map(({ id, engine, because }) => `  ${id}: ${engine}: ${because}`);
  return [
    ...(unread.length === 0
      ? []
      : [`${set}: ${unread.length} pages could not be read and are not counted:`, ...unread]),
    ...(refused.length === 0
      ? []
      : [`${set}: ${refused.length} times an engine gave no article, counted as no text:`, ...refused]),
  ];
}

function speedOf(sets) {
  const pages = sets.reduce((sum, set) => sum + set.pages, 0);
  const secondsOf = (engine) => sets.reduce((sum, { seconds }) => sum + (seconds[engine] ?? 0), 0);
  const [own, other] = [secondsOf(KLARTEXT), secondsOf(READABILITY)];
  const speed = `Speed, one process, wall clock: ${(pages / own).toFixed(1)} pages a second`;
  if (other === 0) return [`${speed}.`];
  return [`${speed}, Readability in jsdom ${(pages / other).toFixed(1)}: ${(other / own).toFixed(1)} times as long.`];
}

function failuresOf({ pages }, engines) {
  return pages.flatMap(({ id, by }) =>
    engines.flatMap((engine) => {
      const because = by[engine].failed;
      return because === undefined ? [] : [{ id, engine, because }];
    }),
  );
}

function worstOf({ pages }, count) {
  return pages
    .flatMap(({ id, url, by }) =>
      by[KLARTEXT].shingles === undefined ? [] : { id, url, f1: by[KLARTEXT].shingles.f1 },
    )
    .sort((one, other) => one.f1 - other.f1)
    .slice(0, count);
}

function worstLines(set, pages) {
  if (pages.length === 0) return [];
  const lines = pages.map(({ id, url, f1 }) => `${f1.toFixed(4)}  ${id}${url === undefined ? '' : `  ${url}`}`);
  return [[`Worst of ${set}`, '', ...lines].join('\n')];
}
