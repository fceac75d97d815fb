import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPersonName, readByline } from './byline.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('a byline is read for people and agencies', () => {
  test.each<[line: string, authors: readonly string[], agencies: string]>([
    ['Von Juliane Rohr', ['Juliane Rohr'], ''],
    ['VON JULIANE ROHR', ['JULIANE ROHR'], ''],
    ['(Von Juliane Rohr)', ['Juliane Rohr'], ''],
    ['Von\u00a0Juliane\u00a0Rohr', ['Juliane Rohr'], ''],
    ['Von Denis Trubetskoy, Kiew', ['Denis Trubetskoy'], ''],
    ['Von Ines Beispiel, New York', ['Ines Beispiel'], ''],
    ['Von Ines Beispiel in Kiew', ['Ines Beispiel'], ''],
    ['Von Ines Beispiel, zurzeit Kiew', ['Ines Beispiel'], ''],
    ['Von Diana Resnik mit AP', ['Diana Resnik'], 'ap'],
    ['Von Max Muster mit dpa, AFP', ['Max Muster'], 'dpa afp'],
    ['Von Max Muster (dpa)', ['Max Muster'], 'dpa'],
    ['Von Max Muster, dpa', ['Max Muster'], 'dpa'],
    ['Von Euronews', [], ''],
    ['Von dpa', [], 'dpa'],
    ['Von unserer Redaktion', [], ''],
    ['Von Handelsblatt', [], ''],
    ['Von Max Muster, Handelsblatt', ['Max Muster'], ''],
    ['By Euronews with Agencies', [], ''],
    ['By Euronews with AP', [], 'ap'],
    ['By Associated Press', [], 'ap'],
    ['Par Anne Exemple et Luc Modèle', ['Anne Exemple', 'Luc Modèle'], ''],
    ['Par Euronews avec AFP', [], 'afp'],
    ['Από Μαρία Παπαδοπούλου & Γιάννης Νικολάου', ['Μαρία Παπαδοπούλου', 'Γιάννης Νικολάου'], ''],
    ['Di Mario Esempio con ANSA', ['Mario Esempio'], 'ansa'],
    ['Por Ana Ejemplo y Luis Modelo', ['Ana Ejemplo', 'Luis Modelo'], ''],
    ['De Ana Exemplo com Lusa', ['Ana Exemplo'], 'lusa'],
    ['Автор: Иван Петров', ['Иван Петров'], ''],
    ['By Ann Example, Bob Sample and Cid Model', ['Ann Example', 'Bob Sample', 'Cid Model'], ''],
    ['Von Anna Muster, Bert Beispiel und Carl Vorlage', ['Anna Muster', 'Bert Beispiel', 'Carl Vorlage'], ''],
    [
      'Von Anna Muster und Bert Beispiel, Berlin, und Carl Vorlage',
      ['Anna Muster', 'Bert Beispiel', 'Carl Vorlage'],
      '',
    ],
    ['Von Anna Muster,Bert Beispiel', ['Anna Muster', 'Bert Beispiel'], ''],
    ['Julia Vergin | Clare Roth', ['Julia Vergin', 'Clare Roth'], ''],
    ['Von Julia Vergin | Clare Roth', ['Julia Vergin', 'Clare Roth'], ''],
    ['Autorin/Autor Roman Goncharenko', ['Roman Goncharenko'], ''],
    ['Author Ben Knight', ['Ben Knight'], ''],
    ['Auteur : Anne Exemple', ['Anne Exemple'], ''],
    ['Ein Gastbeitrag von Ursula von der Leyen', ['Ursula von der Leyen'], ''],
    ['Von Dr. Max Muster', ['Dr. Max Muster'], ''],
    ['Von J. Scott Muster', ['J. Scott Muster'], ''],
    ['Von Juliane Rohr, 28.04.2023, 18:11 Uhr', ['Juliane Rohr'], ''],
    ['Von Juliane Rohr - 28. April 2023', ['Juliane Rohr'], ''],
    ['By Perry Muster Jr.', ['Perry Muster Jr.'], ''],
    ['Von Max Muster und Max Muster', ['Max Muster'], ''],
    ['VonMax Muster, Eva Beispiel', ['Max Muster', 'Eva Beispiel'], ''],
    ['MeinungVon Max Muster', ['Max Muster'], ''],
    ['Kommentar Von Max Muster', ['Max Muster'], ''],
    ['Von Max Muster Lesezeit: 3 Min.', ['Max Muster'], ''],
    ['Von Max Muster | Lesedauer ca. 10 Minuten', ['Max Muster'], ''],
    ['By Max Muster · 4 min read', ['Max Muster'], ''],
    ['By Max Muster, 12 Comments', ['Max Muster'], ''],
    ['Written by Max Muster in Garden Tools on 8 January 2025 at 06:30 AM EST. 2 Comments', ['Max Muster'], ''],
    ['By Max Muster Published in FrontRow December 14, 2016 2:24 pm', ['Max Muster'], ''],
    ['Von Max Muster, Chefredakteur', ['Max Muster'], ''],
    ['Von Max Muster (Text) und Eva Beispiel (Fotos)', ['Max Muster', 'Eva Beispiel'], ''],
  ])('%s', (line, authors, agencies) => {
    const found = readByline(line);
    expect(found?.authors.map((each) => each.name)).toEqual(authors);
    expect(found?.agencies.map((each) => each.code).join(' ')).toBe(agencies);
  });
});

