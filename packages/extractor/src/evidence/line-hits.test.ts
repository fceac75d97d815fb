import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import type { Cleaner } from '../cleaner.ts';
import { HIT_KINDS, hitsOf, type SiteLines, siteLines } from './line-hits.ts';
import { FAR, MARK_NAMES, marksOf } from './line-marks.ts';
import { surveyLines } from './line-survey.ts';

const NOTES = { source: 'made up', example: 'a', counterExample: 'b', because: 'it is made up' };
const paper: Cleaner = {
  site: 'paper',
  publisher: 'Paper',
  hosts: [],
  templates: [],
  cues: [
    { role: 'byline', line: /^Autor:/u },
    { role: 'headline', line: /^Titel/u },
    { role: 'kicker', line: /^Rubrik/u },
  ],
  lines: [
    { id: 'tail', from: ['Mehr vom Hafen'], ...NOTES },
    { id: 'end', after: ['Ende'], ...NOTES },
    { id: 'start', upTo: ['Anfang'], ...NOTES },
    { id: 'one', line: ['Einzeln'], ...NOTES },
  ],
};

const blockOf = (text: string, claim?: Block['claim']): Block => ({
  ...{ text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 },
  ...(claim === undefined ? {} : { claim }),
});

/** What rules say of a line, as `kind strength`. */
function saidOf(text: string, { site, claim }: { site?: SiteLines; claim?: Block['claim'] } = {}): readonly string[] {
  const hits = hitsOf(blockOf(text, claim), site);
  return HIT_KINDS.flatMap((kind, place) => (hits[place] === 0 ? [] : [`${kind} ${hits[place]}`]));
}

describe('what the grammar of news says', () => {
  test.each([
    ['28.04.2023, 18:11 Uhr', ['date 1']],
    ['Von Kim Muster', ['byline 1']],
    ['Kim Muster', ['byline 1']],
    ['Foto: dpa', ['credit 1']],
    ['Der Hafen am Abend (Foto: dpa)', ['caption 1']],
    ['wl/kle (dpa)', ['sign-off 1']],
    ['Quelle: ntv.de, jmu', ['sign-off 1']],
    ['dpa', ['sign-off 1']],
    ['Dow Jones', []],
    ['Mit Material von dpa', []],
    ['— Kim Muster (@kim) March 28, 2024', ['post 2']],
    ['— Kim Muster (@kim)', ['post 2']],
    ['Kim Muster (@kim)', []],
    ['Der Hafen pic.twitter.com/abc', ['post 1']],
    ['Der Hafen https://t.co/abc', ['post 1']],
    ['🇩🇪 Der Hafen', ['post 1']],
    ['Der Hafen am Abend', []],
  ])('%s: %j', (text, said) => {
    expect(saidOf(text)).toEqual(said);
  });

  test.each([
    ['a fact', 200, 'byline 1', (length: number) => 'Von Kim Muster'.padEnd(length)],
    ['a caption', 600, 'caption 1', (length: number) => `Der Hafen ${'m'.repeat(length - 22)} (Foto: dpa)`],
    ['a post', 600, 'post 1', (length: number) => `pic.x.com/${'m'.repeat(length - 10)}`],
    ['a sign-off', 90, 'sign-off 1', (length: number) => 'wl/kle (dpa)'.padEnd(length)],
  ])('%s has at most %i letters', (_, longest, said, line) => {
    expect(line(longest)).toHaveLength(longest);
    expect(saidOf(line(longest))).toContain(said);
    expect(saidOf(line(longest + 1))).not.toContain(said);
  });
});

describe('what the cleaner of the site says', () => {
  const site = siteLines(paper);

  test.each([
    ['Autor: jemand', ['byline 2']],
    ['Titel', ['headline 2']],
    ['Rubrik', []],
    ['Mehr vom Hafen', ['zone 2']],
    ['Ende', ['zone 2']],
    ['Anfang', []],
    ['Einzeln', []],
    ['Von Kim Muster', ['byline 1']],
  ])('%s: %j', (text, said) => {
    expect(saidOf(text, { site })).toEqual(said);
  });

  test.each([
    [{ fate: 'removed', rule: 'paper/one', because: 'it is made up' }, 'noise 2'],
    [{ fate: 'removed', rule: 'generic/one', because: 'it is made up' }, 'noise 1'],
    [{ fate: 'field', field: 'byline' }, 'field 2'],
  ] as const)('a claim: %j', (claim, said) => {
    expect(saidOf('Hafen', { claim })).toEqual([said]);
  });

  test.each([
    [undefined, undefined, undefined],
    [[], undefined, false],
    [[{ meta: 'x' }], undefined, true],
    [undefined, [], false],
    [[], [{ meta: 'x' }], true],
  ])('prints kickers where any template has sources: %j, %j', (own, ofTemplate, prints) => {
    const fields = own === undefined ? {} : { fields: { kicker: own, teaser: own } };
    const shown = ofTemplate === undefined ? {} : { fields: { kicker: ofTemplate, teaser: ofTemplate } };
    const templates = [{ id: 'a', body: 'main', ...shown }];
    expect(siteLines({ ...paper, ...fields, templates }).prints).toEqual({ kicker: prints, teaser: prints });
  });
});

describe('how far away a mark stands', () => {
  const marksAt = (name: string, lines: readonly string[]) => {
    const found = marksOf(surveyLines(lines.map((text) => blockOf(text))).lines)[MARK_NAMES.indexOf(name)];
    return { before: [...(found?.before ?? [])], after: [...(found?.after ?? [])] };
  };

  test('is counted in lines above and below', () => {
    expect(marksAt('byline', ['Hafen', 'Von Kim Muster', 'Fluss', 'Mühle'])).toEqual({
      before: [FAR, FAR, 1, 2],
      after: [1, FAR, FAR, FAR],
    });
    expect(marksAt('byline', ['Von Kim Muster', 'Von Kim Muster'])).toEqual({ before: [FAR, 1], after: [1, FAR] });
  });

  test('is counted no further than forty', () => {
    const { before, after } = marksAt('credit', ['Foto: dpa', ...Array(50).fill('Hafen'), 'Foto: dpa']);
    expect([before[39], before[40], before[41], before[50]]).toEqual([39, 40, 40, 40]);
    expect([after[1], after[11], after[12], after[50]]).toEqual([40, 40, 39, 1]);
  });

  test('a paragraph and a blank line are marks, too', () => {
    const prose = `Wort${' wort'.repeat(14)}.`;
    expect(marksAt('prose', [prose, 'Hafen']).before).toEqual([FAR, 1]);
    const printing = { blanksAbove: 1, indent: 0, lines: 1 };
    const { lines } = surveyLines([{ ...blockOf('Hafen'), printing }, blockOf('Fluss')]);
    expect([...(marksOf(lines)[MARK_NAMES.indexOf('gap')]?.before ?? [])]).toEqual([FAR, 1]);
  });
});
