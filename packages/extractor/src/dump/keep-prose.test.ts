import { expect, test } from 'vitest';
import { prepare } from '../article/prepare.ts';
import { ROLE, ROLES, type Role } from '../evidence/roles.ts';
import { readText } from '../lines/read-lines.ts';
import { keepProse } from './keep-prose.ts';
import { openDump } from './open-dump.ts';

const PROSE =
  'Der Rat der Stadt hat am Montag einen neuen Plan für den Hafen beschlossen, der vier Jahre lang gelten soll.';
const LABEL = 'Neue Kräne für den Hafen';

/** The roles after prose was given back; `likely` is how likely each line is body. */
function keep(lines: readonly (readonly [Role, string, number?])[]): readonly Role[] {
  const text = lines.map(([, line]) => line).join('\n');
  const { survey } = openDump(readText(text), { layers: [prepare(undefined)] });
  const scores = new Float32Array(lines.length * ROLES.length).fill(Math.log(0.01));
  for (const [at, [, , likely = 0.1]] of lines.entries()) scores[at * ROLES.length + ROLE.body] = Math.log(likely);
  const roles = lines.map(([role]) => role);
  return keepProse(survey, roles, scores);
}

test('prose told as a second lede begins the text, the rest of the first stays with it', () => {
  const kept = keep([
    ['teaser', PROSE],
    ['teaser', `Und ${PROSE}`],
    ['caption', LABEL],
    ['teaser', `Dann ${PROSE}`],
    ['body', `Auch ${PROSE}`],
  ]);
  expect(kept).toEqual(['teaser', 'teaser', 'caption', 'body', 'body']);
});

test('a label told as a second lede stays none of the text', () => {
  expect(
    keep([
      ['teaser', PROSE],
      ['date', '12.03.2024'],
      ['teaser', LABEL],
      ['body', `Auch ${PROSE}`],
    ])[2],
  ).toBe('teaser');
});

test.each([
  ['likely prose between paragraphs', 'related', PROSE, 0.51, 'body'],
  ['less likely prose', 'related', PROSE, 0.49, 'related'],
  [
    'a sentence of eight words',
    'related',
    'Der Bürgermeisterkandidat verspricht nun doch die Werft zurückzukaufen.',
    0.9,
    'body',
  ],
  ['one of seven', 'related', 'Der Bürgermeisterkandidat verspricht nun die Werft zurückzukaufen.', 0.9, 'related'],
  ['a label, however likely', 'related', LABEL, 0.9, 'related'],
] as const)('%s', (_, role, text, likely, is) => {
  expect(
    keep([
      ['body', PROSE],
      [role, text, likely],
      ['body', `Auch ${PROSE}`],
    ])[1],
  ).toBe(is);
});

test('likely prose shortly below the text is kept, but not among comments', () => {
  const below = [
    ['related', LABEL],
    ['related', `Auch ${PROSE}`, 0.9],
  ] as const;
  expect(keep([['body', PROSE], ...below]).at(-1)).toBe('body');
  expect(keep([['body', PROSE], ['comment', 'Endlich!'], ...below]).at(-1)).toBe('related');
  expect(keep([['body', PROSE], ['share', '2 Kommentare zu „Stadt kauft Werft“'], ...below]).at(-1)).toBe('related');
  const far = Array.from({ length: 12 }, (_, at) => ['related', `${LABEL} ${at}`] as const);
  expect(keep([['body', PROSE], ...far, ...below]).at(-1)).toBe('related');
});

test('a gallery between the text and its last paragraph is not far', () => {
  const slides = [1, 2, 3, 4, 5].flatMap((at) => [
    ['related', 'Vergessene Bahnhöfe der Küste'] as const,
    ['related', `Bild ${at} vom Bahnhof`] as const,
    ['related', PROSE] as const,
  ]);
  const text = [
    ['body', PROSE],
    ['body', PROSE],
    ['body', PROSE],
  ] as const;
  const end = ['related', `Auch ${PROSE}`, 0.9] as const;
  expect(keep([...text, ...slides, end]).at(-1)).toBe('body');
  const others = slides.map(([role, line], at) => [role, at % 3 === 0 ? `${line} ${at}` : line] as const);
  expect(keep([...text, ...others, end]).at(-1)).toBe('related');
});

test('where nothing is text, nothing is made text', () => {
  expect(keep([['related', PROSE, 0.9]])).toEqual(['related']);
});
