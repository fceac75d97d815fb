import { describe, expect, test } from 'vitest';
import { isStampLine, nameBeforeDate, namesAfterBy, withoutReadingTime } from './head-lines.ts';

describe('lines around the headline', () => {
  test.each([
    ['Von Anna Muster', ['Anna Muster']],
    ['Von Anna Muster und Bert Beispiel', ['Anna Muster', 'Bert Beispiel']],
    ['Eine Reportage von Anna Muster', ['Anna Muster']],
    ['Text: Anna Muster, Bert Beispiel', ['Anna Muster', 'Bert Beispiel']],
    ['Autorin/Autor Anna Muster', ['Anna Muster']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Das Gespräch führte Anna Muster.', ['Anna Muster']],
    ['Von der Brücke ist nichts mehr zu sehen', []],
    ['Anna Muster', []],
  ])('names in “%s”', (line, names) => expect(namesAfterBy(line)).toEqual(names));

  test.each([
    ['Johanna Rieck 12.11.2018 - 09:00 Uhr', ['Johanna Rieck']],
    ['Unterweiler, 12.11.2018', []],
    ['Polizei Unterweiler 12.11.2018', []],
    ['Am Montag 12.11.2018 wurde gebaut', []],
  ])('a name before a date in “%s”', (line, names) => expect(nameBeforeDate(line)).toEqual(names));

  test('a date may be followed by the time that reading takes', () => {
    expect(withoutReadingTime('01.06.2023, 12:00 | Lesedauer: 3 Minuten')).toBe('01.06.2023, 12:00');
    expect(isStampLine('7. Februar 2024 · 24 Min.')).toBe(true);
    expect(isStampLine('Der 7. Februar 2024 war kalt')).toBe(false);
  });
});
