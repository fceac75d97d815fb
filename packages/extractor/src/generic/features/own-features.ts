import type { BodyKind } from '../../article.ts';
import { FAR, nearOf, TAG_NAMES } from './element-facts.ts';
import { type FeatureGroup, put, share } from './feature-row.ts';
import { MEANING_NAMES } from './name-meanings.ts';
import { PHRASE_NAMES } from './text-phrases.ts';

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
  names: (
    'length words word-length stop-share capital-share upper-share digit-share commas commas-share ends ends-share ' +
    'separators separator-share quotes brackets dense last first linked emphasised kind level date time hidden'
  ).split(' '),
  write(row, { block, text, hidden }) {
    const { length, words } = text;
    put(row, length);
    put(row, words);
    put(row, share(length, words));
    put(row, share(text.stopWords, words));
    put(row, share(text.capitalised, words));
    put(row, share(text.capitals, length));
    put(row, share(text.digits, length));
    put(row, text.commas);
    put(row, share(text.commas, words));
    put(row, text.ends);
    put(row, share(text.ends, words));
    put(row, text.separators);
    put(row, share(text.separators, words));
    put(row, text.quotes);
    put(row, text.brackets);
    put(row, share(text.dense, length));
    put(row, text.last);
    put(row, text.first);
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
  names: PHRASE_NAMES.map((name) => `says-${name}`),
  write(row, { text }) {
    for (let bit = 0; bit < PHRASE_NAMES.length; bit += 1) put(row, (text.phrases >>> bit) & 1);
  },
};

/** How far up the nearest ancestor is whose name has a meaning, or with a tag. */
export const ANCESTRY: FeatureGroup = {
  names: [...MEANING_NAMES.map((name) => `near-${name}`), ...TAG_NAMES.map((name) => `in-${name}`), 'depth'],
  write(row, { owner }) {
    const near = nearOf(owner);
    row.values.set(near, row.at);
    row.at += near.length;
    put(row, Math.min(owner.depth, 2 * FAR));
  },
};
