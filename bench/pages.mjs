// `pnpm bench [--json] [--rounds N]`: CPU time a page, as ratios to a bare parse and to Readability in jsdom on the same
// pages, for sites that have a cleaner and for others; the generic engine's weights; and the start-up of the command. Where
// KLARTEXT_PAGES names a folder with `ID.html.gz` or with annotated pages as `training/` reads them, some of those are read
// by the generic engine too. Each contestant has a process of its own, warmed up, so that none is slowed by
// another's heap; they take turns, so that a machine that slows down slows all of them.

import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Bench } from 'tinybench';
import { annotatedPages } from '../training/annotated-pages.mjs';
import { buildPages } from './build-page.mjs';

const COMMAND = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../packages/extractor/dist/generic/model/weights.js', import.meta.url));
const MODEL = new URL('../packages/extractor/dist/generic/model/shipped-model.js', import.meta.url).href;
const MOST_GIVEN = 16;
const LOADS = 15;
const START_UPS = 21;
const WARM_UPS = 3;
const KILOBYTE = 1024;

/** `times`: how often a page is read for one measurement, so that fast reading is not lost in the clock. */
const CONTESTANTS = {
  'bare parse': { what: 'htmlparser2’s parseDocument', times: 25, prepare: bareParse },
  decode: { what: 'bytes to text', times: 25, prepare: klartextDecode },
  parse: { what: 'Klartext’s tree, under its caps', times: 25, prepare: klartextParse },
  extract: { what: 'text to article and ledger, its parse included', times: 25, prepare: klartextExtract },
  all: { what: 'bytes to article and ledger', times: 25, prepare: klartextAll },
  readability: { what: 'new JSDOM, Readability.parse', times: 1, prepare: readability },
};
const NAMES = Object.keys(CONTESTANTS);

if (process.send) await takeTurns(CONTESTANTS[process.argv[2]]);
else await compare();

async function bareParse() {
  const { parseDocument } = await import('htmlparser2');
  return ({ html }) => parseDocument(html);
}

async function klartextDecode() {
  const { decode } = await import('../packages/extractor/dist/index.js');
  return ({ bytes }) => decode(bytes);
}

async function klartextParse() {
  const { parseHtml } = await import('../packages/extractor/dist/markup/dom.js');
  return ({ html }) => parseHtml(html);
}

async function klartextExtract() {
  const extractor = await newExtractor();
  return ({ html, url, isGiven }) => extractor.extract({ html, url }, { engine: isGiven ? 'generic' : 'auto' });
}

async function klartextAll() {
  const extractor = await newExtractor();
  return ({ bytes, url, isGiven }) => extractor.extract({ bytes, url }, { engine: isGiven ? 'generic' : 'auto' });
}

async function newExtractor() {
  const { createExtractor } = await import('../packages/extractor/dist/index.js');
  const { cleaners } = await import('../packages/cleaners/dist/index.js');
  return createExtractor({ cleaners });
}

async function readability() {
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  return ({ html, url }) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    return new Readability(window.document).parse();
  };
}

/** In a contestant's process: at each turn it reads all pages one after the other, as a batch does. */
async function takeTurns({ prepare, times }) {
  const read = await prepare();
  const bench = new Bench({ now: cpuMilliseconds, iterations: 1, time: 0, warmup: false });
  for (const page of await allPages()) bench.add(page.name, () => readTimes(read, page, times));
  process.on('message', async () => {
    await bench.run();
    process.send(Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.mean / times])));
  });
}

/** The clock of CPU time is too coarse for one page. */
async function readTimes(read, page, times) {
  for (let time = 0; time < times; time += 1) await read(page);
}

/** CPU time of this process, so that a busy machine does not count. */
function cpuMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function compare() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '9' } } });
  const pages = await allPages();
  const rounds = await runRounds(pages, Number(values.rounds));
  const machine = { node: process.version, cpu: cpus()[0]?.model, rounds: rounds.length };
  const result = { ...machine, ...summaryOf(pages, rounds), weights: measureWeights(), startUp: measureStartUp() };
  console.log(values.json ? JSON.stringify(result, undefined, 2) : report(result).join('\n'));
}

async function allPages() {
  const folder = process.env.KLARTEXT_PAGES;
  return [...buildPages(), ...(folder !== undefined && existsSync(folder) ? await givenPages(folder) : [])];
}

/** Some of the pages of a folder, from all over it; hardly more than those are held at a time. */
async function givenPages(folder) {
  let kept = [];
  let step = 1;
  let index = 0;
  for await (const page of pagesIn(folder)) {
    if (index % step === 0) kept.push(page);
    index += 1;
    if (kept.length < 2 * MOST_GIVEN) continue;
    kept = kept.filter((_, place) => place % 2 === 0);
    step *= 2;
  }
  return kept.map(({ id, url, html }, place) => {
    return {
      name: `${place + 1} ${id}`.slice(0, 13),
      way: 'generic',
      isGiven: true,
      url,
      html,
      bytes: Buffer.from(html),
    };
  });
}

async function* pagesIn(folder) {
  for (const id of readdirSync(folder).filter((file) => file.endsWith('.html.gz'))) {
    yield { id, html: gunzipSync(readFileSync(join(folder, id))).toString('utf8') };
  }
  yield* annotatedPages(folder);
}

