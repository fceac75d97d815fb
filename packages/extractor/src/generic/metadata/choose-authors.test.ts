import { describe, expect, test } from 'vitest';
import { type AuthorSources, agenciesAmong, chooseAuthors, chooseHouses, personsIn } from './choose-authors.ts';
import type { SiteNames } from './site-names.ts';

const site: SiteNames = { isSite: (text) => text === 'Bachbote' };
const names = (sources: Partial<AuthorSources>): readonly string[] =>
  chooseAuthors({ linked: [], declared: [], printed: [], ...sources }, site).map((author) => author.name);

test('no author is an endless line', () => {
  expect(names({ declared: [[`Ada Muster${', '.repeat(2_000)}`]] })).toEqual([]);
  expect(personsIn(`Ada Muster${', '.repeat(20)}`, site)).toEqual(['Ada Muster']);
});

describe('authors', () => {
  test('are the persons among nodes, lists and strings', () => {
    expect(names({ linked: [[{ '@type': 'Person', name: 'Anna Beispiel' }, 'Bernd Muster']] })).toEqual([
      'Anna Beispiel',
      'Bernd Muster',
    ]);
    expect(names({ linked: [{ '@type': 'Person', givenName: 'Anna', familyName: 'Beispiel' }] })).toEqual([
      'Anna Beispiel',
    ]);
  });

  test.each([
    'Von Anna Beispiel und Bernd Muster',
    'Anna Beispiel, Bernd Muster',
    'By Anna Beispiel and Bernd Muster',
    'Anna Beispiel (abe); Bernd Muster (bmu)',
    'Anna Beispiel und Bernd Muster, dpa',
    'Anna Beispiel &amp; Bernd Muster',
  ])('are told apart in %j', (line) => {
    expect(names({ linked: [line] })).toEqual(['Anna Beispiel', 'Bernd Muster']);
  });

  test.each([
    { '@type': 'Organization', name: 'Anna Beispiel' },
    { '@type': 'Person', name: 'Bachbote' },
    { '@type': 'Person', name: 'dpa' },
    { '@type': 'Person', name: 'Online-Redaktion' },
    { '@type': 'Person', name: '@bachbote' },
    'a.beispiel@bachbote.example',
    'https://bachbote.example/autoren/anna-beispiel',
  ])('are not %j', (author) => {
    expect(names({ linked: [author] })).toEqual([]);
  });

  test('come from the next source when one names no person', () => {
    const linked = [{ '@type': 'Organization', name: 'Bachbote' }];
    expect(names({ linked, declared: [['Bachbote'], ['Anna Beispiel']], printed: [['Bernd Muster']] })).toEqual([
      'Anna Beispiel',
    ]);
    expect(names({ linked, printed: [['von Bernd Muster']] })).toEqual(['Bernd Muster']);
  });

  test('are named once', () => {
    expect(names({ linked: [['Anna Beispiel', 'ANNA BEISPIEL']] })).toHaveLength(1);
  });

  test('need no capitals when they are declared to be persons', () => {
    expect(names({ linked: [{ '@type': 'Person', name: 'anna beispiel' }] })).toEqual(['anna beispiel']);
    expect(names({ declared: [['anna beispiel']] })).toEqual([]);
  });
});

describe('houses', () => {
  const houses = (sources: Partial<AuthorSources>): readonly string[] =>
    chooseHouses({ linked: [], declared: [], printed: [], ...sources }, site).map(({ name }) => name);

  test.each([
    [{ '@type': 'Organization', name: 'Verein der Müller' }, ['Verein der Müller']],
    [{ '@type': 'Person', name: 'dpa' }, ['dpa']],
    ['Bachbote et AFP', ['Bachbote', 'AFP']],
    ['Online-Redaktion', ['Online-Redaktion']],
  ])('are named by %j', (value, expected) => {
    expect(houses({ linked: [value] })).toEqual(expected);
  });

  test.each(['admin', 'Nachrichten', '@bachbote', 'https://bachbote.example/', 'Wie die Brücke entstand', '4711'])(
    'are not named by %j',
    (value) => {
      expect(houses({ linked: [value], declared: [[value]] })).toEqual([]);
    },
  );

  test('have a role that tells them from people', () => {
    const sources = { linked: [], declared: [['Bachbote']], printed: [] };
    expect(chooseHouses(sources, site)).toEqual([{ name: 'Bachbote', role: 'organization' }]);
  });

  test('that are agencies are found among people', () => {
    const sources = {
      linked: [[{ name: 'Anna Beispiel' }, { name: 'dpa' }]],
      declared: [['Bernd Muster, AFP']],
      printed: [],
    };
    expect(agenciesAmong(sources).map(({ code }) => code)).toEqual(['dpa', 'afp']);
  });
});

describe('names', () => {
  test('of one word count where they are declared to be a person’s', () => {
    expect(names({ linked: [{ '@type': 'Person', name: 'Lotte' }] })).toEqual(['Lotte']);
    expect(names({ linked: ['Lotte'] })).toEqual([]);
    expect(names({ linked: [{ '@type': 'Person', name: 'Admin' }] })).toEqual([]);
  });

  test.each(['Last Updated', 'Full Bio', 'Senior Director', 'Alle Artikel'])('are not %j', (label) => {
    expect(names({ printed: [[label]] })).toEqual([]);
  });

  test('lose quotation marks around them', () => {
    expect(names({ linked: [{ '@type': 'Person', name: '"Anna Beispiel"' }] })).toEqual(['Anna Beispiel']);
  });
});
