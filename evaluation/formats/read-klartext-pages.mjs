import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../../training/annotated-pages.mjs';
import { DatasetError } from './dataset-error.mjs';
import { goldOf } from './gold.mjs';
import { pageOrReason } from './page-file.mjs';

const NAME = /^(.+)\.ndjson(\.gz)?$/u;

/** Klartext's own annotated pages: `NAME.ndjson` or `NAME.ndjson.gz`, alone or several in a folder, each file a set. */
export const klartextPages = {
  format: 'annotated NDJSON',
  looksLike: 'files NAME.ndjson or NAME.ndjson.gz',
  recognises: (path) => filesOf(path).length > 0,
  setsOf: (path) => filesOf(path).map((file) => ({ name: NAME.exec(basename(file))[1], pages: () => readPages(file) })),
};

function filesOf(path) {
  if (!statSync(path).isDirectory()) return NAME.test(basename(path)) ? [path] : [];
  return readdirSync(path)
    .filter((file) => NAME.test(file))
    .sort()
    .map((file) => join(path, file));
}

async function* readPages(file) {
  let number = 0;
  try {
    for await (const line of linesOf(inputOf(file))) {
      number += 1;
      if (line.trim() !== '') yield pageOf(line, `${basename(file)}:${number}`);
    }
  } catch (error) {
    throw new DatasetError(`${file} cannot be read after line ${number}: ${error.message}`, { cause: error });
  }
}

function inputOf(file) {
  const raw = createReadStream(file);
  if (!isPacked(file)) return raw;
  const unpacked = createGunzip();
  raw.on('error', (error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
}

function isPacked(file) {
  const start = Buffer.alloc(2);
  const handle = openSync(file);
  readSync(handle, start, 0, 2, 0);
  closeSync(handle);
  return file.endsWith('.gz') || (start[0] === 0x1f && start[1] === 0x8b);
}

function pageOf(line, place) {
  return pageOrReason(place, () => {
    const { id, url, lang, html, gold } = JSON.parse(line);
    if (typeof html !== 'string') throw new DatasetError('it has no "html"');
    if (typeof gold !== 'object' || gold === null) throw new DatasetError('it has no "gold"');
    return { id: id ?? place, url, lang, html, gold: goldOf(gold) };
  });
}
