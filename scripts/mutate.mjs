#!/usr/bin/env node
// Breaks the code in one place at a time, in a copy of the project, and tells how often the tests notice.
//   pnpm mutate [--count 100] [--seed 1] [--only TEXT] [--keep]
// Places: cleaners' rules and phrases, and the rooms of the extractor that decide about lines. Noticed is a mutant that a test fails for;
// where the runner itself ends without a report, or hangs, nothing is known of the mutant, and it counts neither way.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PLACES = [
  'packages/cleaners/src',
  ...['german', 'article', 'detection', 'evidence', 'resolve', 'dump'].map((room) => `packages/extractor/src/${room}`),
];
/** Asked in turn until one notices, the quick and the near ones first. */
const STAGES = [
  (file) => (file.startsWith('packages/cleaners') ? ['test/rules.test.ts', 'test/signs.test.ts'] : [dirname(file)]),
  () => ['printed-lines', 'rules', 'anchors', 'snapshots', 'laws'].map((law) => `test/${law}.test.ts`),
  () => [
    ...['restraint', 'signs', 'made-up-dumps', 'examples'].map((law) => `test/${law}.test.ts`),
    ...['article', 'detection', 'dump', 'evidence', 'resolve', 'html', 'generic', 'lines', 'extractor.test.ts'].map(
      (room) => `packages/extractor/src/${room}`,
    ),
  ],
];
/** A runner that takes so many times as long as all tests without a mutant hangs. */
const MOST_TIMES = 5;
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
/** One process, modules loaded once for all files, and no test fails because the machine is busy. */
const QUICKLY = [
  '--bail=1',
  '--no-isolate',
  '--no-file-parallelism',
  '--passWithNoTests',
  '--testTimeout=0',
  '--hookTimeout=0',
];
const [NOTICED, SURVIVED, UNKNOWN] = ['noticed', 'SURVIVED', 'unknown'];

const NEEDLESS = /(?:^|\/)(?:node_modules|\.git|dist|bench|evaluation)$/u;
const COMMENT = /^\s*(?:\/\/|\*|\/\*)/u;

/** Each operator finds places in a text and says what stands there instead. */
const OPERATORS = [
  { name: 'drop a rule', find: /^ {2,8}\{\n {4,10}id: '[^']+',\n(?: {4,}.*\n)+? {2,8}\},\n/gmu, put: () => '' },
  { name: 'drop a phrase', find: /(?<=[[ ])'(?:[^'\\\n]|\\.){2,80}',? ?(?=['\]])/gu, put: () => '' },
  { name: 'negate a condition', find: /(?<=\bif \()(?!\()[^(){}\n]{3,80}(?=\) )/gu, put: (text) => `!(${text})` },
  {
    name: 'change a number',
    find: /(?<=^const [A-Z_]+(?:: number)? = )\d[\d._]*(?=;)/gmu,
    put: (text) => `${text} * 2 + 1`,
  },
  { name: 'swap and and or', find: / (?:&&|\|\|) /gu, put: (text) => (text === ' && ' ? ' || ' : ' && ') },
  { name: 'remove an anchor', find: /(?<=\/)\^(?=[^/\n]+\$\/u)|(?<=[^\\[\n])\$(?=\/u)/gu, put: () => '' },
  {
    name: 'widen a comparison',
    find: / (?:<=|>=|<|>) (?=[\w.]+)/gu,
    put: (text) => (text.includes('<') ? ' > ' : ' < '),
  },
  {
    name: 'return early',
    find: /(?<=^function [^\n]{1,160}\): (?:boolean|void) \{\n)(?= {2}\S)/gmu,
    put: () => '  if (true) return false as never;\n',
  },
];

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});
const next = randomFrom(Number(values.seed));
const copy = copyOfProject();
const report = join(copy, 'mutant.json');
const chosen = choose(allMutants(), Number(values.count));
const enough = MOST_TIMES * timeOfAllTests();
const verdicts = chosen.map((mutant, index) => {
  const verdict = verdictOn(mutant);
  console.log(`${index + 1}/${chosen.length} ${verdict.padEnd(SURVIVED.length)} ${described(mutant)}`);
  return { verdict, mutant };
});
if (!values.keep) rmSync(copy, { recursive: true, force: true });
const [survived, unknown] = [SURVIVED, UNKNOWN].map((kind) => verdicts.filter(({ verdict }) => verdict === kind));
const decided = chosen.length - unknown.length;
const noticed = decided - survived.length;
for (const { mutant } of survived) console.log(`survived: ${described(mutant)}`);
console.log(
  `${noticed} of ${decided} mutants noticed: ${((100 * noticed) / Math.max(1, decided)).toFixed(0)} %, seed ${values.seed}; of ${unknown.length} nothing is known`,
);

