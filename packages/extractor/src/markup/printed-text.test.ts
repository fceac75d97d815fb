import { describe, expect, test } from 'vitest';
import { splitBlock } from '../block.ts';
import { readWholePage } from '../generic/whole-page.ts';
import type { Reading } from '../reading.ts';
import { parseHtml } from './dom.ts';

const PROSE = 'Die Fähre soll im Juni wieder fahren und dreißig Autos laden sein, sagt das Bauamt.';

function read(html: string): Reading {
  return readWholePage(parseHtml(html), html);
}

const textsOf = (html: string): readonly string[] => read(html).blocks.map(({ text }) => text);
const textOf = (html: string): string => textsOf(`<p>${html}</p>`).join('¶');
const asidesOf = (html: string): readonly (readonly [string, string])[] =>
  (read(html).asides ?? []).map(({ run, claim }) => [run.text, claim.fate === 'removed' ? claim.rule : '']);

describe('a raised text', () => {
  test.each([
    ['10<sup>3</sup> Liter', '10^3 Liter'],
    ['auf 5 m<sup>2</sup> Grund', 'auf 5 m^2 Grund'],
    ['mit x<sup>2</sup> und 2<sup>n</sup>', 'mit x^2 und 2^n'],
    ['bei 10<sup>-3</sup> und E=mc<sup>2</sup>', 'bei 10^-3 und E=mc^2'],
    ['(a+b)<sup>2</sup>', '(a+b)^2'],
  ])('is a power: %s', (html, text) => {
    expect(textOf(html)).toBe(text);
    expect(asidesOf(`<p>${html}</p>`)).toEqual([]);
  });

  test.each([
    ['am 1<sup>st</sup> Mai', 'am 1st Mai'],
    ['die 2<sup>e</sup> und 3<sup>ème</sup>', 'die 2e und 3ème'],
    ['M<sup>me</sup> Dupont', 'Mme Dupont'],
    ['n<sup>o</sup> 5', 'no 5'],
    ['Marke<sup>®</sup> und Wort<sup>TM</sup>', 'Marke® und WortTM'],
    ['CO<sup>2</sup> und H<sub>2</sub>O', 'CO2 und H2O'],
    ['<sup>14</sup>C', '14C'],
    ['Ca<sup>2+</sup>', 'Ca2+'],
    ['ein <sup>hochgestellter Satz von Länge</sup>', 'ein hochgestellter Satz von Länge'],
  ])('stays as it is: %s', (html, text) => {
    expect(textOf(html)).toBe(text);
    expect(asidesOf(`<p>${html}</p>`)).toEqual([]);
  });

  test('above a fraction bar stands apart from the whole number', () => {
    expect(textOf('um 5<sup>1</sup>/<sub>2</sub> Zoll')).toBe('um 5 1/2 Zoll');
  });

  test.each([
    ['drei Gründe<sup><a href="#fn1">1</a></sup> und', 'drei Gründe und', '1'],
    ['drei Gründe<a href="#fn1"><sup>1</sup></a> und', 'drei Gründe und', '1'],
    ['drei Gründe<sup>2</sup> und', 'drei Gründe und', '2'],
    ['am Ende.<sup>1, 2</sup> Dann', 'am Ende. Dann', '1, 2'],
    ['im Jahr 2010<sup>3</sup> war', 'im Jahr 2010 war', '3'],
    ['Gründe<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.', 'Gründe.', '[1]'],
    ['Gründe <sup><a href="#a4">[4]</a></sup>. Dann', 'Gründe. Dann', '[4]'],
    ['Gründe<a href="#n7">[7]</a> und', 'Gründe und', '[7]'],
    ['Gutachten, Seite 12. <a href="#r1">↩</a>', 'Gutachten, Seite 12.', '↩'],
  ])('marks a footnote: %s', (html, text, mark) => {
    expect(textOf(html)).toBe(text);
    expect(asidesOf(`<p>${html}</p>`)).toEqual([[mark, 'common/footnote-mark']]);
  });

  test.each([
    ['siehe <a href="#kapitel-2">Kapitel 2</a> und', 'siehe Kapitel 2 und'],
    ['das Jahr [2010] und', 'das Jahr [2010] und'],
    ['die 20<sup><a href="/20th">th</a></sup> Straße', 'die 20th Straße'],
  ])('marks none: %s', (html, text) => {
    expect(textOf(html)).toBe(text);
    expect(asidesOf(`<p>${html}</p>`)).toEqual([]);
  });
});

describe('the quotation marks of a q', () => {
  test.each([
    ['de', 'Sie sagte: <q>Ein <q>guter</q> Tag.</q> Dann', 'Sie sagte: „Ein ‚guter‘ Tag.“ Dann'],
    ['en-GB', 'She said: <q>A good day.</q>', 'She said: “A good day.”'],
    ['fr', 'Elle dit : <q>Bonjour</q>.', 'Elle dit : « Bonjour ».'],
    ['', '<q>A good day.</q> Then', '“A good day.” Then'],
    ['de', 'Sie sagte: „<q>Ein Tag</q>“', 'Sie sagte: „Ein Tag“'],
    ['de', '<q>„Ein Tag“</q>', '„Ein Tag“'],
    ['fr', '<q class="lien">Lire « Un jour » ici</q>', 'Lire « Un jour » ici'],
    ['de', 'Leer <q></q> ist nichts', 'Leer ist nichts'],
  ])('%s: %s', (lang, html, text) => {
    expect(textsOf(`<html lang="${lang}"><p>${html}</p></html>`)).toEqual([text]);
  });

  test('do not move the place at which a block is cut', () => {
    const html = '<html lang="de"><p><q>Linde</q> (dpa) 10<sup>3</sup> Liter</p></html>';
    const { blocks, locate } = read(html);
    const [block] = blocks;
    if (block === undefined) throw new Error('no block');
    const [place, rest] = splitBlock(block, '„Linde“ (dpa) '.length, locate);
    expect([place.text, rest.text]).toEqual(['„Linde“ (dpa)', '10^3 Liter']);
    expect(html.slice(rest.runs[0]?.start, rest.runs[0]?.end)).toBe('10<sup>3</sup> Liter');
    const [, liter] = splitBlock(rest, '10^3 '.length, locate);
    expect(html.slice(liter.runs[0]?.start, liter.runs[0]?.end)).toBe('Liter');
  });
});

