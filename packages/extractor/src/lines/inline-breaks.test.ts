import { expect, test } from 'vitest';
import { joinBrokenLines } from './join-broken-lines.ts';
import { readText } from './read-lines.ts';

const textsOf = (input: string): readonly string[] =>
  joinBrokenLines(readText(input).blocks).map((block) => block.text);

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
  const runs = joinBrokenLines(readText(BROKEN).blocks).flatMap((block) => block.runs);
  expect(runs.map(({ start, end }) => BROKEN.slice(start, end))).toEqual(BROKEN.split('\n'));
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
