import { decode } from '../packages/extractor/dist/index.js';
import { FOLDS, foldOf } from '../training/hosts.mjs';
import { lossesOf } from './report/losses.mjs';
import { scorePage } from './score-page.mjs';

const LANGUAGE = /<html\b[^>]{0,2000}?\slang\s*=\s*["']?([a-z]{2,3})\b/iu;
const KLARTEXT = 'klartext';

/**
 * Reads the pages of a set with each engine and scores them. Gives `pages` (`{ id, url, lang, fold, losses?, by }`, where `by`
 * has for each engine the scores, Klartext's confidence, and `failed` with the reason where it gave no article), `unreadable`
 * pages with the reason, and `seconds` by engine.
 */
export async function measureSet(set, { engines, lang, limit = Number.POSITIVE_INFINITY, lede, onPage = () => {} }) {
  const name = lang === undefined ? set.name : `${set.name}, ${lang}`;
  const measured = { name, format: set.format, pages: [], unreadable: [], seconds: {} };
  for await (const given of set.pages()) {
    if (measured.pages.length >= limit) break;
    const page = decoded(given);
    if (page.unreadable !== undefined) measured.unreadable.push({ id: page.id, because: page.unreadable });
    else if (lang === undefined || page.lang === lang) {
      measured.pages.push(await measurePage(page, { engines, lede, seconds: measured.seconds }));
      onPage(set.name, measured.pages.length);
    }
  }
  return measured;
}

/** The page with its text and language; one that is no text says why. */
function decoded({ bytes, ...page }) {
  if (page.unreadable !== undefined) return page;
  try {
    const html = page.html ?? decode(bytes).text;
    return { ...page, html, lang: page.lang ?? LANGUAGE.exec(html.slice(0, 20_000))?.[1]?.toLowerCase() };
  } catch (error) {
    return { id: page.id, unreadable: error.message };
  }
}

async function measurePage(page, { engines, lede, seconds }) {
  const { id, url, lang, gold } = page;
  const measured = { id, url, lang, fold: foldOf(url ?? id, FOLDS), by: {} };
  for (const [name, read] of Object.entries(engines)) {
    const { article, ledger, failed, took } = await timed(read, page);
    seconds[name] = (seconds[name] ?? 0) + took;
    const confidence = name === KLARTEXT ? (article?.confidence ?? 0) : undefined;
    measured.by[name] = { ...scorePage(gold, article, { lede }), confidence, failed };
    if (name === KLARTEXT && gold.body !== undefined && ledger !== undefined) measured.losses = lossesOf(page, ledger);
  }
  return measured;
}

async function timed(read, page) {
  const start = performance.now();
  const answer = await read(page).catch((error) => ({ failed: error.message }));
  return { ...answer, took: (performance.now() - start) / 1000 };
}
