import { describe, expect, test } from 'vitest';
import { readText } from './read-lines.ts';

const BROKEN = `   Über den Deich
   Am Morgen standen die Schafe wieder dort, wo sie am Abend zuvor
   gestanden hatten, und niemand am Hafen mochte sagen, wer das Gatter
   geschlossen hatte. Der Küster zählte sie zweimal, die Wirtin ein
   drittes Mal, und jedes Mal fehlte das eine, das nie gefehlt hatte.

     * Ein Boot lag noch am Steg, und in dem Boot lag ein Netz, das
       seit Jahren keiner mehr geflickt hatte.
     * Das andere war fort.

   Gegen Mittag kam Wind auf. Die Fähre legte nicht ab, die Post blieb
   liegen, und wer noch eine Zeitung wollte, der musste sich eine von
   gestern nehmen. So verging der Tag, ohne dass jemand ein Wort über
   das Schaf verlor, das am Abend von allein zurückkam.
`;

function texts(input: string): readonly string[] {
  return readText(input)
    .blocks.filter((block) => block.claim === undefined)
    .map((block) => block.text);
}

describe('readText, paragraphs', () => {
  test('puts the paragraphs of a dump together that was broken at a width', () => {
    const lines = texts(BROKEN);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('Über den Deich');
    expect(lines[1]).toMatch(/^Am Morgen .* Gatter geschlossen .* gefehlt hatte\.$/u);
    expect(lines[2]).toMatch(/^Ein Boot .* geflickt hatte\.$/u);
    expect(lines[3]).toBe('Das andere war fort.');
    expect(lines[4]).toMatch(/^Gegen Mittag .* zurückkam\.$/u);
  });

  test('keeps the lines of a dump that was not broken', () => {
    const long = 'Am Morgen standen die Schafe wieder dort, wo sie am Abend zuvor gestanden hatten. '.repeat(4);
    const input = `Titel\n${long}\n${long}\nund noch ein Satz\n${long}`;
    expect(texts(input)).toHaveLength(5);
  });

  test('keeps short lines that follow each other in lower case', () => {
    const input = Array.from({ length: 40 }, (_, index) => `punkt ${'x'.repeat(index % 30)} nummer`).join('\n');
    expect(texts(input)).toHaveLength(40);
  });
});

describe('readText, what printers add', () => {
  test('puts numbers of links aside where their addresses are listed, and the list', () => {
    const list = [1, 2, 3, 4, 5].map((each) => `   ${each}. https://sample.example/${each}`).join('\n');
    expect(texts(`Das [1]Schaf und [2]der Wind\n\nReferences\n\n${list}\n`)).toEqual([
      'Das Schaf und der Wind',
      'References',
    ]);
    expect(texts('Das [1] steht in eckigen Klammern')).toEqual(['Das [1] steht in eckigen Klammern']);
  });

  test('puts the marks of buttons and frames aside', () => {
    expect(texts('(BUTTON) Teilen\n(BUTTON)\nIFRAME: https://sample.example/x\n   IFrame\nEin Satz.')).toEqual([
      'Teilen',
      'Ein Satz.',
    ]);
  });

  test('reads Markdown without its signs', () => {
    const links = '[a](/1) [b](/2) [c](/3) [d](https://sample.example/4 "vier")';
    const input = `# Titel\n![Bild](/bild.jpg)\n${links}\nEin **fetter** Satz, _schräg_, mit [Verweis](/5_(x)) und snake_case.\n> Ein Zitat\\.`;
    expect(texts(input)).toEqual([
      'Titel',
      'Bild',
      'a b c d',
      'Ein fetter Satz, schräg, mit Verweis und snake_case.',
      'Ein Zitat.',
    ]);
  });

  test('leaves signs alone in a dump that is no Markdown', () => {
    expect(texts('Ein **Stern** und _ein_ Strich, [sic](so)')).toEqual(['Ein **Stern** und _ein_ Strich, [sic](so)']);
  });
});

