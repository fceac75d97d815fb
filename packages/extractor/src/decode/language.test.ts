import { describe, expect, test } from 'vitest';
import { identifyLanguage, statedLanguage } from './language.ts';

describe('statedLanguage', () => {
  test.each([
    ['de-DE', 'de-DE'],
    ['de_DE', 'de-DE'],
    ['DE', 'de'],
    [' de ', 'de'],
    ['de_DE.UTF-8', 'de-DE'],
    ['de-DE, en', 'de-DE'],
    ['pt-br', 'pt-BR'],
    ['pt-002', 'pt-002'],
    ['zh-hant', 'zh-Hant'],
    ['fa-af', 'fa-AF'],
    ['iw', 'he'],
    ['en-uk', 'en-GB'],
  ])('%s is %s', (stated, tag) => {
    expect(statedLanguage(stated)).toBe(tag);
  });

  test.each([
    undefined,
    '',
    '../../etc',
    'de/../../etc',
    'und',
    'zxx',
    'mul',
    'x-default',
    'i-default',
    'gr',
    'unknown',
    'deutsch',
    'de-de-de',
    '{{lang}}',
    '__proto__',
    'd',
    `de-${'a'.repeat(5000)}`,
  ])('an unusable tag is none (%#)', (stated) => {
    expect(statedLanguage(stated)).toBeUndefined();
  });
});

describe('identifyLanguage', () => {
  const german = 'Der Stadtrat hat am Dienstag über den Haushalt für das kommende Jahr beraten und ihn beschlossen. ';
  const english = 'The city council discussed the budget for the coming year on Tuesday and passed it in the end. ';

  test.each([
    ['de', german],
    ['de', 'Die Regierung plant neue Gesetze.'],
    ['en', english],
    ['fr', 'Le conseil municipal a débattu mardi du budget de l’année prochaine et l’a finalement adopté.'],
    ['tr', 'Belediye meclisi salı günü gelecek yılın bütçesini görüştü ve sonunda onayladı.'],
    ['ru', 'Городской совет во вторник обсудил бюджет на следующий год и в конце концов принял его.'],
    ['el', 'Το δημοτικό συμβούλιο συζήτησε την Τρίτη τον προϋπολογισμό του επόμενου έτους.'],
    ['zh', '市议会周二讨论了明年的预算，并最终通过了该预算。反对派批评了这一决定。'],
    ['fa', 'شورای شهر روز سه‌شنبه درباره بودجه سال آینده بحث کرد و سرانجام آن را تصویب کرد.'],
  ])('tells %s', async (language, text) => {
    expect(await identifyLanguage(text)).toBe(language);
  });

  test('goes by what most of the text is in', async () => {
    expect(await identifyLanguage(english.repeat(5) + german.repeat(15))).toBe('de');
    expect(await identifyLanguage(german.repeat(25) + english.repeat(500))).toBe('de');
  });

  test.each([
    '',
    'Hallo',
    '12.05.2024 13:45 +++ 1:0 2:3',
    'https://www.example.org/the-city-council-discussed-the-budget-on-tuesday',
    'Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod',
    'Merkel Putin Macron Biden Scholz Habeck',
    german.repeat(5).slice(0, 500) + english.repeat(6).slice(0, 500),
  ])('is not sure (%#)', async (text) => {
    expect(await identifyLanguage(text)).toBeUndefined();
  });
});
