// A run over as many made-up pages as its argument says; prints the memory of this process, in megabytes, every so often.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractInto } from '../../packages/cli/dist/run/extract-into.js';
import { openWorkerPool } from '../../packages/cli/dist/workers/worker-pool.js';

const SAMPLES = 100;
const MEGABYTE = 1024 * 1024;

const pages = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'klartext-long-'));
const reader = openWorkerPool(
  {},
  { workers: 2, script: fileURLToPath(new URL('instant-worker.mjs', import.meta.url)) },
);

async function* lines() {
  for (let id = 0; id < pages; id += 1)
    yield Buffer.from(`{"id":${id},"html":"${'<p>Weg</p>'.repeat(20 + (id % 80))}"}\n`);
}

let count = 0;
function page() {
  count += 1;
  if (count % Math.ceil(pages / SAMPLES) === 0) console.log(Math.round(process.memoryUsage.rss() / MEGABYTE));
}

const shards = { format: 'ndjson', gzip: true, shardSize: 50 * MEGABYTE };
await extractInto(folder, reader, { inputs: ['-'], stdin: lines(), records: {}, shards, watch: { page } });
await reader.close();
rmSync(folder, { recursive: true });
