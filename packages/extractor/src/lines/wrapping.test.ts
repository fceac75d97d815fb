import { describe, expect, test } from 'vitest';
import { readText } from './read-lines.ts';

const PARAGRAPHS = [
  'Der Rat der kleinen Hafenstadt hat am Montag nach langer Debatte entschieden, die alte Werft am Kai zu kaufen. Das Land will die Hälfte der Kosten tragen, wie eine Sprecherin des Ministeriums am Abend mitteilte, und den Rest über Jahre strecken.',
  'Die Fischer hoffen auf neue Liegeplätze für ihre Boote, und auch der Ruderverein hat längst Bedarf angemeldet. „Wir warten seit Jahren darauf“, sagte der Vorsitzende, der den Verein seit dem Frühjahr führt und die Debatte im Rathaus verfolgt hat.',
  'Im Herbst sollen die Bagger kommen. Bis dahin müssen noch drei Gutachten vorliegen, eines davon zum Boden unter der großen Halle, in der früher Schiffe lackiert wurden. Erst danach lässt sich sagen, was der Umbau am Ende wirklich kosten wird.',
];

describe('paragraphs broken at a width', () => {
  test.each([50, 60, 72, 80, 100, 132, 160])('%i columns', (width) => {
    const dump = ['Startseite', 'Wirtschaft', ...PARAGRAPHS].map((line) => wrap(line, width)).join('\n\n');
    expect(texts(dump)).toEqual(['Startseite', 'Wirtschaft', ...PARAGRAPHS]);
  });

  test.each([
    ['> ', '>'],
    ['> > ', '> >'],
    ['   ', ''],
  ])('behind %j', (prefix, blank) => {
    const lines = PARAGRAPHS.map((line) => wrap(line, 70))
      .join('\n\n')
      .split('\n');
    expect(texts(lines.map((line) => (line === '' ? blank : prefix + line)).join('\n'))).toEqual(PARAGRAPHS);
  });

  test('without blank lines between them', () => {
    expect(texts(PARAGRAPHS.map((line) => wrap(line, 80)).join('\n'))).toEqual(PARAGRAPHS);
  });

  test('a hyphen at the end of a line keeps its words together, but where it stands for one', () => {
    const [first, ...rest] = PARAGRAPHS.map((line) => wrap(line, 72));
    const dump = [
      first,
      ...rest,
      'Über die Lage im Hafen und über die gemeinsame Wirtschafts-\nund Klimapolitik wurde im Rathaus der Stadt nach der Corona-\nPandemie nicht gesprochen.',
    ];
    expect(texts(dump.join('\n\n')).at(-1)).toBe(
      'Über die Lage im Hafen und über die gemeinsame Wirtschafts- und Klimapolitik wurde im Rathaus der Stadt nach der Corona-Pandemie nicht gesprochen.',
    );
  });

  test('labels, list items, dates, bylines and sign-offs are left alone', () => {
    const around = ['Die Stadt kauft die alte Werft am Hafen', 'Von Jana Petersen', '12. Mai 2024, 09:25 Uhr'];
    const below = ['Quelle: ntv.de, mau/dpa', '* Werften', '* Häfen an der See', 'Mehr zum Thema'];
    const dump = [...around, ...PARAGRAPHS, ...below].map((line) => wrap(line, 72)).join('\n');
    expect(texts(dump)).toEqual([
      ...around,
      ...PARAGRAPHS,
      'Quelle: ntv.de, mau/dpa',
      'Werften',
      'Häfen an der See',
      'Mehr zum Thema',
    ]);
  });

  test('a full line that ends a sentence is the last before a label', () => {
    const full = 'Erst danach lässt sich sagen, was der Umbau am Ende wirklich kosten wird.';
    const dump = `${PARAGRAPHS.map((line) => wrap(line, full.length)).join('\n')}\n${full}\nBasta`;
    expect(texts(dump).slice(-1)).toEqual(['Basta']);
  });
});

describe('copy broken by hand in a dump of whole lines', () => {
  test('is put together', () => {
    const copy = `Der Vorstand der Werft hat am Abend beschlossen, die
Halle am alten Hafen zu räumen und bis zum Mai neun
Boote zu verkaufen, wie ein Sprecher der Stadt sagte.`;
    const dump = ['Startseite', ...PARAGRAPHS, copy, 'Mehr zum Thema', ...PARAGRAPHS].join('\n');
    expect(texts(dump)[4]).toBe(copy.replaceAll('\n', ' '));
    expect(texts(dump)[5]).toBe('Mehr zum Thema');
  });

  test('headlines of one length stay apart', () => {
    const headlines = [
      'Neue Fähre für die Insel nimmt im Mai den Betrieb auf',
      'Warum die Möwen in diesem Jahr später brüten als sonst',
      'Der Leuchtturm am Nordstrand bekommt ein neues Licht',
      'Ein Sommer ohne Krabben macht den Fischern zu schaffen',
    ];
    expect(texts([...PARAGRAPHS, ...headlines].join('\n'))).toEqual([...PARAGRAPHS, ...headlines]);
  });
});

function texts(dump: string): readonly string[] {
  return readText(dump)
    .blocks.filter((block) => block.claim === undefined)
    .map((block) => block.text);
}

/** Breaks a line as text browsers do: before the word that would not fit. */
function wrap(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
