import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { type LineSurvey, surveyLines } from '../evidence/line-survey.ts';
import { ROLES } from '../evidence/roles.ts';
import { hearLines } from './hear-lines.ts';
import { tellLines } from './tell-lines.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';
const OTHER = 'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Leute fahren.';

const blockOf = (text: string, more: Partial<Block> = {}): Block => ({
  ...{ text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 },
  ...more,
});

describe('what was said of a line that somebody listens to', () => {
  /** Scores in which one role has the given probability. */
  const heardOf = (text: string, probability: number, listens: Pick<Block, 'heard'> = { heard: [] }) => {
    const block = blockOf(text, listens);
    const scores = new Float32Array(ROLES.length).fill(-20);
    scores[0] = Math.log(probability);
    hearLines(surveyLines([block]), scores);
    return block.heard;
  };

  test('are roles that are likely enough, at most sure', () => {
    const said = (strength: number) => [{ role: 'body', rule: 'common/learned-roles', strength }];
    expect(heardOf('Am Hafen.', 0.0501)).toEqual(said(0.05));
    expect(heardOf('Am Hafen.', 0.0499)).toEqual([]);
    expect(heardOf('Am Hafen.', 0.12345)).toEqual(said(0.123));
    expect(heardOf('Am Hafen.', 7)).toEqual(said(1));
  });

  test('are rules of the grammar and of the site', () => {
    expect(heardOf('Von Kim Muster', 0.01)).toEqual([{ role: 'byline', rule: 'grammar/byline', strength: 0.6 }]);
    expect(heardOf('— Kim Muster (@kim)', 0.01)).toEqual([{ role: 'post', rule: 'site/post', strength: 0.8 }]);
  });

  test('is nothing where nobody does', () => {
    expect(heardOf('Von Kim Muster', 0.9, {})).toBeUndefined();
  });
});

describe('lines of a page', () => {
  const tell = (survey: LineSurvey) => tellLines(survey).told;
  const article = [
    'Stadt kauft alte Werft',
    PROSE,
    OTHER,
    PROSE.replace('Hafen', 'Garten'),
    OTHER.replace('Juli', 'Mai'),
  ];

  test('are told at once', () => {
    const { roles, chosen } = tell(surveyLines(article.map((text) => blockOf(text))));
    expect(roles).toEqual(['headline', 'body', 'body', 'body', 'body']);
    expect(chosen).toEqual([false, true, true, true, true]);
  });

  test('that a rule has claimed interrupt no text, and are none', () => {
    const blocks = article.map((text) => blockOf(text));
    blocks.splice(3, 0, blockOf('Am Fluss', { claim: { fate: 'removed', rule: 'a/b', because: 'it is a menu' } }));
    expect(tell(surveyLines(blocks)).roles).toEqual(['headline', 'body', 'body', 'other', 'body', 'body']);
  });
});
