import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackModel } from '../packages/extractor/dist/generic/model/model.js';
import { createExtractor } from '../packages/extractor/dist/index.js';
import { FOLDS, foldOf } from '../training/hosts.mjs';
import { scoredPage } from '../training/parsed-page.mjs';
import { DatasetError } from './formats/dataset-error.mjs';

/**
 * Klartext's generic engine as a function from page to extraction. With a folder of models from cross-validation each page
 * is read by the one that never saw its site, else by the shipped weights.
 */
export function klartextEngine(folder) {
  if (folder === undefined) return async (page) => scoredPage(page);
  const models = Array.from({ length: FOLDS }, (_, fold) => modelIn(join(folder, `model-${fold}.bin`)));
  return async (page) => scoredPage(page, models[foldOf(page.url ?? page.id, FOLDS)]);
}

/** Mozilla's Readability in jsdom as `--engine readability` runs it. */
export function readabilityEngine() {
  const { extract } = createExtractor({ cleaners: [] });
  return ({ html, url }) => extract({ html, ...(url === undefined ? {} : { url }) }, { engine: 'readability' });
}

function modelIn(path) {
  if (!existsSync(path)) throw new DatasetError(`There is no model ${path}; the folder should hold one for each fold.`);
  try {
    return unpackModel(readFileSync(path));
  } catch (error) {
    throw new DatasetError(`${path} is no model of this version: ${error.message}`, { cause: error });
  }
}
