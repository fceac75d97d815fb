import { describe, expect, test } from 'vitest';
import { type LineTest, lineOf, lineTest } from '../article/phrases.ts';
import { COMMON_LINES } from './common-lines.ts';

const tests = COMMON_LINES.flatMap((rule): readonly (readonly [string, LineTest])[] =>
  'line' in rule ? [[rule.id, lineTest(rule.line)]] : [],
);
const ruleFor = (text: string): string | undefined => tests.find(([, holds]) => holds(lineOf(text)))?.[0];

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