/** For each round, milliseconds by page and contestant. */
async function runRounds(pages, count) {
  const processes = NAMES.map((name) => [name, processOf(name)]);
  const rounds = [];
  for (let round = -WARM_UPS; round < count; round += 1) {
    note(round < 0 ? 'warming up' : `round ${round + 1} of ${count}`);
    const turns = await askAll(processes);
    if (round >= 0) rounds.push(byPage(pages, turns));
  }
  note('');
  for (const [, child] of processes) child.disconnect();
  return rounds;
}

function processOf(name) {
  const child = fork(fileURLToPath(import.meta.url), [name]);
  child.on('exit', (status) => {
    if (status !== 0) throw new Error(`the process of ${name} ended with exit status ${status}`);
  });
  return child;
}

/** The processes take their turns: CPU milliseconds by contestant and page. */
async function askAll(processes) {
  const turns = {};
  for (const [name, child] of processes) {
    child.send('your turn');
    [turns[name]] = await once(child, 'message');
  }
  return turns;
}

function byPage(pages, turns) {
  const timesOf = (page) => Object.fromEntries(NAMES.map((name) => [name, turns[name][page]]));
  return Object.fromEntries(pages.map(({ name }) => [name, timesOf(name)]));
}

function summaryOf(pages, rounds) {
  const ofPage = ({ name, way, bytes }) => ({
    name,
    way,
    bytes: bytes.length,
    ms: mediansOf(rounds.map((times) => times[name])),
  });
  const groups = {
    site: pages.filter(({ way }) => way === 'site'),
    generic: pages.filter(({ way, isGiven }) => way === 'generic' && !isGiven),
    given: pages.filter(({ isGiven }) => isGiven),
  };
  const known = Object.entries(groups).filter(([, group]) => group.length > 0);
  return {
    pages: pages.map(ofPage),
    groups: Object.fromEntries(known.map(([name, group]) => [name, summaryOfGroup(group, rounds)])),
  };
}

function summaryOfGroup(pages, rounds) {
  const means = rounds.map((times) => meansOf(pages.map(({ name }) => times[name])));
  const ratio = (over, under) => median(means.map((mean) => mean[over] / mean[under]));
  return {
    ms: mediansOf(means),
    ratios: { allToBareParse: ratio('all', 'bare parse'), readabilityToAll: ratio('readability', 'all') },
  };
}

function meansOf(rows) {
  return Object.fromEntries(NAMES.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0) / rows.length]));
}

function mediansOf(rows) {
  return Object.fromEntries(NAMES.map((name) => [name, median(rows.map((row) => row[name]))]));
}

/** CPU milliseconds from nothing to weights that are ready, in processes of their own; bytes of the module, gzipped. */
function measureWeights() {
  const script = `const before = process.cpuUsage();
    (await import('${MODEL}')).shippedModel();
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const load = () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout);
  return { load: median(Array.from({ length: LOADS }, load)), gzipped: gzipSync(readFileSync(WEIGHTS)).length };
}

/** Wall-clock milliseconds of whole processes in turn, and the median of the ratios pair by pair. */
function measureStartUp() {
  const pairs = Array.from({ length: START_UPS }, () => [timeOf([COMMAND, '--help']), timeOf(['-e', '0'])]);
  const [help, bare] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  return { help, bare, ratio: median(pairs.map(([ofHelp, ofBare]) => ofHelp / ofBare)) };
}

function timeOf(args) {
  const before = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  return Number(process.hrtime.bigint() - before) / 1e6;
}

function report({ node, cpu, rounds, pages, groups, weights, startUp }) {
  const line = (label, cells) => `${label.padEnd(14)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  const printed = (times) => NAMES.map((name) => times[name].toFixed(2));
  return [
    `CPU milliseconds a page, medians of ${rounds} rounds; Node ${node}, ${cpu}`,
    '',
    line('page', ['kB', ...NAMES]),
    ...pages.map((page) => line(page.name, [(page.bytes / KILOBYTE).toFixed(0), ...printed(page.ms)])),
    ...Object.entries(groups).map(([name, { ms }]) => line(`all: ${name}`, ['', ...printed(ms)])),
    '',
    ...NAMES.map((name) => `${name.padEnd(12)} ${CONTESTANTS[name].what}`),
    '',
    ...Object.entries(groups).flatMap(([name, { ratios }]) => verdictsOf(name, ratios)),
    verdict('weights, kB gzipped', weights.gzipped / KILOBYTE, '≤', 60),
    verdict('weights, ms to load', weights.load, '≤', 10),
    verdict('start-up of --help ÷ bare node', startUp.ratio, '≤', 1.5),
    `  (${startUp.help.toFixed(1)} ms against ${startUp.bare.toFixed(1)} ms)`,
  ];
}

function verdictsOf(name, { allToBareParse, readabilityToAll }) {
  const [most, least] = name === 'site' ? [2.2, 60] : [3, 45];
  return [
    verdict(`${name}: all ÷ bare parse`, allToBareParse, '≤', most),
    verdict(`${name}: readability ÷ all`, readabilityToAll, '≥', least),
  ];
}

function verdict(label, ratio, sign, target) {
  const met = sign === '≤' ? ratio <= target : ratio >= target;
  return `${label.padEnd(32)} ${ratio.toFixed(2).padStart(8)}   target ${sign} ${target}   ${met ? 'met' : 'MISSED'}`;
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function note(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
