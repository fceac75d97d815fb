// `pnpm bench:batch [--pages N] [--rounds N] [--json]`: a web archive of made-up pages through `klartext extract`, with one
// and with two workers, beside the single-thread sum of its parts (inflate, then extract and serialise, in one process) and
// beside Readability in jsdom on the same pages. All take turns, and are measured by the processor time of their processes,
// children included; the clock gives the pages a second.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip, gzipSync } from 'node:zlib';
import { buildPages } from './build-page.mjs';

const COMMAND = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const SELF = fileURLToPath(import.meta.url);
/** Readability needs no more to show its pace. */
const READABILITY_PAGES = 60;
const MILLISECONDS_A_TICK = 10;
const LENGTH = /Content-Length: (\d+)/u;
const TARGET = /WARC-Target-URI: (\S+)/u;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean' },
    part: { type: 'string' },
    archive: { type: 'string' },
  },
});

if (values.part === 'sum') await sumOfParts(values.archive);
else if (values.part === 'readability') await readability(values.archive);
else await compare();

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-bench-'));
  const count = Number(values.pages);
  try {
    const archive = join(folder, 'pages.warc.gz');
    const few = join(folder, 'few.warc.gz');
    writeArchive(archive, count);
    writeArchive(few, READABILITY_PAGES);
    const contestants = {
      sum: { args: [SELF, '--part', 'sum', '--archive', archive], count },
      'one worker': { args: [COMMAND, 'extract', archive, '--workers', '1'], count },
      'two workers': { args: [COMMAND, 'extract', archive, '--workers', '2'], count },
      readability: { args: [SELF, '--part', 'readability', '--archive', few], count: READABILITY_PAGES },
    };
    const measured = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const [name, contestant] of Object.entries(contestants)) measured[name].push(await measure(contestant));
    }
    report(measured, count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a process, and gives its milliseconds a page: of the processor, all its children included, and of the clock. */
async function measure({ args, count }) {
  const before = childrenTicks();
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  const wall = performance.now() - began;
  return { cpu: ((childrenTicks() - before) * MILLISECONDS_A_TICK) / count, wall: wall / count };
}

/** The processor time of all processes that this one has waited for, as Linux counts it. */
function childrenTicks() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

function report(measured, pages) {
  const best = (name, what) => Math.min(...measured[name].map((each) => each[what]));
  const names = Object.keys(measured);
  const rows = names.map((name) => ({ name, cpu: best(name, 'cpu'), wall: best(name, 'wall') }));
  const over = (name) => best(name, 'cpu') / best('sum', 'cpu');
  const ratios = {
    'one worker ÷ sum of parts': over('one worker'),
    'two workers ÷ sum of parts': over('two workers'),
    'Readability ÷ one worker': best('readability', 'cpu') / best('one worker', 'cpu'),
    'Readability ÷ two workers, by the clock': best('readability', 'wall') / best('two workers', 'wall'),
  };
  const machine = { node: process.version, cpu: cpus()[0]?.model, pages, rounds: measured.sum.length };
  if (values.json) return console.log(JSON.stringify({ ...machine, rows, ratios }, undefined, 2));
  console.log(Object.values(machine).join(' · '));
  for (const { name, cpu, wall } of rows) {
    console.log(
      `${name.padEnd(12)} ${cpu.toFixed(2).padStart(8)} ms CPU a page ${(1000 / wall).toFixed(0).padStart(6)} pages/s`,
    );
  }
  for (const [name, ratio] of Object.entries(ratios)) console.log(`${name.padEnd(42)} ${ratio.toFixed(2)}`);
}

async function sumOfParts(archive) {
  const { createExtractor } = await import('../packages/extractor/dist/index.js');
  const { cleaners } = await import('../packages/cleaners/dist/index.js');
  const { toRecord } = await import('../packages/cli/dist/records/record.js');
  const { serialiseRecord } = await import('../packages/cli/dist/records/serialise-record.js');
  const extractor = createExtractor({ cleaners });
  for await (const { url, bytes } of pagesIn(archive)) {
    const line = serialiseRecord(toRecord(await extractor.extract({ url, bytes }), { id: url }));
    if (!line.endsWith('\n')) throw new Error('No record.');
  }
}

async function readability(archive) {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { Readability } = await import('@mozilla/readability');
  for await (const { url, bytes } of pagesIn(archive)) {
    const { window } = new JSDOM(bytes.toString('utf8'), { url, virtualConsole: new VirtualConsole() });
    new Readability(window.document).parse();
    window.close();
    await new Promise(setImmediate);
  }
}

/** As lean as a reader can be: it knows that the archive is right. */
async function* pagesIn(archive) {
  let held = Buffer.alloc(0);
  for await (const chunk of createReadStream(archive).pipe(createGunzip())) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    for (;;) {
      const headEnd = held.indexOf('\r\n\r\n');
      if (headEnd < 0) break;
      const head = held.toString('latin1', 0, headEnd);
      const length = Number(LENGTH.exec(head)[1]);
      const start = headEnd + 4;
      if (held.length < start + length + 4) break;
      const block = held.subarray(start, start + length);
      yield { url: TARGET.exec(head)[1], bytes: block.subarray(block.indexOf('\r\n\r\n') + 4) };
      held = held.subarray(start + length + 4);
    }
  }
}

function writeArchive(path, count) {
  const pages = buildPages();
  writeFileSync(path, '');
  for (let n = 0; n < count; n += 1) {
    const { url, bytes } = pages[n % pages.length];
    const http = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'),
      bytes,
    ]);
    const head = [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}>`,
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2024-03-01T00:00:00Z',
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${http.length}`,
    ].join('\r\n');
    const record = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
    writeFileSync(path, gzipSync(record, { level: 6 }), { flag: 'a' });
  }
}
