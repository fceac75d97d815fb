/** How many parts the sites are dealt into. */
export const FOLDS = 5;

const WWW = /^www\d?\./u;
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'gv', 'go', 'ne', 'mil']);

/** The name under which a site is registered, without its country: `bbc` for news.bbc.co.uk. */
export function siteNameOf(url) {
  if (!URL.canParse(url)) return url;
  const labels = new URL(url).hostname.replace(WWW, '').split('.');
  const top = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2)) && labels.at(-1).length === 2 ? 2 : 1;
  return labels.at(-1 - top) ?? labels[0];
}

/** The fold of a site: a number below `folds` that depends on its name alone (FNV-1a). */
export function foldOf(url, folds) {
  let hash = 0x811c9dc5;
  for (const letter of siteNameOf(url)) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return hash % folds;
}
