import { confidenceArea } from '../metrics/confidence.mjs';
import { mean } from '../metrics/mean.mjs';
import { summariseSegments } from '../metrics/segments.mjs';
import { summariseShingles } from '../metrics/shingles.mjs';

/**
 * The figures of a measured set, one row for each engine, and for each value of `by` (`lang` or `fold`) where it is given.
 * `of` says over how many pages each figure goes; a figure over none is absent.
 */
export function summarise({ name, pages }, { engines, by }) {
  const groups = by === undefined ? [['', pages]] : [...groupedBy(pages, by)];
  return groups.flatMap(([group, members]) =>
    engines.map((engine) => ({
      set: group === '' ? name : `${name}, ${by} ${group}`,
      engine,
      pages: members.length,
      failed: members.filter((page) => page.by[engine].failed !== undefined).length,
      ...figuresOf(members.map((page) => page.by[engine])),
    })),
  );
}

/**
 * Losses over all pages of a set by cause, most first: `tokens`, on how many `pages`, and `share`, the mean over the pages
 * of the share of a page's tokens, so that the shares of what is too much add up to about what precision lacks.
 */
export function summariseLosses({ pages }) {
  const losses = pages.flatMap((page) => page.losses ?? []);
  return { extra: causesOf(losses, 'extra', 'taken'), missing: causesOf(losses, 'missing', 'wanted') };
}

function groupedBy(pages, key) {
  const groups = new Map();
  for (const page of pages) {
    const value = String(page[key] ?? 'unknown');
    groups.set(value, [...(groups.get(value) ?? []), page]);
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other));
}

function figuresOf(scores) {
  const having = (key) => scores.flatMap((score) => score[key] ?? []);
  const [shingles, paragraphs, segments] = ['shingles', 'paragraphs', 'segments'].map(having);
  const [titles, days, authors] = ['title', 'day', 'authors'].map(having);
  const of = { shingles, paragraphs, segments, title: titles, day: days, authors };
  return {
    of: Object.fromEntries(Object.entries(of).map(([key, values]) => [key, values.length])),
    ...(shingles.length === 0 ? {} : { shingles: { ...summariseShingles(shingles), ...areaOf(scores) } }),
    ...(paragraphs.length === 0 ? {} : { paragraphF1: mean(paragraphs) }),
    ...(segments.length === 0 ? {} : { segments: summariseSegments(segments) }),
    ...(titles.length === 0 ? {} : { title: mean(titles.map(Number)) }),
    ...(days.length === 0 ? {} : { day: mean(days.map(Number)) }),
    ...(authors.length === 0 ? {} : { authors: mean(authors.map(Number)) }),
  };
}

/** A page whose gold is empty holds no article to trust: it belongs to the rest. */
function areaOf(scores) {
  const told = scores.filter((score) => score.shingles !== undefined && score.confidence !== undefined);
  const pages = told.map(({ confidence, shingles: { recall, f1 } }) => ({
    confidence,
    f1: recall === undefined ? 0 : f1,
  }));
  const area = confidenceArea(pages);
  return area === undefined ? {} : { confidenceArea: area };
}

function causesOf(losses, key, whole) {
  const counted = losses.filter((loss) => loss[whole] > 0);
  const causes = new Map();
  for (const loss of counted) {
    for (const [cause, tokens] of loss[key]) {
      const known = causes.get(cause) ?? { cause, tokens: 0, pages: 0, share: 0 };
      const share = known.share + tokens / loss[whole] / counted.length;
      causes.set(cause, { cause, tokens: known.tokens + tokens, pages: known.pages + 1, share });
    }
  }
  return [...causes.values()].sort((one, other) => other.share - one.share);
}
