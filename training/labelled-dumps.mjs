import { cleaners } from '../packages/cleaners/dist/index.js';
import { prepare } from '../packages/extractor/dist/article/prepare.js';
import { mendText } from '../packages/extractor/dist/decode/decode.js';
import { openDump } from '../packages/extractor/dist/dump/open-dump.js';
import { ROLE } from '../packages/extractor/dist/evidence/roles.js';
import { createExtractor } from '../packages/extractor/dist/index.js';
import { readText } from '../packages/extractor/dist/lines/read-lines.js';
import { variantsOf } from './dump-variants.mjs';
import { FOLDS, foldOf } from './hosts.mjs';
import { printedPages } from './printed-pages.mjs';
import { keyOf, keyOfLines, labelLines, squash } from './role-labels.mjs';

const NOT_BLANK = /\S/u;

/** A page teaches roles where its reading agrees so well with what was annotated. */
const LEAST_AGREEMENT = 0.9;
/** Made-up dumps and fixtures are few; each is cut and worn more often. */
const TIMES = 4;

const { extract } = createExtractor({ cleaners });
const common = prepare(undefined);
const prepared = new Map(cleaners.map((cleaner) => [cleaner.site, prepare(cleaner)]));

/**
 * The dumps of the sources in all their variants, each with the role of every line: what an exact reading of its page's markup
 * says, or what was annotated; -1 where nothing tells. `fold` is that of the site, or of the page where its site is known.
 */
export async function* labelledDumps(sources) {
  for await (const page of printedPages(sources)) {
    const reading =
      page.reading ??
      (await extract({ html: page.html, ...(page.url ? { url: page.url } : {}) }).catch(() => undefined));
    if (reading === undefined || !agrees(reading.article, page.gold)) continue;
    const key = page.roles === undefined ? keyOf(reading, page.html) : keyOfLines(page.roles);
    const gold = page.gold?.body === undefined ? undefined : squash(page.gold.body);
    const fold = page.set === 'generic' ? foldOf(page.url ?? page.id, FOLDS) : foldOf(`x-${page.id}`, FOLDS);
    for (const { printer, text } of page.dumps) {
      const told = {
        id: `${page.id}/${printer}`,
        label: (lines) => labelLines(lines, key),
        times: page.reading === undefined ? 1 : TIMES,
      };
      for (const variant of variantsOf(text, told)) {
        const input = mendText(variant.text);
        if (!NOT_BLANK.test(input)) continue;
        const site = variant.site ? prepared.get(reading.article.site ?? '') : undefined;
        const layers = site === undefined ? [common] : [site, common];
        const { survey } = openDump(readText(input), { layers, url: variant.address ? page.url : undefined });
        const roles = labelLines(
          survey.lines.map(({ block }) => block.text),
          key,
        );
        const labels = roles.map((role, index) => corrected(role, survey.lines[index], gold));
        yield { id: page.id, set: page.set, printer, form: variant.form, fold, survey, labels };
      }
    }
  }
}

/** The gold knows better what is body; where the two disagree about prose, nothing is learned. */
function corrected(role, { block, isLong }, gold) {
  if (gold === undefined || !isLong) return role;
  const isGold = gold.includes(squash(block.text).slice(0, 200));
  const isBody = [ROLE.body, ROLE.teaser, ROLE.heading].includes(role);
  if (isGold === isBody) return role;
  return isGold ? ROLE.body : -1;
}

/** How far the text of a reading is the annotated one, by runs of four words. */
function agrees({ text, teaser = '' }, gold) {
  if (gold?.body === undefined) return gold === undefined;
  const [one, other] = [runsOf(`${teaser} ${text}`), runsOf(gold.body)];
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size) >= LEAST_AGREEMENT;
}

function runsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 4).join(' ')));
}