test('ruby is read once, without its glosses', () => {
  const html = '<p>das <ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby> hier</p>';
  expect(textsOf(html)).toEqual(['das 漢字 hier']);
  expect(asidesOf(html)).toEqual([['かんじ', 'common/gloss']]);
});

describe('a formula', () => {
  const MATH =
    '<math><semantics><msup><mi>c</mi><mn>2</mn></msup><annotation encoding="application/x-tex">c^{2}</annotation></semantics></math>';

  test.each([
    [`die ${MATH} gilt`, 'die c^{2} gilt'],
    ['die <math alttext="c^2"><mi>c</mi><mn>2</mn></math> gilt', 'die c^2 gilt'],
    ['die <math><msup><mi>c</mi><mn>2</mn></msup></math> gilt', 'die c^2 gilt'],
    ['die <math><mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac></math>', 'die 1/(a+b)'],
    [
      `die <span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html">c2</span></span> gilt`,
      'die c^{2} gilt',
    ],
    ['die <span class="MathJax">c2</span><script type="math/tex">c^2</script> gilt', 'die c^2 gilt'],
    ['die <img class="tex" alt="c^2"> gilt', 'die c^2 gilt'],
    ['der <img alt="Steg"> steht', 'der steht'],
    ['die <span class="mathematik">c2</span> gilt', 'die c2 gilt'],
    [
      `die <span style="display:none">${MATH}</span><img class="mwe-math-fallback-image-inline" alt="c"> gilt`,
      'die c gilt',
    ],
  ])('is read once, in its line: %s', (html, text) => {
    expect(read(`<p>${html}</p>`).blocks[0]?.text).toBe(text);
  });

  test('has its place where it is spelt out, and what shows it is in the books', () => {
    const html = `<p>die ${MATH} gilt</p>`;
    const { blocks, asides } = read(html);
    expect(blocks[0]?.runs.map(({ start, end }) => html.slice(start, end))).toEqual(['die', 'c^{2}', 'gilt']);
    expect(asides?.map(({ run }) => run.text)).toEqual(['c2']);
  });
});

describe('a bold line above its paragraph', () => {
  const kinds = (html: string): readonly string[] =>
    read(`<div>${html}</div>`).blocks.map(({ kind, text }) => `${kind} ${text}`);

  test.each([
    `<b>Ein Titel</b><br>${PROSE}`,
    `<strong>Ein Titel<br></strong>${PROSE}`,
    `${PROSE}<br><br><b>Ein Titel</b> <br/> ${PROSE}`,
  ])('is a heading: %s', (html) => {
    expect(kinds(html)).toContain('heading Ein Titel');
    expect(kinds(html)).toContain(`paragraph ${PROSE}`);
  });

  test.each([
    `<b>Anna Muster:</b><br>${PROSE}`,
    `<b>Anna Muster:</b> ${PROSE}`,
    `<b>Das ist ein ganzer Satz.</b><br>${PROSE}`,
    '<b>Rathaus</b><br>Marktplatz 1<br>12345 Linde',
    `<b>Eins</b><br><b>${PROSE}</b>`,
    `Ein <b>Titel</b><br>${PROSE}`,
    `<b>Lesen Sie auch</b><br><a href="/a">${PROSE}</a>`,
    `<i>Ein Titel</i><br>${PROSE}`,
  ])('is none: %s', (html) => {
    expect(kinds(html).filter((each) => each.startsWith('heading'))).toEqual([]);
  });
});

describe('texts that no blank parts', () => {
  test.each([
    ['<span class="n">Jo Cosgrove</span><span class="r">Staff</span>', 'Jo Cosgrove Staff'],
    ['<a class="n" href="/c">Cosgrove</a><span class="r">Staff</span>', 'Cosgrove Staff'],
    ['i<b>Phone</b>', 'iPhone'],
    ['<span class="drop">D</span>er Rat', 'Der Rat'],
    ['<span class="a">You</span><span class="b">Tube</span>', 'YouTube'],
    ['<span class="a">Mc</span><span class="a">Donald</span>', 'McDonald'],
    ['<span class="a">Ost See</span><span class="b">bad</span>', 'Ost Seebad'],
    ['Anna<span class="b">Binnen</span>', 'AnnaBinnen'],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('a line break written out', () => {
  test('is no block', () => {
    const html = String.raw`<p>Eins.</p>\n<p>Zwei.</p>\n\n<p>Drei\n</p>`;
    expect(textsOf(html)).toEqual(['Eins.', 'Zwei.', String.raw`Drei\n`]);
    expect(asidesOf(html).map(([, rule]) => rule)).toEqual(Array(2).fill('common/written-out-break'));
  });
});

test('small capitals and quotation marks stay as printed', () => {
  expect(textOf('Die <span style="font-variant:small-caps">Spd</span> sagt »ja«, ‚nein‘ und "doch"')).toBe(
    'Die Spd sagt »ja«, ‚nein‘ und "doch"',
  );
});