test.each([
  '',
  'Von',
  'By :',
  'Jonathan Harding Houston',
  'Juliane Rohr',
  'Von Anfang an war klar, wer gewinnt',
  'Von Lucke zu Rissen in Koalition Regierung "hat ein Problem"',
  'Von Shanty-Chor bis "Grüffelo" Das erleben Charles und Camilla',
  'Von Mensch zu Mensch',
  'Von Sarajevo zum Flächenbrand',
  'By Letters To The Editor',
  'Inhalt Eins|Inhalt Zwei',
  'MDR SACHSEN | MDR THÜRINGEN',
  'Von Menschen und Mäusen',
  'Von Kim Muster Lesezeit: 3 Min. Rest',
  'By Kim Muster 4 min read Rest',
  'By Kim Muster 12 Comments Rest',
  'Von Kim Muster, Chef?',
  'Von Kim Muster, der Chef',
  '(Von Kim Muster) heute',
  'Vonovia und Muster',
  'VonMenschen und Mäusen',
  'Meinung von gestern',
  'By Max Muster in Garden Tools',
  'Von Rechts wegen',
  'Von Merkel',
  'Von München bis Aachen: Im Netz der Agenten',
  'Von Wiener Walzer und Mozartkugeln',
  'Von Max Muster und Europa',
  'Von den 138 Infizierten',
  'By Use Case',
  'By Industry',
  'By signing up, you agree to our',
  'Par le passé, des experts ont parlé',
  'Politik | Sport',
  'Privacy Policy | Legal notice',
  'Privacy Policy | Legal Notice',
  'Mobile Version | Deutsche Welle',
  `Von ${'Max Muster, '.repeat(40)}`,
])('%j is no byline', (line) => {
  expect(readByline(line)).toBeUndefined();
});

test.each([
  'Juliane Rohr',
  'Ursula von der Leyen',
  'Vincent van Gogh',
  'Karl-Theodor zu Guttenberg',
  'Abdel Fattah al-Sisi',
  'Gabriele D’Annunzio',
  'Conan O’Brien',
  'Frank Franklin II',
  'JD Vance',
  'Ronald McDonald',
  'Garret FitzGerald',
  'JANE DOE',
  'Jean DUPONT',
  'Sammy Davis Jr.',
  'Émile Zola',
  'Иван Петров',
  'Μαρία Παπαδοπούλου',
  'महेश शर्मा',
  'محمد علي',
  '王小明',
])('%s is a person’s name', (name) => {
  expect(isPersonName(name)).toBe(true);
});

test.each([
  '',
  'Juliane',
  'juliane rohr',
  'Juliane Rohr 2',
  'Juliane Rohr und Max Muster',
  'Deutsche Welle',
  'ntv.de',
  'n-tv NACHRICHTEN',
  'Handelsblatt Online',
  'dpa',
  'Deutsche Presse-Agentur',
  'Getty Images',
  'Die Polizei',
  'Neue Leipziger Schule',
  'USA Today',
  'Such IconE-Mail IconMenü Icon',
  'Muster GmbH',
  'Der Kanzler reist nach Paris',
  'Eins Zwei Drei Vier Fünf Sechs',
  'Max Muster.',
  'von der',
  'برلين تستضيف مؤتمرا دوليا حول مستقبل الطاقة',
])('%j is not sure to be a person’s name', (text) => {
  expect(isPersonName(text)).toBe(false);
});

describe('laws', () => {
  const name = fc.constantFrom('Anna Muster', 'Bert Beispiel', 'Carl von Vorlage', 'Eva Maria Modell');

  test('whoever is listed is an author, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
        expect(readByline(`Von ${list}`)?.authors.map((each) => each.name)).toEqual(names);
      }),
    );
  });

  test('every author it gives has a person’s name', () => {
    const part = fc.constantFrom(
      'Von ',
      'By ',
      'Anna Muster',
      ', ',
      ' und ',
      ' mit ',
      'dpa',
      'Kiew',
      ' | ',
      '(',
      ')',
      'Euronews',
      '3',
    );
    const line = fc.oneof(
      fc.string({ unit: anyUnit }),
      fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        expect(readByline(text)?.authors.every((each) => isPersonName(each.name)) ?? true).toBe(true);
      }),
    );
  });
});
