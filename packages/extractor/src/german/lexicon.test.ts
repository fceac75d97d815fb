import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AGENCIES, agencyOf, isPictureSource, PICTURE_SOURCES } from './agencies.ts';
import { readByline } from './byline.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import { COMMENT_WORDS, isCommentCount } from './comment-labels.ts';
import { COPYRIGHT_LABELS, CREDIT_LABELS, SOURCE_LABELS } from './credit-labels.ts';
import { splitCredit } from './credits.ts';
import { HOUSES } from './house-names.ts';
import { readSignOff } from './sign-off.ts';
import { FURTHER_LABELS } from './sign-off-words.ts';

/** Lines as newsrooms print them, by what they show; a word that comes wants one, and one that goes is missed. */
const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(new URL('lexicon-examples.txt', import.meta.url), 'utf8')
    .trim()
    .split(/^## /mu)
    .filter(Boolean)
    .map((section) => {
      const [title = '', ...lines] = section.trim().split('\n');
      return [title.split(':')[0] ?? '', lines] as const;
    }),
);

function examplesOf(title: string): readonly string[] {
  return EXAMPLES.get(title) ?? [];
}

/** Those of the words that no line shows. */
function unshown(words: Iterable<string>, shows: (word: string) => boolean): readonly string[] {
  return [...new Set(words)].filter((word) => !shows(word));
}

describe('bylines', () => {
  const byLanguage = new Map(
    examplesOf('bylines')
      .join('\n')
      .split('# ')
      .filter(Boolean)
      .map((section) => {
        const [language = '', ...lines] = section.trim().split('\n');
        return [language, lines] as const;
      }),
  );

  test.each([...byLanguage.values()].flat())('%s', (line) => {
    const found = readByline(line);
    expect(found?.authors.map(({ name }) => name)).toEqual(['Kim Muster', 'Jo Beispiel']);
    expect(found?.agencies.map(({ code }) => code)).toEqual(line.endsWith(' AP') ? ['ap'] : []);
  });

  test.each(Object.entries(BYLINE_WORDS))('show each word of %s', (language, { by, and, with: joins }) => {
    const lines = byLanguage.get(language) ?? [];
    expect(unshown(by, (word) => lines.some((line) => line.toLowerCase().startsWith(`${word} kim `)))).toEqual([]);
    expect(unshown(and, (word) => lines.some((line) => line.includes(`Muster ${word} Jo`)))).toEqual([]);
    expect(unshown(joins, (word) => lines.some((line) => line.endsWith(`Beispiel ${word} AP`)))).toEqual([]);
  });
});

describe('numbers of comments', () => {
  const lines = examplesOf('comments');
  test.each(lines)('%s', (line) => {
    expect(isCommentCount(line)).toBe(true);
  });

  test('show each word', () => {
    expect(unshown(Object.values(COMMENT_WORDS).flat(), (word) => lines.includes(`3 ${word}`))).toEqual([]);
  });
});

describe('credits', () => {
  const lines = examplesOf('credits');
  test.each(lines)('%s', (line) => {
    expect(splitCredit(`Der Hafen am Abend. ${line}`)).toMatchObject({
      caption: 'Der Hafen am Abend.',
      credit: 'Kim Muster/dpa',
    });
  });

  test('show each label', () => {
    const labels = [...Object.values(CREDIT_LABELS).flat(), ...SOURCE_LABELS].map((label) => `${label}: `);
    const signs = Object.values(COPYRIGHT_LABELS).flat();
    const isShown = (begin: string): boolean => lines.some((line) => line.startsWith(begin));
    expect(unshown([...labels, ...signs], isShown)).toEqual([]);
  });
});

describe('further sources', () => {
  const lines = examplesOf('further sources');
  test.each(lines)('%s', (line) => {
    expect(readSignOff(line)?.agencies.map(({ code }) => code)).toEqual(['ap']);
  });

  test('show each label', () => {
    expect(unshown(FURTHER_LABELS, (label) => lines.some((line) => line.toLowerCase() === `${label} • ap`))).toEqual(
      [],
    );
  });
});

describe('houses', () => {
  const lines = examplesOf('houses');
  test.each(lines)('%s', (line) => {
    expect(readByline(line)).toMatchObject({ authors: [], agencies: [{ code: 'dpa' }] });
  });

  test('show each name', () => {
    expect(unshown(HOUSES, (house) => lines.includes(`Von ${house} und dpa`))).toEqual([]);
  });
});

describe('agencies', () => {
  const lines = examplesOf('agencies');
  test.each(lines.map((line) => line.split(': ')))('%s: %s', (code, token) => {
    expect(agencyOf(token ?? '')?.code).toBe(code);
  });

  test('show each name', () => {
    const names = AGENCIES.flatMap(({ code, name, aliases }) =>
      [code, name, ...aliases].map((each) => `${code}: ${each}`),
    );
    expect(unshown(names, (name) => lines.includes(name))).toEqual([]);
  });
});

describe('sellers of pictures', () => {
  const lines = examplesOf('sellers of pictures');
  test.each(lines)('%s', (line) => {
    expect(isPictureSource(line.replace('Kim Muster/', ''))).toBe(true);
    expect(splitCredit(`Der Hafen am Abend (${line})`)).toMatchObject({ credit: line });
  });

  test('show each name', () => {
    const shown = lines.map((line) => line.toLowerCase());
    expect(unshown(PICTURE_SOURCES, (house) => shown.includes(`kim muster/${house}`))).toEqual([]);
  });
});
