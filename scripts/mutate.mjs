#!/usr/bin/env node
// Breaks the code in one place at a time, in a copy of the project, and tells how often the tests notice.
//   pnpm mutate [--count 100] [--seed 1] [--only TEXT] [--keep]
// Places: cleaners' rules and phrases, and the rooms of the extractor that decide about lines. A mutant that no longer compiles for vitest counts as noticed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PLACES = [
  'packages/cleaners/src',
  ...['german', 'article', 'detection', 'evidence', 'resolve', 'dump'].map((room) => `packages/extractor/src/${room}`),
];
/** What the laws of the whole toolkit say; a mutant's own tests are found by its folder. */
const LAWS = ['test/rules.test.ts', 'test/restraint.test.ts', 'test/snapshots.test.ts', 'test/laws.test.ts'];

const NEEDLESS = /(?:^|\/)(?:node_modules|\.git|bench|evaluation|training)$/u;
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
const survivors = [];
const chosen = choose(allMutants(), Number(values.count));
for (const [index, mutant] of chosen.entries()) {
  const noticed = isNoticed(mutant);
  if (!noticed) survivors.push(mutant);
  const line = mutant.text.slice(0, mutant.from).split('\n').length;
  console.log(
    `${index + 1}/${chosen.length} ${noticed ? 'noticed ' : 'SURVIVED'} ${mutant.name}: ${mutant.file}:${line} ${JSON.stringify(mutant.old.slice(0, 60))}`,
  );
}
if (!values.keep) rmSync(copy, { recursive: true, force: true });
const share = chosen.length === 0 ? 0 : (chosen.length - survivors.length) / chosen.length;
console.log(
  `${chosen.length - survivors.length} of ${chosen.length} mutants noticed: ${(100 * share).toFixed(0)} %, seed ${values.seed}`,
);

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

function isNoticed({ file, text, from, old, put }) {
  const path = join(copy, file);
  writeFileSync(path, text.slice(0, from) + put + text.slice(from + old.length));
  const own = file.startsWith('packages/extractor') ? [dirname(file)] : [];
  const run = spawnSync(
    join(ROOT, 'node_modules/.bin/vitest'),
    ['run', '--bail=1', '--reporter=dot', ...own, ...LAWS],
    {
      cwd: copy,
      encoding: 'utf8',
      timeout: 300_000,
    },
  );
  writeFileSync(path, text);
  return run.status !== 0;
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
