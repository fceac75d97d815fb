import type { BodyKind } from '../../article.ts';
import { ancestorDistances, FAR, TAG_NAMES } from './element-facts.ts';
import { type FeatureGroup, put } from './feature-row.ts';
import { MEANING_NAMES } from './name-meanings.ts';
import { PHRASE_FEATURES, putPhrases, putText, TEXT_NAMES } from './text-features.ts';

const KINDS: Readonly<Record<BodyKind, number>> = {
  paragraph: 0,
  'list-item': 1,
  heading: 2,
  quote: 3,
  'table-row': 4,
  code: 5,
};

/** What the text of the block looks like. */
export const OWN_TEXT: FeatureGroup = {
  names: [...TEXT_NAMES, ...'linked emphasised kind level date time hidden'.split(' ')],
  write(row, { block, text, hidden }) {
    putText(row, text);
    put(row, block.linked);
    put(row, block.emphasised ? 1 : 0);
    put(row, KINDS[block.kind]);
    put(row, block.level ?? 0);
    put(row, text.date);
    put(row, text.time);
    put(row, hidden ? 1 : 0);
  },
};

/** Which phrases stand in it. */
export const PHRASES: FeatureGroup = {
  names: PHRASE_FEATURES,
  write: (row, { text }) => putPhrases(row, text),
};

/** How far up the nearest ancestor is whose name has a meaning, or with a tag. */
export const ANCESTRY: FeatureGroup = {
  names: [...MEANING_NAMES.map((name) => `near-${name}`), ...TAG_NAMES.map((name) => `in-${name}`), 'depth'],
  write(row, { owner }) {
    const near = ancestorDistances(owner);
    row.values.set(near, row.at);
    row.at += near.length;
    put(row, Math.min(owner.depth, 2 * FAR));
  },
};
