import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { surveyLines } from '../evidence/line-survey.ts';
import type { Role } from '../evidence/roles.ts';
import { isAudioNotice } from './is-audio-notice.ts';
import { lineReasons } from './line-reasons.ts';
import { claimPullQuotes } from './pull-quotes.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';

function surveyOf(lines: readonly string[]) {
  return surveyLines(
    lines.map((text): Block => ({ text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 })),
  );
}

/** The reason for the line with a mark before it, `> `; lines with a plus are the text, one with a hash the headline. */
function reasonOf(...lines: readonly string[]): string {
  const survey = surveyOf(lines.map((line) => line.replace(/^[>+#]/u, '')));
  const roles = lines.map((line): Role => (line.startsWith('#') ? 'headline' : 'other'));
  const chosen = lines.map((line) => line.startsWith('+'));
  const at = lines.findIndex((line) => line.startsWith('>'));
  const line = survey.lines[at];
  const claim = line === undefined ? undefined : lineReasons({ survey, told: { roles, chosen } })(line);
  return claim?.fate === 'removed' ? claim.rule.replace('generic/', '') : '';
}

const words = (count: number, end = '.'): string => `Wort${' wort'.repeat(count - 1)}${end}`;
const TEXT = [`+${PROSE}`, `+${PROSE.replace('Hafen', 'Garten')}`];
const times = (count: number, line: string): readonly string[] => Array(count).fill(line);

describe('why a line is none of the article', () => {
  test.each<[string, readonly string[]]>([
    ['headline', ['#Stadt kauft', '>Stadt kauft', ...TEXT]],
    ['headline', ['#Stadt kauft', '>Stadt kauft - Paper', ...TEXT]],
    ['notification', ['>Bitte Benachrichtigungen im Browser erlauben', ...TEXT]],
    ['audio-notice', ['>Dieser Text wird automatisch erstellt: Vorlesefunktion', ...TEXT]],
    ['cookie-notice', ['>Wir nutzen Cookies', ...TEXT]],
    ['newsletter', ['>Newsletter', ...TEXT]],
    ['advertisement', ['>Werbung', ...TEXT]],
    ['share', ['>Teilen', ...TEXT]],
    ['date', ['>12.03.2024', ...TEXT]],
    ['above-article', ['>Stadt am 12.03.2024', ...TEXT]],
    ['comment', ['>Kommentare', ...TEXT]],
    ['related', ['>Mehr zum Thema', ...TEXT]],
    ['picture-credit', ['>Foto: Kim', ...TEXT]],
    ['author', ['>Von Kim Muster', ...TEXT]],
    ['rights', ['>Impressum', ...TEXT]],
    ['above-article', ['>Am Hafen.', ...TEXT]],
    ['after-end', [...TEXT, '>Am Hafen.']],
    ['too-little-text', [TEXT[0] as string, '>Am Hafen.', TEXT[1] as string]],
    ['left-out', [TEXT[0] as string, `>${words(9)}`, TEXT[1] as string]],
    ['too-little-text', [TEXT[0] as string, `>${words(8)}`, TEXT[1] as string]],
  ])('%s: %j', (reason, lines) => {
    expect(reasonOf(...lines)).toBe(reason);
  });

  test('a phrase speaks for a line of fewer than forty words, a credit for one of at most eight', () => {
    const inside = (line: string): string => reasonOf(TEXT[0] as string, `>${line}`, TEXT[1] as string);
    expect(inside(`Newsletter ${words(38)}`)).toBe('newsletter');
    expect(inside(`Newsletter ${words(39)}`)).toBe('left-out');
    expect(inside(`Foto: ${words(7)}`)).toBe('picture-credit');
    expect(inside(`Foto: ${words(8)}`)).toBe('left-out');
  });

  test('the rule of a zone is asked first', () => {
    const survey = surveyOf(['Newsletter']);
    const zone = { fate: 'removed', rule: 'a/tail', because: 'only teasers follow' } as const;
    const line = survey.lines[0];
    const claim = line && lineReasons({ survey, told: { roles: ['other'], chosen: [false] } })({ ...line, zone });
    expect(claim).toEqual(zone);
  });
});

describe('comments further down', () => {
  test.each([
    ['below their heading', [...TEXT, 'Kommentare', `>${words(9)}`], 'comment'],
    ['sixty lines below', [...TEXT, 'Kommentare', ...times(59, 'Ja.'), `>${words(9)}`], 'comment'],
    ['61 lines below', [...TEXT, 'Kommentare', ...times(60, 'Ja.'), `>${words(9)}`], 'after-end'],
    ['a label below', [...TEXT, 'Kommentare', '>Am Fluss'], 'after-end'],
    ['below a heading above the text', ['Kommentare', ...TEXT, ...times(4, 'Ja.'), `>${words(9)}`], 'after-end'],
  ])('%s', (_, lines, reason) => {
    expect(reasonOf(...lines)).toBe(reason);
  });
});

describe('a menu', () => {
  const label = (count: number): string => words(count, '');
  test.each([
    ['three other labels near by', ['Eins', '>Zwei', 'Drei', 'Vier', ...TEXT], 'menu'],
    ['two', ['>Zwei', 'Drei', 'Vier', ...TEXT], 'above-article'],
    ['three within three lines', ['Eins', 'Am Tag.', 'Am Tag.', '>Zwei', 'Drei', 'Vier', ...TEXT], 'menu'],
    [
      'one of three too far',
      ['Eins', 'Am Tag.', 'Am Tag.', 'Am Tag.', '>Zwei', 'Drei', 'Vier', ...TEXT],
      'above-article',
    ],
    ['three labels of nine words', [label(9), '>Zwei', label(9), label(9), ...TEXT], 'above-article'],
    [
      'a label of nine words among others',
      ['Eins', `>${label(9)}`, 'Drei', 'Vier', ...times(4, 'Ja.'), ...TEXT],
      'above-article',
    ],
    ['a sentence among labels', ['Eins', '>Am Tag.', 'Drei', 'Vier', ...TEXT], 'above-article'],
  ])('%s', (_, lines, reason) => {
    expect(reasonOf(...lines)).toBe(reason);
  });
});

describe('a line that stands elsewhere, too', () => {
  const [first = '', second = ''] = TEXT;
  test.each([
    ['above', ['Am Hafen.', first, '>Am Hafen.', second], 'repeated-line'],
    ['in most of its words, above', [`${words(9)} Am Ende`, first, `>${words(9)}`, second], 'repeated-line'],
    ['in most of its words, below', [first, `>${words(9)}`, second, `${words(9)} Am Ende`], 'repeated-line'],
    ['nowhere', [first, '>Am Hafen.', second], 'too-little-text'],
  ])('%s', (_, lines, reason) => {
    expect(reasonOf(...lines)).toBe(reason);
  });
});

describe('teasers', () => {
  const teaser = (name: string): string => `Am ${name} war es heute wieder einmal so weit.`;
  const ja = times(4, 'Ja.');
  test.each([
    ['with two others below', [...TEXT, `>${teaser('Fluss')}`, teaser('Hafen'), teaser('Kran')], 'teaser-list'],
    ['with two others above', [teaser('Fluss'), teaser('Kran'), `>${teaser('Hafen')}`, ...ja, ...TEXT], 'teaser-list'],
    ['with one', [...TEXT, ...ja, `>${teaser('Fluss')}`, teaser('Hafen')], 'after-end'],
    [
      'with two four lines away',
      [...TEXT, ...ja, `>${teaser('Fluss')}`, 'Ja.', 'Ja.', teaser('Hafen'), teaser('Kran')],
      'teaser-list',
    ],
    [
      'with one of two further',
      [...TEXT, ...ja, `>${teaser('Fluss')}`, 'Ja.', 'Ja.', 'Ja.', teaser('Hafen'), teaser('Kran')],
      'after-end',
    ],
    [
      'within the text',
      [TEXT[0] as string, `>${teaser('Fluss')}`, teaser('Hafen'), teaser('Kran'), TEXT[1] as string],
      'left-out',
    ],
    ['of eight words', [...TEXT, ...ja, `>${words(8)}`, teaser('Hafen'), teaser('Kran')], 'after-end'],
  ])('%s', (_, lines, reason) => {
    expect(reasonOf(...lines)).toBe(reason);
  });
});

describe('a notice of a machine that reads aloud', () => {
  test.each([
    'Dieser Artikel wurde automatisch vorgelesen: Artikel wurde automatisch vorgelesen',
    'Die Audioversion dieses Textes wurde künstlich erstellt',
    'Text to Speech, generated by AI',
    `Vorlesefunktion, künstlich ${'m'.repeat(273)}`,
  ])('%s', (text) => {
    expect(isAudioNotice(text)).toBe(true);
  });

  test.each([
    'Die Audioversion dieses Textes gibt es am Abend',
    'Der Text wurde künstlich erstellt',
    `Vorlesefunktion, künstlich ${'m'.repeat(274)}`,
  ])('not %s', (text) => {
    expect(isAudioNotice(text)).toBe(false);
  });
});

describe('a quotation set apart', () => {
  const quote = `${words(15, '')}`;
  const holding = `Er sagt: „${quote} und mehr“, so war es.`;
  /** The lines that are claimed as it. */
  function quotesIn(lines: readonly string[], chosen = lines.map(() => true)): readonly number[] {
    const survey = surveyOf(lines);
    claimPullQuotes({ survey, told: { roles: lines.map(() => 'body'), chosen } });
    return survey.lines.flatMap(({ index, block }) => (block.claim === undefined ? [] : [index]));
  }
  const others = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `Absatz ${at} handelt von ganz anderen Dingen, die niemand hier braucht.`);

  test.each([
    ['that another paragraph holds', [quote, 'Ja.', holding], [0]],
    ['but for the mark at its end', [`${quote}.`, 'Ja.', holding], [0]],
    ['with its name, and who that is', [quote, 'Kim Muster', 'Leiterin', holding], [0, 1, 2]],
    ['without a sentence below the name', [quote, 'Kim Muster', 'Am Tag.', holding], [0, 1]],
    ['without a second line that is no name', [quote, 'Leiterin', 'Kim Muster', holding], [0]],
    ['thirty paragraphs away', [quote, ...others(28), holding], [0]],
    ['no further below', [quote, ...others(29), holding], []],
    ['thirty above', [holding, ...others(29), quote], [30]],
    ['no further above', [holding, ...others(30), quote], []],
    ['not one that nobody quotes', [quote, 'Ja.', holding.replaceAll(/[„“]/gu, '')], []],
    ['not itself', [holding], []],
  ])('%s', (_, lines, claimed) => {
    expect(quotesIn(lines)).toEqual(claimed);
  });

  test('has sixty letters, and is of the text', () => {
    const letters = (count: number): string => 'm'.repeat(count);
    expect(quotesIn([letters(60), `„${letters(60)}“, sagt sie.`])).toEqual([0]);
    expect(quotesIn([letters(59), `„${letters(59)}“, sagt sie.`])).toEqual([]);
    expect(quotesIn([quote, holding], [false, true])).toEqual([]);
  });
});
