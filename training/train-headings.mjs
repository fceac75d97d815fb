// Learns where kicker and headline come apart: node training/train-headings.mjs WORK [--ship]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutCues, wholeCues } from '../packages/extractor/dist/german/heading-cues.js';
import { cutPlaces } from '../packages/extractor/dist/german/heading-model.js';
import { FOLDS, foldOf } from './hosts.mjs';

const [work, ship] = process.argv.slice(2);
if (work === undefined) {
  console.error('usage: train-headings.mjs WORK [--ship]');
  process.exit(2);
}

const ROUNDS = 300;
const RATE = 0.3;
/** Against learning by heart: how strongly weights are drawn to nothing, and how strongly cues out of use. */
const DECAY = 1;
const FIRST_DECAY = 0.1;
const THRIFT = 1;
/** A cue seen on fewer lines is none. */
const FEWEST = 15;
const MOST_CUES = 115;
/** What a line counts: pairs are printed in two elements, a colon may be one inside a headline, most headlines have no kicker. */
const WORTH = { pair: 1, colon: 0.35, plain: 0.2 };
/** How sure the model may be that a line is a headline alone before it is left whole. */
const MOST_WHOLE = [0.5, 0.6, 0.7];

const file = join(work, 'headings.ndjson');
if (!existsSync(file)) {
  console.error(`no ${file}: write it with write-headings.mjs from the pages that training/README.md names`);
  process.exit(2);
}
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const lines = rows.map(lineOf);

for (const by of ['id', 'site']) {
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(lines.filter((line) => foldOf(line[by], FOLDS) !== fold));
    for (const line of lines) if (foldOf(line[by], FOLDS) === fold) judged.push({ line, ...judge(line, weights) });
  }
  report(by === 'id' ? 'pages' : 'sites', judged);
}
if (ship === '--ship') write(learn(lines));

function lineOf({ id, site, kind, kicker, headline }) {
  const text = kicker === undefined ? headline : `${kicker} ${headline}`;
  const places = cutPlaces(text);
  const right = kicker === undefined ? 0 : places.indexOf(kicker.length + 1) + 1;
  const isLost = kicker !== undefined && right === 0;
  return { id, site, kind, right, isLost, cues: [wholeCues(text), ...places.map((at) => cutCues(text, at))] };
}

/** Twice: thriftily, to find the cues that matter most, and then those alone. */
function learn(given) {
  const first = weigh(given, { thrift: THRIFT, decay: FIRST_DECAY });
  const kept = Object.entries(first).sort(
    ([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || (one < other ? -1 : 1),
  );
  return weigh(given, { thrift: 0, decay: DECAY, only: new Set(kept.slice(0, MOST_CUES).map(([cue]) => cue)) });
}

function weigh(given, { thrift, decay, only }) {
  const usable = given.filter(({ isLost }) => !isLost);
  const counts = new Map();
  for (const { cues } of usable) for (const cue of new Set(cues.flat())) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const known = [...counts]
    .filter(([cue, count]) => count >= FEWEST && (only?.has(cue) ?? true))
    .map(([cue]) => cue)
    .sort();
  const indexOf = new Map(known.map((cue, index) => [cue, index]));
  const coded = usable.map(({ cues, right, kind }) => ({
    options: cues.map((each) => each.map((cue) => indexOf.get(cue)).filter((index) => index !== undefined)),
    right,
    worth: WORTH[kind],
  }));
  const weights = new Float64Array(known.length);
  const squares = new Float64Array(known.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Float64Array.from(weights, (weight) => -decay * weight);
    for (const { options, right, worth } of coded) {
      const scores = options.map((cues) => cues.reduce((all, cue) => all + weights[cue], 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const total = powers.reduce((all, power) => all + power, 0);
      for (const [index, cues] of options.entries()) {
        const error = worth * ((index === right ? 1 : 0) - powers[index] / total);
        for (const cue of cues) slope[cue] += error;
      }
    }
    for (let cue = 0; cue < weights.length; cue += 1) {
      squares[cue] += slope[cue] ** 2;
      const step = RATE / Math.sqrt(squares[cue]);
      const moved = weights[cue] + step * slope[cue];
      weights[cue] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * thrift);
    }
  }
  const rounded = known.map((cue, index) => [cue, Math.round(weights[index] * 10) / 10]);
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

function judge({ cues }, weights) {
  const scores = cues.map((each) => each.reduce((all, cue) => all + (weights[cue] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const [whole, ...cuts] = powers.map((power) => power / powers.reduce((all, each) => all + each, 0));
  return { whole, cut: cuts.indexOf(Math.max(...cuts)) + 1 };
}

function report(name, judged) {
  for (const kind of ['pair', 'colon', 'plain'])
    tell(
      `by ${name}, ${kind}`,
      judged.filter(({ line }) => line.kind === kind),
    );
  for (const site of ['n-tv', 'handelsblatt'])
    tell(
      `by ${name}, pairs of ${site}`,
      judged.filter(({ line }) => line.kind === 'pair' && line.site === site),
    );
}

function tell(name, judged) {
  const figures = MOST_WHOLE.map((most) => {
    const cut = judged.filter(({ whole, cut }) => cut > 0 && whole < most);
    const right = cut.filter(({ line, cut }) => cut === line.right).length;
    return `${most}: cut ${cut.length}, right ${right}`;
  });
  console.error(`${name}: ${judged.length} lines; left whole from ${figures.join('; ')}`);
}

function write(weights) {
  const list = Object.keys(weights)
    .sort()
    .map((cue) => `  ${cue} ${weights[cue]}`);
  const source = `/** What each cue is worth, a line each, learned from pairs of kicker and headline; made by \`training/\`. */
export const HEADING_WEIGHTS = \`
${list.join('\n')}\`;
`;
  console.error(`${list.length} weights, ${source.length} letters`);
  writeFileSync(fileURLToPath(new URL('../packages/extractor/src/german/heading-weights.ts', import.meta.url)), source);
}