describe('readText, signs and addresses', () => {
  test('addresses in brackets behind links are put aside, brackets of a sentence are not', () => {
    const line =
      'Der Rat (https://sample.example/rat) hat mit der Werft (/werft) und dem Land (/land_(nord)) gesprochen (so der Bericht).';
    expect(texts(line)).toEqual(['Der Rat hat mit der Werft und dem Land gesprochen (so der Bericht).']);
    expect(texts('Mehr dazu (/hilfe) im Netz.')).toEqual(['Mehr dazu (/hilfe) im Netz.']);
  });

  test('an address that is broken is put aside with its line break', () => {
    const links = '[a](/1) [b](/2) [c](/3) [d](/4) [e](/5)';
    const input = `${links}\n\nJeden dieser [Kutter](/de/kutter-die-\nflotte/a-1 "Was die Flotte\nkostet"), sagte er.`;
    expect(texts(input)).toEqual(['a b c d e', 'Jeden dieser Kutter, sagte er.']);
  });

  test('pictures on a line of their own keep their alternative text in brackets, others go', () => {
    const input =
      '# Titel\n\n![Ein Kutter](/k.jpg)\n\nEin **Satz** ![](/leer.png) mit ![Bild](/b.jpg) darin.\n\n[![Logo](/l.png)](/start)';
    const blocks = readText(input).blocks.filter((block) => block.claim === undefined);
    expect(blocks.map(({ text, marker }) => [text, marker])).toEqual([
      ['Titel', '#'],
      ['Ein Kutter', '['],
      ['Ein Satz mit darin.', undefined],
      ['Logo', '['],
    ]);
  });

  test('bold labels, rules, tables and reference links of Markdown', () => {
    const input =
      '## Werft\n\n**Mehr zum Thema**\n\n---\n\n| Boot | Jahr |\n|---|---|\n| Möwe | 1958 |\n\nDer [Rat][1] tagt \\*heute\\*.\n\n[1]: https://sample.example/rat';
    expect(texts(input)).toEqual(['Werft', 'Mehr zum Thema', 'Boot | Jahr', 'Möwe | 1958', 'Der Rat tagt *heute*.']);
  });

  test('a star within a word and a bullet are no emphasis', () => {
    expect(texts('# Titel\n\n**Fett** und Bürger*innen, 3 * 4 und *schräg*\n\n* eins')).toEqual([
      'Titel',
      'Fett und Bürger*innen, 3 * 4 und schräg',
      'eins',
    ]);
  });

  test('bullets of text browsers are markers on every level', () => {
    const input = '  • Eins\n      □ Zwei\n          ☆ Drei\n     + Vier\n          o Fünf';
    expect(readText(input).blocks.map(({ marker }) => marker)).toEqual(['•', '□', '☆', '+', 'o']);
  });

  test('every line that holds anything stays covered', () => {
    const input =
      '> > Eins\n>\n| |\n[](/x)\n___\n# \n![](/a.png)\n[          ]\n(BUTTON)\n> Zwei\n> drei\u2028vier\u0085fünf\fsechs';
    const { blocks } = readText(input);
    const covered = new Set(
      blocks.flatMap(({ runs }) =>
        runs.flatMap(({ start, end }) => [...Array(end - start).keys()].map((at) => start + at)),
      ),
    );
    for (const [at, letter] of [...input].entries())
      if (letter.trim() !== '' && letter !== '\u0085') expect(covered.has(at)).toBe(true);
  });
});

test('the addresses that a text browser lists are its own, not list items', () => {
  const list = [1, 2, 3, 4, 5].map((each) => `   ${each}. https://sample.example/${each}`).join('\n');
  const rules = readText(`Das [1]Schaf\n\n${list}\n•`).blocks.map(
    ({ claim }) => claim?.fate === 'removed' && claim.rule,
  );
  expect(rules).toEqual([false, ...Array(5).fill('common/artefact'), 'common/lone-marker']);
});
