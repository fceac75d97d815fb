import { type FeatureGroup, type FeatureRow, put, putBlocks, putLetters, share } from './feature-row.ts';
import type { BlockFacts, PageSurvey } from './page-survey.ts';
import { runShare } from './repeated-runs.ts';
import { phraseBits } from './text-phrases.ts';
import { HEADINGS_KEPT, TOLD_HEADINGS } from './told-headings.ts';
import { isAround, STORY_SIGNS } from './told-stories.ts';

const REACH = [-3, -2, -1, 1, 2, 3];

/** The blocks before and after it. */
export const NEIGHBOURS: FeatureGroup = {
  names: REACH.flatMap((step) =>
    ['words', 'linked', 'ends', 'heading', 'near', 'look', 'phrases'].map((part) => `at${step}-${part}`),
  ),
  write(row, block, page) {
    for (const step of REACH) {
      const other = page.blocks[block.index + step];
      put(row, other?.text.words ?? -1);
      put(row, other?.block.linked ?? -1);
      put(row, other?.text.last ?? -1);
      put(row, other === undefined ? -1 : other.isHeading ? 1 : 0);
      put(row, other === undefined ? -1 : kinship(block, other));
      put(row, other?.owner.signature === block.owner.signature ? 1 : 0);
      put(row, other === undefined ? 0 : (other.text.phrases & AROUND_ARTICLES) === 0 ? 0 : 1);
    }
  },
};

const AROUND_ARTICLES = phraseBits(
  ...['related', 'more', 'subscribe', 'cookie', 'rights', 'share', 'comment', 'menu', 'ad', 'media'],
);

/** 3 in the same element, 2 in sister elements, 1 in cousins, 0 further away. */
function kinship({ owner: one }: BlockFacts, { owner: other }: BlockFacts): number {
  if (one === other) return 3;
  if (one.parent === other.parent) return 2;
  return one.parent?.parent === other.parent?.parent ? 1 : 0;
}

const WIDTHS = [5, 12];

/** How much prose and how many links stand shortly before and after it. */
export const WINDOWS: FeatureGroup = {
  names: WIDTHS.flatMap((width) =>
    ['before', 'after'].flatMap((side) => ['long', 'linked', 'mean', 'dates'].map((part) => `${side}${width}-${part}`)),
  ),
  write(row, { index }, page) {
    for (const width of WIDTHS) {
      writeWindow(row, page, Math.max(0, index - width), index);
      writeWindow(row, page, index + 1, Math.min(page.blocks.length, index + 1 + width));
    }
  },
};

function writeWindow(row: FeatureRow, page: PageSurvey, from: number, to: number): void {
  const first = page.blocks[from];
  const next = page.blocks[to];
  if (first === undefined || to <= from) {
    for (let part = 0; part < 4; part += 1) put(row, -1);
    return;
  }
  const length = (next?.lengthBefore ?? page.length) - first.lengthBefore;
  put(row, (next?.longBefore ?? page.long) - first.longBefore);
  put(row, share((next?.linkedBefore ?? page.linked) - first.linkedBefore, length));
  put(row, length / (to - from));
  put(row, (next?.datesBefore ?? page.dates) - first.datesBefore);
}

const NEVER = 999;

/** How far above it headings stand, and those that begin what is no longer the article. */
export const HEADINGS: FeatureGroup = {
  names: [
    'since-heading',
    'heading-level',
    'heading-kin',
    ...TOLD_HEADINGS.flatMap((name) => [`since-${name}`, `long-since-${name}`, `up-to-${name}`]),
  ],
  write(row, block, page) {
    const at = block.index * HEADINGS_KEPT;
    const last = page.blocks[page.headings[at] as number];
    putBlocks(row, last === undefined ? NEVER : block.index - last.index);
    put(row, last?.block.level ?? 0);
    put(row, last === undefined ? -1 : kinship(block, last));
    for (let each = 1; each < HEADINGS_KEPT; each += 1) {
      const told = page.blocks[page.headings[at + each] as number];
      putBlocks(row, told === undefined ? NEVER : block.index - told.index);
      putLetters(row, told === undefined ? -1 : block.longBefore - told.longBefore);
      put(row, told === undefined ? -1 : stepsTo(block, told));
    }
  },
};

/** Steps up from a block to the innermost element around it that holds an earlier one too. */
function stepsTo({ owner }: BlockFacts, other: BlockFacts): number {
  let above = owner;
  let steps = 0;
  while (above.parent !== undefined && above.firstBlock > other.index) {
    above = above.parent;
    steps += 1;
  }
  return steps;
}

/** What tells that another story stands there: its own `article`, or what began above. */
export const STORIES: FeatureGroup = {
  names: [
    'own-article',
    ...STORY_SIGNS.map((sign) => `since-${sign}`),
    'dates-since',
    'last-heading-linked',
    'last-heading-words',
    'last-heading-dates',
  ],
  write(row, block, page) {
    const head = page.blocks[page.headline];
    const { article } = block.owner;
    put(row, article === undefined || head === undefined ? -1 : isAround(article, head) ? 1 : 0);
    const at = STORY_SIGNS.length * block.index;
    const lastLinked = page.stories[at + 3] as number;
    putBlocks(row, page.stories[at] as number);
    putBlocks(row, page.stories[at + 1] as number);
    putBlocks(row, page.stories[at + 2] as number);
    putBlocks(row, lastLinked < 0 ? NEVER : block.index - lastLinked);
    putBlocks(row, head === undefined ? -1 : block.datesBefore - head.datesBefore);
    const heading = page.blocks[page.headings[block.index * HEADINGS_KEPT] as number];
    put(row, heading?.block.linked ?? -1);
    put(row, heading?.text.words ?? -1);
    putBlocks(row, heading === undefined ? -1 : block.datesBefore - heading.datesBefore);
  },
};

/** What it shares with other blocks and with what the page declares. */
export const MATCHES: FeatureGroup = {
  names:
    'copies repeats-before repeats-after articles-text is-title title-share title-cover description-share description-cover in-description author'.split(
      ' ',
    ),
  write(row, { index, key, text, words }, { copies, declared, repetition }) {
    put(row, copies.get(key) ?? 1);
    put(row, repetition.before[index] ?? 0);
    put(row, repetition.after[index] ?? 0);
    put(row, declared.body.size === 0 ? -1 : runShare(words, declared.body));
    put(row, declared.titles.has(key) ? 1 : 0);
    const inTitle = shared(words, declared.titleWords);
    const inDescription = shared(words, declared.descriptionWords);
    put(row, share(inTitle, words.length));
    put(row, share(inTitle, declared.titleWords.size));
    put(row, share(inDescription, words.length));
    put(row, share(inDescription, declared.descriptionWords.size));
    put(row, key.length > 20 && declared.description.includes(key.slice(0, 60)) ? 1 : 0);
    put(row, text.words < 60 && declared.authors.some((author) => key.includes(author)) ? 1 : 0);
  },
};

function shared(words: Int32Array, known: ReadonlySet<number>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count += 1;
  return count;
}
