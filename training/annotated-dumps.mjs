import { mendText } from '../packages/extractor/dist/decode/decode.js';
import { readText } from '../packages/extractor/dist/lines/read-lines.js';
import { annotatedPages } from './annotated-pages.mjs';
import { foldOf } from './hosts.mjs';
import { labelsOf } from './labels.mjs';
import { parsedPage } from './parsed-page.mjs';
import { FORMS, printDump } from './print-dump.mjs';

const NAMES = Object.keys(FORMS);
/** How many lines around the article a cut dump keeps above and below. */
const ABOVE = [0, 1, 2, 4, 12, 40];
const BELOW = [0, 0, 1, 3, 10];

/**
 * The annotated pages of a folder as dumps, `{ page, form, blocks, input, label, count }`: each page whole in one or two
 * forms, and once cut to what stands around its article.
 */
export async function* annotatedDumps(folder) {
  for await (const page of annotatedPages(folder)) {
    const parsed = parsedPage(page);
    const chance = foldOf(`x-${page.id}`, 1 << 20);
    const forms = [NAMES[chance % NAMES.length], NAMES[(chance >> 4) % NAMES.length]];
    for (const [turn, form] of forms.entries()) {
      const dump = readDump(printDump(parsed, FORMS[form]));
      const open = dump.blocks.filter((block) => block.claim === undefined);
      if (open.length === 0) continue;
      const labels = labelsOf(open, page.gold);
      if (turn === 0) yield { page, form, ...dump, ...labels };
      else if (page.gold.body !== undefined) yield cut({ page, form: `${form}-cut`, ...dump, ...labels }, chance);
    }
  }
}

/** A dump as the engine reads it before it scores. */
export function readDump(text) {
  const input = mendText(text);
  return { input, blocks: readText(input).blocks };
}

function cut({ blocks, label, count, ...dump }, chance) {
  const places = [...blocks.keys()].filter((at) => blocks[at].claim === undefined);
  const first = Math.max(0, label.indexOf(1) - ABOVE[(chance >> 8) % ABOVE.length]);
  const last = label.lastIndexOf(1) + 1 + BELOW[(chance >> 12) % BELOW.length];
  if (last <= first) return { ...dump, blocks, label, count };
  return {
    ...dump,
    blocks: blocks.slice(places[first], (places[Math.min(last, places.length) - 1] ?? blocks.length) + 1),
    label: label.slice(first, last),
    count: count.slice(first, last),
  };
}
