import { expect, test } from 'vitest';
import { readText } from './read-lines.ts';

const textsOf = (input: string): readonly string[] => readText(input).blocks.map((block) => block.text);

const BROKEN = `Hafen
Die Reederei hat am Freitag beim Amtsgericht in
Hafenstadt
einen Antrag gestellt, wie ein Sprecher sagte.
Der Betrieb geht weiter, teilte die
Gewerkschaft
mit, die rund 200 Leute vertritt.
Die Stadt will sich an einer Rettung nicht beteiligen, betonte Kämmerin
Rita Kahn
, die den Vorgang seit dem Sommer
genau
verfolgt, am Abend im Rathaus.
Zwei Schiffe liegen seit Wochen am Kai und werden nicht mehr
beladen
, obwohl die Kundschaft wartet.
Kontakt`;

test('puts paragraphs together that were broken at every link', () => {
  expect(textsOf(BROKEN)).toEqual([
    'Hafen',
    'Die Reederei hat am Freitag beim Amtsgericht in Hafenstadt einen Antrag gestellt, wie ein Sprecher sagte.',
    'Der Betrieb geht weiter, teilte die Gewerkschaft mit, die rund 200 Leute vertritt.',
    'Die Stadt will sich an einer Rettung nicht beteiligen, betonte Kämmerin Rita Kahn, die den Vorgang seit dem Sommer genau verfolgt, am Abend im Rathaus.',
    'Zwei Schiffe liegen seit Wochen am Kai und werden nicht mehr beladen, obwohl die Kundschaft wartet.',
    'Kontakt',
  ]);
});

test('every joined piece keeps its place in the input', () => {
  const runs = readText(BROKEN).blocks.flatMap((block) => block.runs);
  expect(runs.map(({ start, end }) => BROKEN.slice(start, end)).join('\n')).toBe(BROKEN);
});

test('leaves a dump alone whose paragraphs are whole', () => {
  const whole =
    'Sport\nder lokale Überblick\nDie Brücke bleibt bis zum Herbst gesperrt, sagte der Rat.\nmehr lesen\nKontakt';
  expect(textsOf(whole)).toEqual(whole.split('\n'));
});

test('gives a paragraph its first words back that stand before a link', () => {
  const opened = `${BROKEN}
Der
Stadtrat
berät am Montag über den Kai, hieß es aus dem Rathaus.
Die
CDU
-Fraktion will vorher die Bücher der Reederei sehen.
Bürgermeisterin
Hanna Vogelsang
nannte die Lage am Abend ernst, aber nicht hoffnungslos.
Von
Jana Petersen
12. Mai 2024`;
  expect(textsOf(opened).slice(6)).toEqual([
    'Der Stadtrat berät am Montag über den Kai, hieß es aus dem Rathaus.',
    'Die CDU-Fraktion will vorher die Bücher der Reederei sehen.',
    'Bürgermeisterin Hanna Vogelsang nannte die Lage am Abend ernst, aber nicht hoffnungslos.',
    'Von',
    'Jana Petersen',
    '12. Mai 2024',
  ]);
});

test('makes no paragraph without end', () => {
  const lines = textsOf('dies ist eine zeile ohne ende die\n'.repeat(5_000));
  expect(lines.length).toBeGreaterThan(5);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(21_000);
});

test('joins a single link to its sentence in a dump whose other paragraphs are whole', () => {
  const whole = 'Die Brücke bleibt bis zum Herbst gesperrt, sagte der Rat.';
  const broken =
    'Der Speicher im Hafen ist nach Angaben der Stadt der größte in\nNorddeutschland\n. Gebaut wird er im Mai.';
  expect(textsOf([whole, whole, broken, whole].join('\n'))).toEqual([
    whole,
    whole,
    'Der Speicher im Hafen ist nach Angaben der Stadt der größte in Norddeutschland. Gebaut wird er im Mai.',
    whole,
  ]);
});

test('kickers, headlines, bylines, menus and labels in small letters stay apart', () => {
  const lines = [
    'Stadt kauft die alte Werft am Hafen für neun Millionen',
    'zum Hauptinhalt',
    'Nach dem Brand im Speicher',
    'Die Stadt legt jetzt ein Gutachten vor',
    'Von',
    'Jana Petersen',
    'mit Video',
  ];
  expect(textsOf(`${BROKEN}\n${lines.join('\n')}`).slice(-lines.length)).toEqual(lines);
});

test('blanks that a program kept tell that a line goes on behind a sentence', () => {
  const input = `${BROKEN}\nDer Hafen ist seit dem Morgen wieder offen. \nAlle Schiffe der Reederei Nord\n, die gewartet hatten, liefen aus.`;
  expect(textsOf(input).at(-1)).toBe(
    'Der Hafen ist seit dem Morgen wieder offen. Alle Schiffe der Reederei Nord, die gewartet hatten, liefen aus.',
  );
});
