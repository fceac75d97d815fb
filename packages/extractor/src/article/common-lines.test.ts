import { describe, expect, test } from 'vitest';
import { type LineTest, lineOf, lineTest } from '../article/phrases.ts';
import { COMMON_LINES } from './common-lines.ts';

const tests = COMMON_LINES.flatMap((rule): readonly (readonly [string, LineTest])[] =>
  'line' in rule ? [[rule.id, lineTest(rule.line)]] : [],
);
const ruleFor = (text: string): string | undefined => tests.find(([, holds]) => holds(lineOf(text)))?.[0];

describe('a notice that stands for an embedded post', () => {
  test.each([
    ...[
      'den Sie anzeigen können',
      'der hier angezeigt wird',
      'den wir gern laden',
      'mit Ihrer Zustimmung',
      'wenn Sie zustimmen',
    ],
    ...[
      'sind Sie einverstanden',
      'nach Ihrer Einwilligung',
      'wenn Sie einwilligen',
      'den Sie akzeptieren',
      'den Sie aktivieren',
    ],
    ...['und Daten', 'der den Text ergänzt', 'den jemand bereitgestellt hat', 'der eingebunden ist', 'und Cookies'],
  ])('asks with a word of agreement: %s', (words) => {
    expect(ruleFor(`An dieser Stelle finden Sie einen externen Inhalt, ${words}.`)).toBe('embed-notice');
  });

  test.each([
    ...['externe Inhalte', 'eingebettete Medien', 'ein externes Element', 'einen externen Anbieter'],
    ...['eine externe Quelle', 'einen externen Dienst', 'eine Drittplattform', 'einen Drittanbieter'],
    'externe redaktionelle Inhalte',
  ])('speaks of what is not the newsroom’s: %s', (what) => {
    expect(ruleFor(`Hier finden Sie ${what}, wenn Sie zustimmen.`)).toBe('embed-notice');
    expect(ruleFor('Hier finden Sie den Hafen, wenn Sie zustimmen.')).toBeUndefined();
  });
});

describe('lines that are none of the article on any page', () => {
  test.each([
    ['ANZEIGE', 'ad-label'],
    ['Externer Inhalt', 'embed-label'],
    ['Externer Inhalt nicht verfügbar', 'embed-label'],
    ['Empfohlener redaktioneller Inhalt', 'embed-label'],
    ['An dieser Stelle finden Sie einen externen Inhalt von Bachtube, der den Artikel ergänzt.', 'embed-notice'],
    ['Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.', 'embed-notice'],
    ['Mit Ihrer Zustimmung werden hier Daten an Drittplattformen übertragen.', 'embed-notice'],
    ['Dieses Element enthält Daten von einem eingebetteten Dienst: eingebettete Medien.', 'embed-notice'],
    ['Lesen Sie auch: Der Bach tritt über die Ufer', 'read-also'],
    ['>> Lesen Sie hier: Was die Brücke kostet', 'read-also'],
    ['Auch interessant', 'read-also'],
  ])('%s', (text, rule) => {
    expect(ruleFor(text)).toBe(rule);
  });

  test.each([
    'Er erstattete am Montag Anzeige.',
    'Externer Inhalt war für die Redaktion lange kein Thema, sagte die Leiterin des Archivs bei der Eröffnung.',
    'An dieser Stelle fließt der Bach in den Fluss.',
    'Lesen Sie auch nach dem Urlaub noch Zeitung?',
    'Auch interessant fand der Rat den Vorschlag, die Brücke zu sperren.',
    'Dieses Video zeigt den Einsturz der Brücke.',
  ])('stays: %s', (text) => {
    expect(ruleFor(text)).toBeUndefined();
  });
});
