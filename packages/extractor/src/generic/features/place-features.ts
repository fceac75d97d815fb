import {
  alikeOf,
  ancestorDistances,
  type ElementFacts,
  nearestAncestor,
  placesOfMeanings,
  placesOfTags,
} from './element-facts.ts';
import { type FeatureGroup, type FeatureRow, put, putBlocks, putLetters, share } from './feature-row.ts';
import type { BlockFacts, PageSurvey } from './page-survey.ts';

const NOWHERE = 999;

/** Where on the page it stands. */
export const POSITION: FeatureGroup = {
  names: (
    'index place blocks length-before length-after page-length page-linked page-long long-share long-before long-after ' +
    'after-headline letters-after-headline from-first-long to-last-long headline-up headline-shared headline-share headlines-before headlines type'
  ).split(' '),
  write(row, block, page) {
    const { index, owner } = block;
    const head = page.headline < 0 ? undefined : page.blocks[page.headline];
    putBlocks(row, index);
    put(row, share(index, page.blocks.length));
    putBlocks(row, page.blocks.length);
    put(row, share(block.lengthBefore, page.length));
    putLetters(row, page.length - block.lengthBefore);
    putLetters(row, page.length);
    put(row, share(page.linked, page.length));
    putLetters(row, page.long);
    put(row, share(page.long, page.length));
    put(row, share(block.longBefore, page.long));
    putLetters(row, page.long - block.longBefore);
    if (head === undefined) put(row, NOWHERE);
    else putBlocks(row, index - head.index);
    if (head === undefined) put(row, NOWHERE);
    else putLetters(row, block.lengthBefore - head.lengthBefore);
    putBlocks(row, index - page.firstLong);
    putBlocks(row, page.lastLong - index);
    const shared = head === undefined ? undefined : commonFacts(owner, head.owner);
    put(row, shared === undefined ? NOWHERE : owner.depth - shared.depth);
    put(row, shared === undefined || head === undefined ? NOWHERE : head.owner.depth - shared.depth);
    put(row, shared === undefined ? 0 : share(shared.long, page.long));
    putBlocks(row, block.headlinesBefore);
    putBlocks(row, page.headlines);
    put(row, page.declared.type);
  },
};

