// A worker whose pages can misbehave: one that says "misbehave: hang" and so on does so, whenever it is read.
import { writeSync } from 'node:fs';
import { defaultExtractor } from '../../packages/cli/dist/default-extractor.js';
import { serve } from '../../packages/cli/dist/workers/serve.js';

const MISBEHAVE = /misbehave: (\w+)/;
const { extract } = defaultExtractor();

const WAYS = {
  hang: () => {
    for (;;);
  },
  sleep: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  heap: () => {
    const kept = [];
    for (;;) kept.push(new Array(1_000_000).fill(kept.length));
  },
  array: () => {
    const kept = [];
    for (;;) kept.push(kept.length);
  },
  buffers: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(16 * 1024 * 1024, kept.length));
  },
  exit: () => process.exit(0),
  abort: () => process.abort(),
  kill: () => process.kill(process.pid, 'SIGKILL'),
  stack: function stack() {
    return stack() + stack();
  },
  throws: () => {
    throw new Error('a defect');
  },
  prints: () => console.log('a message for whoever wrote the code'),
  babbles: () => writeSync(1, 'this is no frame'),
  never: () => new Promise(() => {}),
};

await serve({
  extract: async (page, options) => {
    const way = MISBEHAVE.exec(page.text ?? page.html ?? Buffer.from(page.bytes).toString())?.[1];
    if (way !== undefined) await WAYS[way]();
    return extract(page, options);
  },
});
process.exit();
