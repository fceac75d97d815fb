import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import type { SiteLines } from '../evidence/line-hits.ts';
import { surveyLines } from '../evidence/line-survey.ts';
import type { Role } from '../evidence/roles.ts';
import { hasRunningText, judgeDump } from './dump-verdict.ts';

const SITE: SiteLines = { cues: [], zones: [], prints: { kicker: undefined, teaser: undefined } };

interface Told {
  readonly site?: SiteLines;
  /** Roles of lines that are no text, by place. */
  readonly roles?: Readonly<Record<number, Role>>;
  readonly live?: ReadonlySet<number>;
}

function surveyOf(lines: readonly string[], site?: SiteLines) {
  const blocks = lines.map((text): Block => {
    const block: Block = { text, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
    return { ...block, text: text.replace('+', '') };
  });
  return surveyLines(blocks, { site });
}

/** What a dump is whose lines with a plus are its text. */
function kindOf(lines: readonly string[], { site, roles = {}, live }: Told = {}): string {
  const chosen = lines.map((line) => line.startsWith('+'));
  const told = chosen.map((isText, at): Role => roles[at] ?? (isText ? 'body' : 'other'));
  return judgeDump(surveyOf(lines, site), { roles: told, chosen, ...(live === undefined ? {} : { live }) });
}

const label = (count: number): string => `Wort${' wort'.repeat(count - 1)}`;
const sentence = (count: number): string => `${label(count)}.`;
const text = (count: number): string => `+${sentence(count)}`;
const times = (count: number, ...lines: readonly string[]): readonly string[] => Array(count).fill(lines).flat();

test('a text is an article, nothing is unknown', () => {
  expect(kindOf([label(3), text(20)])).toBe('article');
  expect(kindOf([label(3)])).toBe('unknown');
});

test('entries make a live blog', () => {
  expect(kindOf([text(20)], { live: new Set([0]) })).toBe('liveblog');
});

describe('a fault', () => {
  test.each([
    ['above eighty words of text', ['Seite nicht gefunden', text(80)], 'error'],
    ['above 81', ['Seite nicht gefunden', text(81)], 'article'],
    ['in twenty words', [`Seite nicht gefunden ${label(17)}`, text(20)], 'error'],
    ['in 21', [`Seite nicht gefunden ${label(18)}`, text(20)], 'article'],
    ['in the sixtieth line', [...times(59, 'Hafen.'), 'Seite nicht gefunden', text(20)], 'error'],
    ['in the 61st', [...times(60, 'Hafen.'), 'Seite nicht gefunden', text(20)], 'article'],
  ])('%s', (_, lines, kind) => {
    expect(kindOf(lines)).toBe(kind);
  });

  test('is also the demand to be human', () => {
    expect(kindOf(['Please verify that you are human to go on', text(3)])).toBe('error');
  });
});

describe('a request for consent', () => {
  const asks = (count: number): string =>
    `Wir verwenden Cookies, und Sie können unserem Tracking zustimmen${' wort'.repeat(count - 9)}.`;

  test.each([
    ['of fifteen words', ['Alle akzeptieren', asks(15)], 'consent'],
    ['of fourteen', ['Alle akzeptieren', asks(14)], 'unknown'],
    ['that nothing asks for', [asks(15).replace('zustimmen', 'ablehnen')], 'unknown'],
    ['beside sixty words', [asks(90), text(60)], 'consent'],
    ['beside 61', [asks(95), text(61)], 'article'],
    ['that is six tenths of all prose', [asks(60), sentence(40)], 'consent'],
    ['that is less', [asks(60), sentence(41)], 'unknown'],
  ])('%s', (_, lines, kind) => {
    expect(kindOf(lines)).toBe(kind);
  });
});

describe('a gallery', () => {
  const slides = ['1/4', 'Bild 2 von 4', 'Photo 3 of 4', '4 / 4'];

  test.each([
    ['of four slides', [...slides, text(149)], 'gallery'],
    ['of three', [...slides.slice(1), text(149)], 'article'],
    ['with 150 words', [...slides, text(150)], 'article'],
  ])('%s', (_, lines, kind) => {
    expect(kindOf(lines)).toBe(kind);
  });

  test.each(['11', '1/4 Hafen', 'Seite 1 von 4', '1234/4'])('%s is no slide', (line) => {
    expect(kindOf([...times(4, line), text(20)])).toBe('article');
  });
});

describe('a video', () => {
  test.each([
    ['with its length right below', ['Video', '01:30', text(20)], 'video'],
    ['with its length two lines below', ['Video', 'Hafen', '01:30', text(20)], 'video'],
    ['with its length three lines below', ['Video', 'Hafen', 'Fluss', '01:30', text(20)], 'article'],
    ['with its length above', ['01:30', 'Video', 'Hafen', 'Fluss', text(20)], 'article'],
    ['eight lines above the text', ['Video', '01:30', ...times(6, 'Hafen.'), text(20)], 'video'],
    ['nine lines above', ['Video', '01:30', ...times(7, 'Hafen.'), text(20)], 'article'],
    ['without any text', ['Video', '01:30', ...times(9, 'Hafen.')], 'video'],
    ['with 149 words', ['Video', '01:30', text(149)], 'video'],
    ['with 150 words', ['Video', '01:30', text(150)], 'article'],
    ['below its text', [text(20), 'Video', '01:30'], 'article'],
    ['without its length', ['Video', text(20)], 'article'],
    ['that is another line', ['Videos', '01:30', text(20)], 'article'],
  ])('%s', (_, lines, kind) => {
    expect(kindOf(lines)).toBe(kind);
  });
});

describe('an index', () => {
  const leads = (count: number): readonly string[] => times(count, label(4));

  test.each([
    ['eight leads', leads(8), 'index'],
    ['seven', leads(7), 'unknown'],
    ['leads of three words', times(8, label(3)), 'unknown'],
    ['leads with a date', times(8, `${label(4)} 12.03.2024`), 'unknown'],
    ['a text of 69 words', [...leads(8), text(69)], 'index'],
    ['two texts of 69 words', [...leads(8), text(34), text(35)], 'article'],
    ['a text of seventy words', [...leads(8), text(70)], 'article'],
    ['two lines of six words', [...leads(8), text(6), text(6)], 'index'],
    ['two lines of seven', [...leads(8), text(7), text(7)], 'article'],
  ])('%s', (_, lines, kind) => {
    expect(kindOf(lines)).toBe(kind);
  });

  test('lines that name pictures lead nowhere', () => {
    expect(kindOf(times(8, 'Der Hafen am Abend (Foto: dpa)'))).toBe('unknown');
  });

  describe('but for a lone paragraph', () => {
    const above = (line: string, others: readonly string[] = []): readonly string[] => [
      ...leads(8),
      line,
      text(20),
      ...others,
    ];
    test.each([
      ['below a date', above('12.03.2024'), 'article'],
      ['below an author', above('Von Kim Muster'), 'article'],
      ['below an author in twelve words', above(`Von Kim ${label(10)}`), 'article'],
      ['below an author in thirteen', above(`Von Kim ${label(11)}`), 'index'],
      ['four lines below a date', [...leads(8), '12.03.2024', ...times(3, 'Hafen.'), text(20)], 'article'],
      ['five lines below', [...leads(8), '12.03.2024', ...times(4, 'Hafen.'), text(20)], 'index'],
      ['of thirteen words', [...leads(8), '12.03.2024', text(13)], 'index'],
      ['of fourteen', [...leads(8), '12.03.2024', text(14)], 'article'],
      ['beside another below a date', above('12.03.2024', ['12.03.2024', sentence(20)]), 'article'],
      ['beside two others', above('12.03.2024', times(2, '12.03.2024', sentence(20))), 'index'],
      ['that opens with a place', [...leads(8), `+Köln (dpa) - ${sentence(20)}`], 'article'],
      [
        'beside two that do, too',
        [...leads(8), ...times(2, `Köln (dpa) - ${sentence(20)}`), `+Köln (dpa) - ${sentence(20)}`],
        'index',
      ],
      [
        'beside one that does, too',
        [...leads(8), `Köln (dpa) - ${sentence(20)}`, `+Köln (dpa) - ${sentence(20)}`],
        'article',
      ],
    ])('%s', (_, lines, kind) => {
      expect(kindOf(lines)).toBe(kind);
    });
  });

  describe('of teasers, each below a lead', () => {
    const cards = (count: number, words = 30): readonly string[] => times(count, label(5), text(words));

    test.each([
      ['eight', cards(8), 'index'],
      ['of sixty words', cards(8, 60), 'index'],
      ['of 61', cards(8, 61), 'article'],
      ['five among eight leads', [...cards(5), ...leads(3)], 'index'],
      ['four among eight leads', [...cards(4), ...leads(4)], 'article'],
      ['two lines below the lead', times(8, label(5), 'Hafen.', text(30)), 'index'],
      ['three lines below', times(8, label(5), 'Hafen.', 'Hafen.', text(30)), 'article'],
      [
        'a quarter of the text apart',
        [...cards(9), label(5), ...times(3, 'Hafen.'), ...times(3, text(30), 'Hafen.', 'Hafen.')],
        'index',
      ],
      [
        'more of it apart',
        [...cards(9), label(5), ...times(3, 'Hafen.'), ...times(4, text(30), 'Hafen.', 'Hafen.')],
        'article',
      ],
    ])('%s', (_, lines, kind) => {
      expect(kindOf(lines)).toBe(kind);
    });

    test('is an article where the head of a known site was told', () => {
      for (const role of ['teaser', 'byline', 'sign-off'] as const)
        expect(kindOf(cards(8), { site: SITE, roles: { 0: 'headline', 2: role } })).toBe('article');
      expect(kindOf(cards(8), { roles: { 0: 'headline', 2: 'byline' } })).toBe('index');
      expect(kindOf(cards(8), { site: SITE, roles: { 2: 'byline' } })).toBe('index');
      expect(kindOf(cards(8), { site: SITE, roles: { 0: 'headline' } })).toBe('index');
    });
  });

  describe('of lines that each end with a date', () => {
    const dated = (words = 20): string => `+${label(words)} 12.03.2024`;
    test.each([
      ['three', times(3, dated()), 'index'],
      ['two', times(2, dated()), 'article'],
      ['further inside', times(3, `${dated()} ${label(20)}`), 'article'],
      ['of sixty words', times(3, dated(60)), 'index'],
      ['of 61', times(3, dated(61)), 'article'],
      ['and an author', times(3, `${dated()} Von Kim Muster`), 'index'],
      ['seven of ten', [...times(7, dated()), ...times(3, text(20))], 'index'],
      ['seven of eleven', [...times(7, dated()), ...times(4, text(20))], 'article'],
    ])('%s', (_, lines, kind) => {
      expect(kindOf(lines)).toBe(kind);
    });
  });
});

test('text is running where two paragraphs stand right below others', () => {
  expect(hasRunningText(surveyOf(times(3, sentence(20))))).toBe(true);
  expect(hasRunningText(surveyOf(times(2, sentence(20))))).toBe(false);
  expect(hasRunningText(surveyOf(times(4, sentence(20), 'Hafen')))).toBe(false);
});
