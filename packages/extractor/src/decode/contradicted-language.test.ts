import { expect, test } from 'vitest';
import { isContradicted } from './contradicted-language.ts';

const GERMAN =
  'Der Gemeinderat hat am Montag beschlossen, die alte Brücke über den Bach noch in diesem Jahr zu erneuern. Die Kosten ' +
  'werden auf rund eine halbe Million geschätzt, von denen das Land die Hälfte übernehmen soll. Bis dahin bleibt sie für ' +
  'Lastwagen gesperrt, doch wer zu Fuß oder mit dem Rad kommt, darf sie weiterhin benutzen, sagte die Bürgermeisterin. Gebaut ' +
  'wird von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit und zur Schule fahren müssen.';

test('a text that lacks the most frequent words of a language is hardly in it', () => {
  expect(isContradicted('en', GERMAN)).toBe(true);
  expect(isContradicted('fr-FR', GERMAN)).toBe(true);
});

test('its own language, short texts and languages without a list are never contradicted', () => {
  expect(isContradicted('de', GERMAN)).toBe(false);
  expect(isContradicted('de-AT', GERMAN)).toBe(false);
  expect(isContradicted('en', 'Die Brücke wird erneuert.')).toBe(false);
  expect(isContradicted('fi', GERMAN)).toBe(false);
});
