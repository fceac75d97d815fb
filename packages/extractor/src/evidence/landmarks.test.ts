import { describe, expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { weighLandmarks } from './landmarks.ts';
import type { SiteLines } from './line-hits.ts';
import { type LineFacts, surveyLines } from './line-survey.ts';
import { ROLE, ROLES } from './roles.ts';

const PROSE = 'Der Rat der Stadt hat am Montag einen neuen Plan für den alten Hafen beschlossen.';
const OTHER = 'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Leute fahren.';
const CLAIM = { fate: 'removed', rule: 'a/tail', because: 'only teasers follow' } as const;
/** A site that prints ledes and kickers, so that nothing is said of either. */
const SITE: SiteLines = {
  cues: (['share', 'related', 'navigation', 'caption', 'byline', 'credit', 'headline', 'teaser'] as const).map(
    (role) => ({
      role,
      line: new RegExp(`^Zeile ${role}`, 'u'),
    }),
  ),
  zones: [],
  prints: { kicker: true, teaser: true },
};

interface Place {
  /** Lines of dumps begin with something: a line above keeps others from being the first. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  /** The end of the dump. */
  readonly rest?: readonly string[];
  readonly isZoned?: boolean;
  readonly marker?: string;
  readonly site?: SiteLines | undefined;
}

/** Far below stands a picture, so that captions are nothing rare. */
const REST: readonly string[] = [...Array(8).fill('Unten.'), 'Foto: dpa'];
/** What is taken from the sign-off of all lines that sign nothing off; told by a test of its own. */
const UNSIGNED = -5;

/** What the landmarks take from the roles of a line, and add to them. */
function weighed(text: string, { above = ['Oben.'], below = [], rest = REST, isZoned, marker, ...given }: Place = {}) {
  const blocks = [...above, text, ...below, ...rest].map(
    (each): Block => ({ text: each, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 }),
  );
  const block = blocks[above.length] as Block;
  if (marker !== undefined) block.marker = marker;
  const zoned = new Map(isZoned ? [[block, CLAIM] as const] : []);
  const survey = surveyLines(blocks, { site: 'site' in given ? given.site : SITE, zoned });
  const scores = new Float32Array(ROLES.length);
  const line = survey.lines[above.length];
  if (line !== undefined) weighLandmarks(scores, line, survey);
  const told = ROLES.map((role, at) => [role, scores[at] as number] as const);
  return Object.fromEntries(told.filter(([role, score]) => score !== 0 && (role !== 'sign-off' || score !== UNSIGNED)));
}

const text = (strength: number) => ({ body: -strength, heading: -strength });
const UNCREDITED = { caption: -3, alt: -3 };

describe('what a line says so plainly that no likeness outweighs it easily', () => {
  test.each<[string, string, Place, Record<string, number>]>([
    ['nothing', 'Am Hafen.', {}, {}],
    ['a zone', 'Am Hafen.', { isZoned: true }, text(5)],
    ['a post', '— Kim Muster (@kim) March 28, 2024', {}, text(4)],
    ['what may be of a post', 'Am Hafen. https://t.co/abc', {}, {}],
    ['a cue: share', 'Zeile share.', {}, text(5)],
    ['a cue: related', 'Zeile related.', {}, { ...text(5), teaser: -5, headline: -5, comment: -5 }],
    ['a cue: navigation', 'Zeile navigation.', {}, { comment: -3 }],
    ['a cue: caption', 'Zeile caption.', {}, { ...text(4), teaser: -4 }],
    ['a cue: a short byline', 'Zeile byline', {}, { ...text(3), headline: -3, credit: -3, caption: -3 }],
    ['a cue: a sentence for a byline', 'Zeile byline.', {}, {}],
    ['a cue: headline', 'Zeile headline', {}, { ...text(3), headline: 3 }],
    ['a cue: teaser', 'Zeile teaser.', {}, { teaser: 3 }],
    ['a cue: credit', 'Zeile credit.', {}, { ...text(3), headline: -3, kicker: -3, 'sign-off': -9 }],
    [
      'initials with agencies',
      'nck/Reuters/AFP',
      {},
      { ...text(5), headline: -5, kicker: -5, caption: -5, alt: -5, 'sign-off': 4 },
    ],
    ['how a letter begins', 'Liebe Leserin, lieber Leser,', {}, { body: 4 }],
    ['one who is dear', 'Liebe auf den ersten Blick', {}, {}],
    ['a number', '12', {}, { ...text(5), kicker: -5 }],
    ['a number that ends a sentence', '12.', {}, {}],
    ['thirteen digits', '1234567890123', {}, {}],
    ['twelve digits', '123456789012', {}, { ...text(5), kicker: -5 }],
    ['furniture', 'Newsletter abonnieren jetzt', {}, { ...text(6), kicker: -6 }],
    ['furniture in four words', 'Newsletter jetzt hier abonnieren', {}, {}],
    ['what may be no headline', 'Kommentare (12)', {}, { ...text(5), headline: -5, kicker: -5 }],
    [
      'what an agency sends ahead',
      "KÖLN (dpa-AFX) - 'Musterblatt' zu Haushalt:",
      {},
      { ...text(5), headline: -5, kicker: -5, caption: -5, alt: -5 },
    ],
    ['a sentence without a credit beside it', PROSE, {}, UNCREDITED],
    ['an offer to read on', 'Jetzt weiterlesen.', {}, { ...text(4), teaser: -4 }],
    ['a wish for consent', 'Wir verwenden Cookies. Alle akzeptieren.', {}, { ...text(7), teaser: -7 }],
  ])('%s: %s', (_, line, place, expected) => {
    expect(weighed(line, place)).toEqual(expected);
  });

  test('a credit alone, by the grammar', () => {
    expect(weighed('Foto: Kim Muster')).toEqual({ body: -8, heading: -8, headline: -8, kicker: -8 });
    expect(weighed('Foto: Kim Muster/dpa.')).toMatchObject({ body: -3, heading: -3, headline: -3, kicker: -3 });
  });
});

test('a paragraph is asked nothing, but where a zone holds it', () => {
  const long = (length: number): string => `Zeile share ${'m'.repeat(length - 13)}.`;
  expect(weighed(long(600))).toEqual(text(5));
  expect(weighed(long(601))).toEqual({});
  expect(weighed(long(601), { isZoned: true })).toEqual(text(10));
});

describe('a line printed again', () => {
  test.each([
    ['of four words', 'Rat kauft alten Hafen', text(2), text(5)],
    ['of three', 'Rat kauft Hafen', {}, {}],
    ['of four in a sentence', 'Rat kauft alten Hafen.', {}, text(3)],
  ])('%s', (_, line, far, near) => {
    const caption = 'body' in near ? { caption: 3 } : {};
    expect(weighed(line, { below: ['Am Fluss.', line] })).toEqual(far);
    expect(weighed(line, { below: [line] })).toEqual({ ...near, ...caption });
    expect(weighed(line, { above: [line] })).toEqual({ ...near, ...caption });
    expect(weighed(line, { below: ['Am Fluss.'] })).toEqual({});
  });

  test('a paragraph printed twice is none of a picture', () => {
    expect(weighed(PROSE, { below: [PROSE] })).toEqual({});
  });
});

describe('beside a sentence of some length speaks of a picture', () => {
  test.each([
    ['a credit below', { below: ['Foto: dpa'] }, {}],
    ['a credit above', { above: ['Foto: dpa'] }, {}],
    ['a file name above', { above: ['hafen.jpg'] }, {}],
    ['a file name below, of the next picture', { below: ['hafen.jpg'] }, UNCREDITED],
    ['a whole caption below, of another picture', { below: ['Ein Kran am Fluss (Foto: dpa)'] }, UNCREDITED],
    ['much the same line', { below: [PROSE.slice(0, 60)] }, {}],
    ['something else', { below: [OTHER] }, UNCREDITED],
  ])('%s', (_, place, expected) => {
    expect(weighed(PROSE, place)).toEqual(expected);
  });

  test('a caption that is said again without its source is one', () => {
    const again = 'Ein alter Kran am Fluss.';
    expect(weighed(again, { above: [`${again} (Foto: dpa)`] })).toEqual({ ...text(3), caption: 3 });
    const far = [`${again} (Foto: dpa)`, 'Am Fluss.', 'Am Hafen.', 'Am Meer.'];
    expect(weighed(again, { above: far })).toEqual({});
    expect(weighed(again, { above: far.slice(0, 3) })).toEqual({ ...text(3), caption: 3 });
    expect(weighed('Ein Kran am Fluss.', { above: ['Ein Kran am Fluss. (Foto: dpa)'] })).toEqual({});
  });

  test('its own credit does', () => {
    expect(weighed(`${PROSE} (Foto: dpa)`)).toEqual({});
  });

  test('a line that the site marks as an alternative text does', () => {
    const site = { ...SITE, cues: [{ role: 'alt' as const, line: /^Alt$/u }] };
    expect(weighed(PROSE, { above: ['Alt'], site })).toEqual({});
    expect(weighed(PROSE, { below: ['Alt'], site })).toEqual(UNCREDITED);
  });
});

test('nothing below the heading of comments is text; a count of comments alone may stand above it', () => {
  const HEADING = '3 Kommentare zu "Hafen: Stadt kauft Werft"';
  expect(weighed('Am Hafen.', { above: [PROSE, HEADING, 'Endlich.'] })).toEqual(text(6));
  expect(weighed('Am Hafen.', { above: [HEADING, PROSE] })).toEqual({});
  expect(weighed('Am Hafen.', { above: [PROSE, '3 Kommentare'] })).toEqual({});
});

test.each([
  ['Der Hafen', true],
  ['Der Rat der Stadt hat am Montag einen Plan beschlossen', true],
  ['wl/kle (dpa, afp)', false],
  ['Quelle: ntv.de, mau/dpa', false],
  ['एए/सीके (एएफपी)', false],
  ['Совет города в понедельник принял новый план для порта', true],
])('%s: whether it signs nothing off, %s', (line, isNone) => {
  const blocks = ['Oben.', line].map(
    (each): Block => ({ text: each, runs: [], kind: 'paragraph', inside: true, emphasised: false, linked: 0 }),
  );
  const survey = surveyLines(blocks, { site: SITE });
  const scores = new Float32Array(ROLES.length);
  weighLandmarks(scores, survey.lines[1] as LineFacts, survey);
  expect(scores[ROLE['sign-off']] === UNSIGNED).toBe(isNone);
});

describe('a dialog that asks for consent', () => {
  const DIALOG =
    'Mit Ihrer Zustimmung speichern wir Cookies, und Sie können Ihre Einwilligung jederzeit widerrufen, auch später noch.';
  const ABOUT = 'Personenbezogene Daten landen dabei auch in anderen Ländern.';
  const against = { ...text(5), teaser: -5 };

  test('is no text, nor is what stands beside it and speaks of data', () => {
    expect(weighed(ABOUT, { below: [DIALOG, ...Array(4).fill(PROSE)] })).toMatchObject(against);
    expect(weighed(ABOUT, { below: ['Am Hafen.', DIALOG, ...Array(4).fill(PROSE)] })).not.toHaveProperty('body');
    expect(weighed('Der Kran am Fluss ist alt.', { below: [DIALOG, ...Array(4).fill(PROSE)] })).not.toHaveProperty(
      'body',
    );
  });

  test('is text where half of the prose speaks of nothing else', () => {
    expect(weighed(ABOUT, { below: [DIALOG, DIALOG, DIALOG, PROSE] })).not.toHaveProperty('body');
  });
});

describe('a kicker that a dump begins with', () => {
  const kicker = (place: Place, line = 'Alte Werft') => weighed(line, { above: [], ...place })['kicker'];
  const unknown = { site: undefined };

  test('is favoured right above a headline with a day, an author or a paragraph below', () => {
    for (const next of ['12.03.2024', 'Von Kim Muster', PROSE])
      expect(kicker({ below: ['Stadt kauft Hafen', next], ...unknown })).toBe(3);
  });

  test('may be one word where the site is known', () => {
    expect(kicker({ below: ['Stadt kauft Hafen', PROSE] }, 'Hafen')).toBe(3);
    expect(kicker({ below: ['Stadt kauft Hafen', PROSE], ...unknown }, 'Hafen')).toBeUndefined();
  });

  test.each([
    ['above another label', { below: ['Stadt kauft Hafen', 'Fluss'] }],
    ['above a word', { below: ['Stadt', PROSE] }],
    ['above a day', { below: ['12.03.2024', PROSE] }],
    ['below another line', { above: ['Oben.'], below: ['Stadt kauft Hafen', PROSE] }],
    ['with a bullet', { below: ['Stadt kauft Hafen', PROSE], marker: '•' }],
  ])('is not %s', (_, place) => {
    expect(kicker(place)).toBeUndefined();
  });
});

describe('the line that a dump begins with', () => {
  const top = (place: Place = {}) => weighed('Stadt kauft', { above: [], below: [PROSE], ...place });

  test('is favoured as the headline right above a paragraph', () => {
    expect(top()).toEqual({ headline: 3 });
  });

  test.each([
    ['above a label', top({ below: ['Fluss'] })],
    ['below another', top({ above: ['Oben.'] })],
    ['with a bullet', top({ marker: '•' })],
    ['of one word', weighed('Stadt', { above: [], below: [PROSE] })],
    ['with a day', weighed('Stadt am 12.03.2024', { above: [], below: [PROSE] })],
    ['with a time', weighed('Stadt um 12:30', { above: [], below: [PROSE] })],
    ['that ends a sentence', weighed('Stadt kauft.', { above: [], below: [PROSE] })],
  ])('is not %s', (_, scores) => {
    expect(scores).not.toHaveProperty('headline');
  });
});

test.each([
  [undefined, { teaser: -4 }],
  [{ kicker: undefined, teaser: undefined }, { teaser: -8 }],
  [{ kicker: false, teaser: true }, { kicker: -4 }],
  [{ kicker: true, teaser: false }, { teaser: -8 }],
  [{ kicker: undefined, teaser: true }, {}],
])(
  'ledes are told where the site is known to print them, kickers where it is not known to print none: %j',
  (prints, expected) => {
    const site = prints === undefined ? undefined : { ...SITE, prints };
    expect(weighed('Am Hafen.', { site })).toEqual(expected);
  },
);

test('a short line is rather no caption where no line of the dump names the source of a picture', () => {
  const unknown = { rest: [], site: undefined };
  expect(weighed('Am Hafen', unknown)).toMatchObject({ caption: -1, alt: -1 });
  expect(weighed('Am Hafen.', unknown)).not.toHaveProperty('caption');
  expect(weighed('Am Hafen', { rest: [] })).not.toHaveProperty('caption');
  expect(weighed('Am Hafen', { site: undefined })).not.toHaveProperty('caption');
});

test('a slide of a gallery is no text', () => {
  const slide = ['Bilder vom Hafen', 'Der Kran', PROSE];
  const above = [...Array(4).fill(PROSE), ...slide, ...slide, ...slide, ...slide.slice(0, 1)];
  expect(weighed('Der Kran', { above, below: [PROSE] })).toEqual(text(10));
});