/** In milliseconds; tests that are not green by themselves would notice any mutant. */
function timeOfAllTests() {
  const began = Date.now();
  const tests = STAGES.flatMap((stage) => stage('packages/extractor/src/german/'));
  if (verdictOf(tests) !== SURVIVED) throw new Error('The tests are not green without a mutant.');
  return Date.now() - began;
}

function described({ name, file, text, from, old }) {
  return `${name}: ${file}:${text.slice(0, from).split('\n').length} ${JSON.stringify(old.slice(0, 60))}`;
}

/** Sources without their tests, in a folder of their own that borrows what is installed. */
function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-mutants-'));
  const isWanted = (path) => !NEEDLESS.test(relative(ROOT, path));
  cpSync(ROOT, folder, { recursive: true, filter: isWanted });
  for (const at of ['', 'packages/cli', 'packages/cleaners', 'packages/extractor']) {
    const installed = join(ROOT, at, 'node_modules');
    try {
      readdirSync(installed);
    } catch {
      continue;
    }
    symlinkSync(installed, join(folder, at, 'node_modules'), 'dir');
  }
  return folder;
}

function allMutants() {
  const files = PLACES.flatMap((place) =>
    readdirSync(join(ROOT, place), { recursive: true }).map((file) => join(place, file)),
  );
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file.includes(values.only))
    .flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
}

function mutantsOf(file, text) {
  return OPERATORS.flatMap(({ name, find, put }) =>
    [...text.matchAll(find)]
      .filter(({ index }) => !COMMENT.test(text.slice(text.lastIndexOf('\n', index) + 1, index + 4)))
      .map(({ 0: old, index: from }) => ({ name, file, text, from, old, put: put(old) })),
  );
}

/** As many of each operator as chance gives, the operators by turns: there are far more phrases than conditions. */
function choose(mutants, count) {
  const byName = Map.groupBy?.(mutants, ({ name }) => name) ?? grouped(mutants);
  const piles = [...byName.values()].map(shuffled);
  const picked = [];
  while (picked.length < count && piles.some((pile) => pile.length > 0)) {
    for (const pile of piles) if (pile.length > 0 && picked.length < count) picked.push(pile.pop());
  }
  return picked;
}

function grouped(mutants) {
  const groups = new Map();
  for (const mutant of mutants) groups.set(mutant.name, [...(groups.get(mutant.name) ?? []), mutant]);
  return groups;
}

function verdictOn({ file, text, from, old, put }) {
  const path = join(copy, file);
  writeFileSync(path, text.slice(0, from) + put + text.slice(from + old.length));
  let verdict = SURVIVED;
  for (const stage of STAGES) if (verdict === SURVIVED) verdict = verdictOf(stage(file), enough);
  writeFileSync(path, text);
  return verdict;
}

function verdictOf(tests, timeout) {
  rmSync(report, { force: true });
  const run = [VITEST, 'run', ...QUICKLY, '--reporter=json', `--outputFile=${report}`, ...tests];
  const options = { cwd: copy, timeout, killSignal: 'SIGKILL', stdio: 'ignore' };
  const { pid, signal } = spawnSync(process.execPath, run, { ...options, detached: true });
  if (signal !== null) process.kill(-pid, 'SIGKILL');
  if (!existsSync(report)) return UNKNOWN;
  return JSON.parse(readFileSync(report, 'utf8')).success ? SURVIVED : NOTICED;
}

function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(next() * left.length), 1)[0]);
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
