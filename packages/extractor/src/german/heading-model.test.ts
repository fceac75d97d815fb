import { describe, expect, test } from 'vitest';
import { cutPlaces, likeliestCut } from './heading-model.ts';

describe('the places where a headline may begin', () => {
  test('capitals, numbers and quotations, never the first word', () => {
    const text = 'Ärger am Fluss 300 Leute fordern "Mehr Wasser"';
    expect(cutPlaces(text).map((at) => text.slice(at, at + 5))).toEqual(['Fluss', '300 L', 'Leute', '"Mehr']);
  });

  test.each([
    ['Ärger um "Das Große Rennen" im Dorf', 'Große'],
    ['Ärger um „Das Große Rennen“ im Dorf', 'Rennen'],
    ['Ärger um »Das Große Rennen« im Dorf', 'Rennen'],
  ])('none inside a quotation: %s', (text, word) => {
    expect(cutPlaces(text)).not.toContain(text.indexOf(word));
  });

  test.each(['', 'Wort', 'lauter kleine wörter ohne anfang', `${'Wort '.repeat(70)}Ende`])('none in %j', (text) => {
    expect(cutPlaces(text)).toEqual([]);
    expect(likeliestCut(text)).toBeUndefined();
  });
});

test('a word that is too short for a headline begins none', () => {
  expect(cutPlaces('Ärger am Fluss Nein')).toEqual(['Ärger am '.length]);
});

test.each([
  'Ärger um „Das Große“ Rennen im Dorf',
  'Ärger um „Das Große” Rennen im Dorf',
  'Ärger um »Das Große« Rennen im Dorf',
])('behind a quotation there is a place: %s', (text) => {
  expect(cutPlaces(text)).toContain(text.indexOf('Rennen'));
});

describe('how sure a cut is', () => {
  test('probabilities are shared with the whole line', () => {
    const cut = likeliestCut('Alte Mühle am Fluss Kreis will das Grundstück pachten');
    expect(cut?.at).toBe('Alte Mühle am Fluss '.length);
    expect(cut?.probability).toBeGreaterThan(0.6);
    expect((cut?.probability ?? 0) + (cut?.whole ?? 0)).toBeLessThanOrEqual(1);
  });

  test('a sentence with one verb in it is rather a headline alone', () => {
    expect(likeliestCut('Bürgermeisterin trifft Minister in Musterstadt')?.whole).toBeGreaterThan(0.6);
  });
});
