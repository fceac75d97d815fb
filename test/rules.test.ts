import { cleaners } from '@klartext/cleaners';
import type { LineRule, MarkupRule, Phrases } from '@klartext/extractor';
import { describe, expect, test } from 'vitest';
import { COMMON_LINES } from '../packages/extractor/src/article/common-lines.ts';
import { ruleTest } from '../packages/extractor/src/article/line-rules.ts';
import { allPhrases, isOpening, lineOf } from '../packages/extractor/src/article/phrases.ts';
import { compileSelector, parseHtml } from '../packages/extractor/src/markup/dom.ts';
import { PROSE } from './prose.ts';

const MANY_PHRASES = 500;
const all = [...cleaners, { site: 'generic', lines: COMMON_LINES, drop: [], templates: [] }].map(
  ({ site, lines = [], drop = [], templates }) => ({ site, lines, drop, templates }),
);
type Ruled = (typeof all)[number];
const lineRules = all.flatMap((cleaner) =>
  cleaner.lines.map((rule) => ({ name: `${cleaner.site}/${rule.id}`, rule, cleaner })),
);
const markupRules = all.flatMap((cleaner) => [
  ...cleaner.drop.map((rule) => named(cleaner, rule, cleaner.drop)),
  ...cleaner.templates.flatMap(({ drop = [] }) => drop.map((rule) => named(cleaner, rule, [...drop, ...cleaner.drop]))),
]);

function named(cleaner: Ruled, rule: MarkupRule, others: readonly MarkupRule[]) {
  return { name: `${cleaner.site}/${rule.id}`, rule, others };
}

describe.each(lineRules)('$name', ({ rule, cleaner }) => {
  test('takes its example', () => {
    expect(ruleTest(rule)(lineOf(rule.example))).toBe(true);
  });

  test('and no rule of the cleaner its counter-example', () => {
    expect(takersOf(cleaner.lines, rule.counterExample)).toEqual([]);
  });

  test('takes its phrases as whole lines, and leaves them where a sentence goes on', () => {
    const takes = ruleTest(rule);
    for (const { phrase, prose } of wholePhrases(rule)) {
      expect([phrase, takes(lineOf(phrase))]).toEqual([phrase, true]);
      expect([phrase, takes(lineOf(`${phrase} ${prose}`))]).toEqual([phrase, false]);
    }
    for (const { phrase, prose } of openingPhrases(rule)) {
      expect([phrase, takes(lineOf(`${phrase} ${prose}`))]).toEqual([phrase, false]);
      if (isPointer(rule)) continue;
      expect([phrase, takes(lineOf(`${phrase}: ${capitalised(prose)}`))]).toEqual([phrase, false]);
    }
  });
});

/** A phrase that comes or goes shows in a review; those joined of two tables do not stand there. */
test('the phrases of all rules are those of phrases.txt', async () => {
  const lists = lineRules.map(({ name, rule }) => {
    const known = [...new Set([...wholePhrases(rule), ...openingPhrases(rule)].map(({ phrase }) => phrase))];
    const isJoined = (phrase: string): boolean => known.some((other) => other !== phrase && phrase.includes(other));
    const phrases = known.length > MANY_PHRASES ? known.filter((phrase) => !isJoined(phrase)) : known;
    return phrases.length === 0 ? '' : [name, ...phrases.map((phrase) => `  ${phrase}`), ''].join('\n');
  });
  await expect(lists.filter((list) => list !== '').join('\n')).toMatchFileSnapshot('phrases.txt');
});

describe.each(markupRules)('$name', ({ rule, others }) => {
  test('takes an element of its example', () => {
    expect(matches(rule, rule.example)).toBe(true);
  });

  test('and no rule of the template one of its counter-example', () => {
    expect(others.filter((other) => matches(other, rule.counterExample)).map(({ id }) => id)).toEqual([]);
  });
});

function takersOf(rules: readonly LineRule[], text: string): readonly string[] {
  return rules.filter((rule) => ruleTest(rule)(lineOf(text))).map(({ id }) => id);
}

/** What follows `Read more:` may be a whole sentence; in markup its link tells. */
function isPointer(rule: LineRule): boolean {
  return 'linked' in rule && rule.linked === true;
}

interface Phrase {
  readonly phrase: string;
  /** How a sentence goes on in its language. */
  readonly prose: string;
}

function wholePhrases(rule: LineRule): readonly Phrase[] {
  if ('labels' in rule) return phrasesOf(rule.labels);
  const pattern = patternOf(rule);
  return pattern instanceof RegExp || isOpening(pattern) ? [] : phrasesOf(pattern);
}

function openingPhrases(rule: LineRule): readonly Phrase[] {
  const pattern = 'labels' in rule ? [] : patternOf(rule);
  return !(pattern instanceof RegExp) && isOpening(pattern) ? phrasesOf(pattern.opens) : [];
}

/** Phrases of a table by language go on in theirs, those of a list in each. */
function phrasesOf(phrases: Phrases): readonly Phrase[] {
  const everywhere = Object.values(PROSE);
  if (Array.isArray(phrases))
    return allPhrases(phrases).flatMap((phrase) => everywhere.map((prose) => ({ phrase, prose })));
  return Object.entries(phrases).flatMap(([language, list]: [string, readonly string[]]) =>
    list.flatMap((phrase) => [PROSE[language] ?? everywhere].flat().map((prose) => ({ phrase, prose }))),
  );
}

function patternOf(rule: Exclude<LineRule, { labels: unknown }>) {
  if ('line' in rule) return rule.line;
  if ('from' in rule) return rule.from;
  return 'after' in rule ? rule.after : rule.upTo;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function matches(rule: MarkupRule, html: string): boolean {
  return parseHtml(html, () => true).wanted.some(compileSelector(rule.select).matches);
}
