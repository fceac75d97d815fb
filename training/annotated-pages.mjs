import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';

const NAME = /^(.+)\.ndjson(\.gz)?$/u;

/** The annotated pages of a folder, `{ set, id, url, html, gold }` each, file by file in the order of their names. */
export async function* annotatedPages(folder) {
  for (const file of readdirSync(folder).sort()) {
    const [, set, packed] = NAME.exec(file) ?? [];
    if (set === undefined) continue;
    const raw = createReadStream(join(folder, file));
    const input = packed === undefined ? raw : raw.pipe(createGunzip());
    for await (const line of linesOf(input)) if (line !== '') yield { set, ...JSON.parse(line) };
  }
}

export async function* linesOf(stream) {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    yield* lines;
  }
  yield rest;
}