function commonFacts(one: ElementFacts, other: ElementFacts): ElementFacts | undefined {
  let left: ElementFacts | undefined = one;
  let right: ElementFacts | undefined = other;
  while (left !== right) {
    if (left === undefined || right === undefined) return undefined;
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left;
}

const CANDIDATES = ['weighed', 'half', 'most'];

/** Where it stands in the elements that may hold the article. */
export const CANDIDACY: FeatureGroup = {
  names: CANDIDATES.flatMap((name) =>
    ['up', 'share', 'blocks', 'linked', 'from-start', 'to-end', 'place'].map((part) => `${name}-${part}`),
  ),
  write(row, block, page) {
    for (const { element, share: whole, stepsUp } of page.candidates) {
      put(row, stepsUp(block.owner));
      put(row, whole);
      putBlocks(row, element?.blocks ?? 0);
      put(row, element === undefined ? 0 : share(element.linked, element.length));
      putBlocks(row, element === undefined ? NOWHERE : block.index - element.firstBlock);
      putBlocks(row, element === undefined ? NOWHERE : element.lastBlock - block.index);
      put(row, element === undefined ? 0 : share(block.index - element.firstBlock, element.blocks));
    }
  },
};

const LEVELS = [0, 1, 2, 3, 4, 5];

/** What the elements around it hold, from its own outwards. */
export const AROUND: FeatureGroup = {
  names: LEVELS.flatMap((level) =>
    ['long-share', 'prose', 'linked', 'blocks', 'mean', 'alike', 'links', 'headings'].map(
      (part) => `up${level}-${part}`,
    ),
  ),
  write(row, { owner }, page) {
    let above = owner;
    for (const _ of LEVELS) {
      put(row, share(above.long, page.long));
      put(row, share(above.long, above.length));
      put(row, share(above.linked, above.length));
      putBlocks(row, above.blocks);
      put(row, share(above.length, above.blocks));
      putBlocks(row, alikeOf(above));
      put(row, share(above.links, above.blocks));
      put(row, share(above.headings, above.blocks));
      above = above.parent ?? above;
    }
  },
};

/** How elements that look like its own behave over the page. */
export const LOOK: FeatureGroup = {
  names: ['own', 'parent'].flatMap((whose) =>
    ['elements', 'blocks', 'words', 'linked', 'share', 'long', 'ends', 'from-first', 'to-last', 'spread'].map(
      (part) => `${whose}-look-${part}`,
    ),
  ),
  write(row, block, page) {
    writeLook(row, block.owner, block, page);
    writeLook(row, block.owner.parent ?? block.owner, block, page);
  },
};

function writeLook(row: FeatureRow, { signature }: ElementFacts, { index }: BlockFacts, page: PageSurvey): void {
  putBlocks(row, signature.elements);
  putBlocks(row, signature.blocks);
  put(row, share(signature.words, signature.blocks));
  put(row, share(signature.linked, signature.length));
  put(row, share(signature.length, page.length));
  put(row, share(signature.long, page.long));
  put(row, share(signature.ends, signature.blocks));
  putBlocks(row, signature.first < 0 ? -1 : index - signature.first);
  putBlocks(row, signature.last < 0 ? -1 : signature.last - index);
  put(row, share(signature.blocks, signature.last - signature.first + 1));
}

const ASIDES = [
  'related teaser popular list',
  'box note contents poll widget event',
  'promo ad newsletter paywall',
  'comment remark bio author',
  'image caption credit gallery video embed quote',
  'nav header footer sidebar share meta tags breadcrumb search button',
  'cookie consent modal hidden',
].map(placesOfMeanings);
const TAGS_ASIDE = 'aside figure ul ol table blockquote section article li header footer form details';

/** What lies between it and the element that holds half of the prose. */
export const BRANCH: FeatureGroup = {
  names: [
    ...['related', 'box', 'promo', 'people', 'media', 'page', 'layer'].map((name) => `branch-${name}`),
    ...TAGS_ASIDE.split(' ').map((name) => `branch-in-${name}`),
    ...['blocks', 'long', 'linked', 'alike', 'headings', 'links', 'prose'].map((name) => `branch-${name}`),
  ],
  write(row, { owner }, page) {
    const inner = page.candidates[1];
    const steps = inner?.stepsUp(owner) ?? -1;
    const least = Math.max(0, steps);
    const near = ancestorDistances(owner);
    for (const group of ASIDES) put(row, bearersWithin(near, group, least));
    for (const tag of TAG_PLACES_ASIDE) put(row, (near[tag] as number) < least ? 1 : 0);
    let branch = owner;
    for (let step = 1; step < least && branch.parent !== undefined; step += 1) branch = branch.parent;
    putBlocks(row, branch.blocks);
    put(row, share(branch.long, page.long));
    put(row, share(branch.linked, branch.length));
    putBlocks(row, alikeOf(branch));
    putBlocks(row, branch.headings);
    putBlocks(row, branch.links);
    put(row, share(branch.long, branch.length));
  },
};

const TAG_PLACES_ASIDE = placesOfTags(TAGS_ASIDE);

/** How many of some meanings the elements less than some steps up bear. */
function bearersWithin(near: Uint8Array, group: readonly number[], least: number): number {
  let count = 0;
  for (const place of group) if ((near[place] as number) < least) count += 1;
  return count;
}

const BEARERS = 'comment related teaser body article promo list box lede paywall';
const BEARER_PLACES = placesOfMeanings(BEARERS);

/** How much of the page's prose the nearest elements with telling names hold, and where they begin. */
export const BEARER: FeatureGroup = {
  names: BEARERS.split(' ').flatMap((name) => [`${name}-holds`, `${name}-begins`]),
  write(row, { owner }, page) {
    for (const place of BEARER_PLACES) {
      const bearer = nearestAncestor(owner, place);
      put(row, bearer === undefined ? -1 : share(bearer.long, page.long));
      putBlocks(row, bearer === undefined ? NOWHERE : bearer.firstBlock - page.headline);
    }
  },
};
