import { expect, test } from 'vitest';
import { type Block, removed } from '../block.ts';
import { findDoubts } from './removals.ts';

const PROSE =
  'Der Rat der Hafenstadt hat am Montagabend beschlossen, die alte Werft am Nordufer noch in diesem Jahr zu kaufen. ' +
  'Die Kosten werden auf rund drei Millionen Euro geschätzt, von denen das Land etwa die Hälfte übernehmen soll.';

function blocks(rule: string): Block[] {
  const block = (claim?: Block['claim'], start = ''): Block => {
    const text = `${start}${PROSE}`;
    const runs = [{ text, start: 0, end: text.length }];
    const plain: Block = { text, runs, kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
    return claim === undefined ? plain : { ...plain, claim };
  };
  return [block(), block(removed(rule, 'it is a test')), block(removed(rule, 'it is a test'), 'So heißt es: ')];
}

const codesFor = (rule: string): readonly string[] => findDoubts(blocks(rule), []).warnings.map(({ code }) => code);

test.each(['paper/tail', 'generic/embed-notice'])('what %s takes of the prose is told', (rule) => {
  expect(codesFor(rule)).toEqual(['much-removed']);
});

test.each(['generic/related', 'generic/outside-article'])('what the scorer leaves out by %s is none of it', (rule) => {
  expect(codesFor(rule)).toEqual([]);
});
