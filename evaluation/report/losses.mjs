import { surveyPage } from '../../packages/extractor/dist/generic/features/page-survey.js';
import { reasonsFor } from '../../packages/extractor/dist/generic/reasons.js';
import { readWholePage, rootOf } from '../../packages/extractor/dist/generic/whole-page.js';
import { alignBlocks } from '../../training/align.mjs';
import { parsedPage } from '../../training/parsed-page.mjs';
import { tokensOf } from '../metrics/tokens.mjs';

const RULE = /^[^/]+\//u;
const LEFT_OUT = 'left-out';

/**
 * Where a page's text and its gold part, in tokens by cause. `extra`: for each run of the ledger that was taken and mostly
 * is none of the gold's, the reason that the engine would have given for leaving it out. `missing`: for gold that was not
 * taken, where the ledger says it went, by which rule. Both as `Map`s from cause to tokens; `taken` and `wanted` count all.
 */
export function lossesOf(page, ledger) {
  const gold = tokensOf(page.gold.body);
  const taken = ledger.filter(isTaken).map(withTokens);
  const others = ledger.filter((entry) => !isTaken(entry)).map(withTokens);
  const { matched, left } = alignBlocks(
    taken.map(({ tokens }) => tokens),
    gold,
  );
  return {
    wanted: gold.length,
    taken: taken.reduce((sum, { tokens }) => sum + tokens.length, 0),
    extra: extraBy(taken, { page, gold, matched }),
    missing: missingBy(others, { taken, left }),
  };
}

function isTaken({ fate, field }) {
  return fate === 'body' || field === 'teaser';
}

function withTokens(entry) {
  return { entry, tokens: tokensOf(entry.text) };
}

function extraBy(taken, { page, gold, matched }) {
  const causes = new Map();
  const runs = runsOf(gold);
  let looks;
  for (const [index, { entry, tokens }] of taken.entries()) {
    const over = tokens.length - matched[index];
    if (over === 0) continue;
    looks ??= looksIn(page);
    if (over * 2 <= tokens.length) add(causes, 'words in a paragraph that is right', over);
    else if (coveredBy(runs, tokens) * 2 >= tokens.length)
      add(causes, 'text of the article again, or in another order', over);
    else add(causes, entry.field === 'teaser' ? 'a printed lede that the gold leaves out' : looks(entry), over);
  }
  return causes;
}

function missingBy(others, { taken, left }) {
  const causes = new Map();
  const { matched, left: nowhere } = alignBlocks(
    others.map(({ tokens }) => tokens),
    left,
  );
  for (const [index, { entry }] of others.entries()) {
    if (matched[index] > 0) add(causes, causeOf(entry), matched[index]);
  }
  const runs = runsOf(taken.flatMap(({ tokens }) => tokens));
  const placed = coveredBy(runs, nowhere);
  if (placed > 0) add(causes, 'taken, in another order', placed);
  if (nowhere.length > placed) add(causes, 'on no line of the page as the gold has it', nowhere.length - placed);
  return causes;
}

function causeOf({ fate, field, rule = '' }) {
  if (fate === 'comment') return 'field comments';
  return fate === 'field' ? `field ${field}` : rule.replace(RULE, '');
}

/** What the engine would have said about a run of the ledger, had it left it out. */
function looksIn(page) {
  const { tree, input, facts } = parsedPage(page);
  const root = rootOf(tree);
  const survey = root === undefined ? undefined : surveyPage(readWholePage(tree, input).blocks, { facts, root });
  const blocks = (survey?.blocks ?? []).flatMap((each) =>
    each.block.runs.map(({ start, end }) => ({ start, end, each })),
  );
  const reasonFor = survey === undefined ? undefined : reasonsFor(survey, []);
  return ({ start }) => {
    const found = blocks.find((run) => run.start <= start && start < run.end);
    const cause = found === undefined ? LEFT_OUT : causeOf(reasonFor(found.each));
    return cause === LEFT_OUT ? 'nothing tells it from the article' : cause;
  };
}

function runsOf(tokens) {
  return new Set(tokens.slice(2).map((_, at) => runAt(tokens, at)));
}

/** How many tokens of a text stand in a run of three that is among others. */
function coveredBy(runs, tokens) {
  const covered = new Set();
  for (let at = 0; at + 3 <= tokens.length; at += 1) {
    if (runs.has(runAt(tokens, at))) for (const place of [at, at + 1, at + 2]) covered.add(place);
  }
  return covered.size;
}

function runAt(tokens, at) {
  return tokens.slice(at, at + 3).join(' ');
}

function add(causes, cause, tokens) {
  causes.set(cause, (causes.get(cause) ?? 0) + tokens);
}
