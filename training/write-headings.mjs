// Writes pairs of kicker and headline, and headlines without a kicker: node training/write-headings.mjs PAGES OUT
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../packages/extractor/dist/fold.js';
import { isTag, textOf } from '../packages/extractor/dist/markup/dom.js';
import { annotatedPages } from './annotated-pages.mjs';
import { siteNameOf } from './hosts.mjs';
import { parsedPage } from './parsed-page.mjs';

const [folder, out] = process.argv.slice(2);
if (out === undefined) {
  console.error('usage: write-headings.mjs PAGES OUT');
  process.exit(2);
}

/** What newsrooms call the element of a kicker. */
const KICKER = /kicker|overline|dachzeile|roofline|spitzmarke|topline|eyebrow|pretitle|vorzeile|catchline/iu;
const HEADLINE = /headline|title|heading/iu;
const HEADING = /^h[1-4]$/u;
const GERMAN = /<html[^>]{0,300}\slang=["']?de/iu;
const BEFORE_BODY = 3000;
/** Labels of a page that stand where kickers stand. */
const LABEL =
  /^(?:Anzeige|Artikel|Thema|Themen|Aktuelles|Video|Podcast|Artikel von|Über (?:die|den)\b.*|Sonderthema:?.*|Ressort.*|Artikeltyp.*|.*\d{2}\.\d{2}\.\d{4}.*)$|[/|•]/u;
const NO_HEADLINE = /^(?:Mehr lesen über|Mehr zum Thema)$|^[-–]|\.\.\.$/u;
const LOOSE = /^[\s:–|-]+|[\s:|–-]+$/gu;
const COLON = /^(?<kicker>["„»]?\p{Lu}[^:|]{2,60}): (?<headline>["„»]?\p{Lu}.{12,130})$/u;
/** How many levels of the tree above a kicker its headline is looked for. */
const HIGHEST = 3;

const seen = new Set();
const rows = [];
for await (const page of annotatedPages(folder)) {
  if (page.lang !== 'de' && !GERMAN.test(page.html.slice(0, BEFORE_BODY))) continue;
  const { tree } = parsedPage(page);
  const site = siteNameOf(page.url ?? page.id);
  const elements = [...elementsOf(tree.document)];
  for (const pair of elements.flatMap(pairAt)) add({ id: page.id, site, kind: 'pair', ...pair });
  for (const pair of elements.flatMap(titled)) add({ id: page.id, site, ...pair });
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'headings.ndjson'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
const count = (kind) => rows.filter((row) => row.kind === kind).length;
console.error(`${count('pair')} pairs, ${count('colon')} with a colon, ${count('plain')} without a kicker`);

function add(row) {
  const key = `${row.kicker ?? ''}\t${row.headline}`;
  if (seen.has(key)) return;
  seen.add(key);
  rows.push(row);
}

function* elementsOf(node) {
  for (const child of node.children ?? []) {
    if (!isTag(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function pairAt(element) {
  if (!KICKER.test(element.attribs.class ?? '')) return [];
  const kicker = tidy(element);
  if (!isKicker(kicker)) return [];
  for (let up = element.parent, level = 0; up?.name !== undefined && level < HIGHEST; up = up.parent, level += 1) {
    const headline = HEADING.test(up.name) ? withoutKicker(tidy(up), kicker) : headlineIn(up, element, kicker);
    if (headline !== undefined) return isHeadline(headline) ? [{ kicker, headline }] : [];
    if (HEADING.test(up.name)) return [];
  }
  return [];
}

function headlineIn(element, kicker, text) {
  const below = [...elementsOf(element)].filter((each) => each !== kicker && !isInside(kicker, each));
  const heading =
    below.find(({ name }) => HEADING.test(name)) ??
    below.find(({ attribs }) => HEADLINE.test(attribs.class ?? '') && !KICKER.test(attribs.class ?? ''));
  return heading && (withoutKicker(tidy(heading), text) ?? tidy(heading));
}

function isInside(inner, outer) {
  for (let each = inner; each; each = each.parent) if (each === outer) return true;
  return false;
}

function withoutKicker(text, kicker) {
  return text.startsWith(kicker) ? text.slice(kicker.length).replace(LOOSE, '') : undefined;
}

/** Headings and links that print `Kicker: Headline`, and headings that print a headline alone. */
function titled(element) {
  const isHead = HEADING.test(element.name);
  if (!isHead && element.name !== 'a') return [];
  const text = tidy(element);
  const { kicker, headline } = COLON.exec(text)?.groups ?? {};
  if (kicker !== undefined)
    return isKicker(kicker) && isHeadline(headline) ? [{ kind: 'colon', kicker, headline }] : [];
  return isHead && !text.includes(':') && isHeadline(text) && text.split(' ').length > 3
    ? [{ kind: 'plain', headline: text }]
    : [];
}

function isKicker(text) {
  return text.length >= 3 && text.length <= 80 && text.split(' ').length <= 10 && !LABEL.test(text);
}

function isHeadline(text) {
  return text.length >= 10 && text.length <= 140 && text.split(' ').length >= 2 && !NO_HEADLINE.test(text);
}

function tidy(element) {
  return fold(textOf(element)).replace(LOOSE, '');
}
