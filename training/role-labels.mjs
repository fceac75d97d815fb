import { ROLE, ROLES } from '../packages/extractor/dist/evidence/roles.js';

const CREDIT_LABEL = /^(?:foto|bild|image|photo|copyright|quelle|©)s?:?/u;
const TITLE = /<title[^>]*>([^<]{1,400})/iu;
const FIELD_ROLES = {
  headline: 'headline',
  kicker: 'kicker',
  teaser: 'teaser',
  byline: 'byline',
  authors: 'byline',
  datePublished: 'date',
  dateModified: 'date',
  signOff: 'sign-off',
  dateline: 'body',
  section: 'navigation',
  keywords: 'navigation',
  canonicalUrl: 'share',
  commentCount: 'share',
};
/** What the ids of rules call the noise that they take. */
const NOISE_NAMES = [
  ['caption', /caption|picture|credit/u],
  ['notice', /cookie|consent|dialog|notif|newsletter|ad-|advert|paywall|embed-notice|audio/u],
  ['share', /share|follow|tool|player|feedback|comments?-?(?:bar|count|heading)/u],
  ['related', /related|teaser|recommend|read-|more|gallery|video|tail|links?$|strip|topic|slide|list|item/u],
  ['navigation', /nav|menu|skip|path|crumb|header|footer|language|search|section/u],
];
const NOT_SAID = /[\s*_#>[\]()|\\`~•·–—"“”„'’‘«»\u00ad\u200b-\u200d\u2060\ufeff-]/gu;
const LONG = 30;
const WINDOW = 1500;
const END = 24;
const IGNORED = -1;

/** A text as it is compared: letters and marks that no printer changes. */
export function squash(text) {
  return text.replace(NOT_SAID, '').toLowerCase();
}

/** The visible text of a page in one string, with the role of each of its letters: what an exact reading of its markup says. */
export function keyOf({ article, ledger }, html) {
  const headings = new Set(article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => squash(text)));
  const credits = new Set(article.images.flatMap(({ credit }) => (credit ? [squash(credit)] : [])));
  let text = '';
  const owners = [];
  const roles = [];
  for (const entry of ledger) {
    const own = squash(entry.text);
    const role = roleOf(entry, { own, headings, credits });
    for (let at = 0; at < own.length; at += 1) owners.push(roles.length);
    roles.push(ROLE[role]);
    text += own;
  }
  const alts = new Set(
    [...html.matchAll(/\balt\s*=\s*(?:"([^"]{3,600})"|'([^']{3,600})')/gu)].map((m) => squash(m[1] ?? m[2])),
  );
  const title = squash(TITLE.exec(html)?.[1] ?? '');
  return { text, owners, roles, alts, title };
}

/** The same of lines whose roles were annotated. */
export function keyOfLines(lines) {
  let text = '';
  const owners = [];
  const roles = [];
  for (const { role, text: line } of lines) {
    const own = squash(line);
    for (let at = 0; at < own.length; at += 1) owners.push(roles.length);
    roles.push(ROLE[role] ?? ROLE.other);
    text += own;
  }
  return { text, owners, roles, alts: new Set(), title: '' };
}

function roleOf({ fate, field, rule = '' }, { own, headings, credits }) {
  if (fate === 'body') return headings.has(own) ? 'heading' : 'body';
  if (fate === 'comment') return 'comment';
  if (fate === 'field') {
    if (field !== 'images') return FIELD_ROLES[field] ?? 'other';
    const bare = own.replace(CREDIT_LABEL, '');
    return credits.has(own) || credits.has(bare) ? 'credit' : 'caption';
  }
  return NOISE_NAMES.find(([, names]) => names.test(rule))?.[0] ?? 'other';
}

/** The role of each line of a dump of the page, in the order of the lines; -1 where nothing tells. */
export function labelLines(lines, key) {
  const texts = lines.map((line) => squash(line));
  const anchors = anchorsOf(texts, key.text);
  const labels = new Int8Array(lines.length).fill(IGNORED);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    if (text === '' || text === key.title) {
      labels[index] = ROLE.other;
      continue;
    }
    const next = anchors.next(index);
    const found = anchors.at(index) ?? placeOf(text, key.text, { at, until: next });
    if (found === undefined) {
      labels[index] = key.alts.has(text)
        ? ROLE.alt
        : text.length < LONG
          ? ROLE.other
          : strange(text, key, { at, until: next });
      continue;
    }
    labels[index] = roleAt(found, found + text.length, key);
    at = found + text.length;
  }
  return labels;
}

function strange(text, key, range) {
  for (const part of [text.slice(0, END), text.slice(-END)]) {
    const found = placeOf(part, key.text, range);
    if (found !== undefined) return roleAt(found, found + part.length, key);
  }
  return [...key.alts].some((alt) => alt.length >= END && (alt.includes(text) || text.includes(alt)))
    ? ROLE.alt
    : IGNORED;
}

function roleAt(from, to, { owners, roles }) {
  const letters = new Float64Array(ROLES.length);
  for (let at = from; at < Math.min(to, owners.length); at += 1) letters[roles[owners[at]]] += 1;
  if (letters[ROLE.headline] >= 0.35 * (to - from)) return ROLE.headline;
  return letters.indexOf(Math.max(...letters));
}

function placeOf(text, all, { at, until }) {
  const near = all.indexOf(text, at);
  if (near >= 0 && near < Math.min(until, text.length < LONG ? at + WINDOW : until)) return near;
  if (text.length < LONG) return undefined;
  const anywhere = all.indexOf(text);
  return anywhere < 0 ? undefined : anywhere;
}

/** Long lines that stand once in both are sure places; those that would cross others are left out. */
function anchorsOf(texts, all) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sure = [];
  for (const [index, text] of texts.entries()) {
    if (text.length < LONG || counts.get(text) > 1) continue;
    const place = all.indexOf(text);
    if (place >= 0 && all.indexOf(text, place + 1) < 0) sure.push([index, place]);
  }
  const kept = risingOf(sure);
  const places = new Map(kept);
  return {
    at: (index) => places.get(index),
    next: (index) => kept.find(([each]) => each > index)?.[1] ?? all.length,
  };
}

/** The longest part of a list of pairs whose second numbers rise. */
function risingOf(pairs) {
  const tails = [];
  const before = pairs.map(() => -1);
  for (const [at, [, place]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]][1] < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? tails[low - 1] : -1;
    tails[low] = at;
  }
  const chain = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) chain.push(pairs[at]);
  return chain.reverse();
}
