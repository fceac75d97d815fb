import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLegacy } from './decode-legacy.ts';
import { mayBeMojibake, mendMojibake, mendPlaced } from './mend-mojibake.ts';

/** UTF-8 read as windows-1252 by the WHATWG, and as Latin-1. */
const broken = (text: string): string => decodeLegacy(Buffer.from(text), 'windows-1252');
const brokenLatin = (text: string): string => Buffer.from(text).toString('latin1');

describe('puts right', () => {
  test.each([
    'für',
    'Straße',
    'Österreich',
    'Übermut',
    'ÄRZTE und ÖSTERREICH für alle',
    'we’ll',
    '“quoted” – or not …',
    '„gut“',
    'voilà, ça va à Paris',
    'corazón, año, ¿qué?',
    'SÃO PAULO não é',
    'Milošević und Žižek',
    '20 °C und 5 € für 3 ½',
    'Привет',
    '日本語の本。',
    'gut 🙂',
    '© 2024 für alle',
  ])('%s', (text) => {
    for (const spoil of [broken, brokenLatin]) {
      expect(spoil(text)).not.toBe(text);
      expect(mayBeMojibake(spoil(text))).toBe(true);
      expect(mendMojibake(spoil(text))).toBe(text);
    }
  });

  test('runs of a text that is right otherwise', () => {
    expect(mendMojibake('Für „weâ€™ll“ war es fÃ¼r São Paulo')).toBe('Für „we’ll“ war es für São Paulo');
  });

  test('what was read wrongly twice', () => {
    expect(mendMojibake(broken(broken('we’ll für')))).toBe('we’ll für');
  });

  test('a text whose places are kept', () => {
    const text = 'afÃ¼r🙂â€™b';
    const places = Array.from({ length: text.length }, (_, at) => at + 100);
    expect(mendPlaced({ text, places })).toEqual({
      text: 'afür🙂’b',
      places: [100, 101, 102, 104, 105, 106, 107, 110],
    });
  });
});

const LEGITIMATE = [
  ...['SÃO', 'IRMÃ', 'MANHÃ', 'ALEMÃ', 'NÃO', 'Ã', 'Â', 'ÂNGELA', 'ROMÂN', 'TÂN', 'PÂTÉ', 'São', 'não', 'irmã', 'pâte'],
  ...['Île', 'NOËL', 'français', 'à', 'où', 'Œuvre', 'cœur', 'für', 'Äpfel', 'Straße', 'Ångström', 'Ñandú', 'ð', 'við'],
  ...['Привет', '日本語', 'Ελλάδα', '5', '€', '20'],
];
const BETWEEN = [
  ' ',
  '” ',
  '“ ',
  '’ ',
  '… ',
  ' – ',
  '. ',
  ', ',
  '» ',
  '« ',
  '\u00a0',
  ' „',
  ' “',
  ' «',
  ' ¿',
  '® ',
  '™ ',
];

describe('leaves alone', () => {
  test.each([
    'SÃO PAULO',
    'a IRMÃ” disse',
    '«Â» und «Ã»',
    'A MANHÃ…',
    'die AMANHÃ® GmbH',
    'ROMÂN” gut',
    'hotărâ”… să',
    'coûte 5 €, dit-il à l’Île',
    'plain',
  ])('%s', (text) => {
    expect(mendMojibake(text)).toBe(text);
  });

  test('law: text of any language that was read rightly', () => {
    const pair = fc.tuple(fc.constantFrom(...LEGITIMATE), fc.constantFrom(...BETWEEN));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const text = pairs.flat().join('');
        expect(mendMojibake(text)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('law: what was put right', () => {
    const part = fc.oneof(
      fc.constantFrom(...LEGITIMATE, ...BETWEEN),
      fc.constantFrom(...LEGITIMATE, '’', '“').map(broken),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const mended = mendMojibake(parts.join(''));
        expect(mendMojibake(mended)).toBe(mended);
      }),
      { numRuns: 3000 },
    );
  });

  test('law: any string, twice as once', () => {
    const sign = fc.constantFrom(...'ÃÂâ€™œžŸð˜ƒ‚¼¶Ð¿Ñã¼Ää a.AÅ\u0080\u009f\u00a0');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 16 }), (signs) => {
        const mended = mendMojibake(signs.join(''));
        expect(mendMojibake(mended)).toBe(mended);
      }),
      { numRuns: 3000 },
    );
  });
});
