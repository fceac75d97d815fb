import { cleaners } from '@klartext/cleaners';
import { type Article, createExtractor, type Extraction } from '@klartext/extractor';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../packages/extractor/src/fold.ts';
import { pageFixtures, seedFixtures } from './fixtures.ts';

const { extract } = createExtractor({ cleaners });
const fixtures = [...seedFixtures(), ...pageFixtures()];
const results = new Map<string, Extraction>();

beforeAll(async () => {
  for (const { name, page } of fixtures) results.set(name, await extract(page));
});

function extractionOf(name: string): Extraction {
  const found = results.get(name);
  if (found === undefined) throw new Error(`no result for ${name}`);
  return found;
}

const allRules = cleaners.flatMap((cleaner) => [
  ...cleaner.templates.flatMap((template) => (template.drop ?? []).map((rule) => `${cleaner.site}/${rule.id}`)),
  ...[cleaner.drop, cleaner.lines].flatMap((rules = []) => rules.map((rule) => `${cleaner.site}/${rule.id}`)),
]);

/** What lynx adds: numbers of links, marks of buttons. */
const BROWSER_MARKS = /\[\d{1,4}\]|\(BUTTON\) ?/gu;

describe('every cleaner', () => {
  test('claims hosts that no other claims', () => {
    const hosts = cleaners.flatMap((cleaner) => cleaner.hosts);
    expect(hosts).toEqual([...new Set(hosts)]);
  });

  test.each(cleaners.flatMap((cleaner) => cleaner.templates.map((template) => [cleaner.site, template.id])))(
    '%s: a fixture shows template %s',
    (site, id) => {
      expect(
        [...results.values()].some(({ article }) => article.template.site === site && article.template.id === id),
      ).toBe(true);
    },
  );

  test.each([...new Set(allRules)])('a fixture shows rule %s', (rule) => {
    expect([...results.values()].some(({ ledger }) => ledger.some((entry) => entry.rule === rule))).toBe(true);
  });

  test('because completes “removed because …”', () => {
    const reasons = [...results.values()].flatMap(({ ledger }) => ledger.map((entry) => entry.because));
    for (const because of reasons) if (because !== undefined) expect(because).toMatch(/^[a-z][^\n]*[^.\s]$/u);
  });
});

/**
 * Texts with lines that only markup tells from what pages print around a text: rows of a table, who led an interview, the source
 * of a figure, initials in a script without capitals.
 */
const ONLY_MARKUP_TELLS: ReadonlySet<string> = new Set([
  'dw/dump/hindi',
  'handelsblatt/rebrush/interview-behind-paywall',
  'ntv/classic/interview',
  'ntv/classic/liveticker-with-table',
]);

/** A date, a credit and `Folgen auf:` are no evidence for one newsroom. */
const ANYBODYS: ReadonlySet<string> = new Set(['ntv/dump/style-sheet-lines']);

describe.each(fixtures)('$name', ({ name, page }) => {
  test('is told as its site without the address, or as none when each of its lines could be anybody’s', async () => {
    const { article } = await extract('html' in page ? { html: page.html } : { text: page.text });
    expect(article.site).toBe(ANYBODYS.has(name) ? undefined : extractionOf(name).article.site);
  });

  test('has every visible run in the ledger once, in order, with its place', () => {
    const { ledger, input } = extractionOf(name);
    let last = 0;
    for (const { start, end, text } of ledger) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      if ('text' in page) expect(withoutMarker(input.slice(start, end))).toBe(withoutMarker(text));
      last = end;
    }
    if ('text' in page) expect(outsideOf(ledger, input)).toMatch(/^\s*$/u);
  });

  test('has a rule and a reason for everything it removes', () => {
    for (const { fate, rule, because } of extractionOf(name).ledger) {
      if (fate !== 'removed') continue;
      expect(rule).toMatch(/^[a-z]+\/[a-z0-9-]+$/u);
      expect(because).toBeTruthy();
    }
  });

  test('gives back each body block from the ledger', () => {
    const { ledger, article } = extractionOf(name);
    const kept = ledger
      .filter((entry) => entry.fate === 'body')
      .map((entry) => entry.text)
      .join(' ');
    expect(kept.replace(/\s/gu, '')).toBe(
      article.blocks
        .map((block) => block.text.replace(/ \| /gu, ''))
        .join('')
        .replace(/\s/gu, ''),
    );
  });

  test('is the same when every layer is asked, and names what lost', async () => {
    const { ledger, ...others } = await extract(page, { evidence: true });
    const { ledger: plain, ...rest } = extractionOf(name);
    expect(others).toEqual(rest);
    expect(ledger.map(({ lost: _, ...entry }) => entry)).toEqual(plain);
    expect(plain.every((entry) => entry.lost === undefined)).toBe(true);
    for (const { fate, field, lost = [] } of ledger) {
      for (const { role, strength } of lost) {
        expect(role).not.toBe(field ?? fate);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
      }
    }
    expect(ledger.every(({ lost }) => lost !== undefined)).toBe(true);
  });

  test.skipIf(ONLY_MARKUP_TELLS.has(name))('cleaning what came out changes nothing', async () => {
    const { article } = extractionOf(name);
    if (article.blocks.length === 0) return;
    const lines = [article.headline, article.teaser, ...article.blocks.map((block) => block.text), article.signOff];
    const again = await extract({ text: lines.filter(Boolean).join('\n'), ...(page.url ? { url: page.url } : {}) });
    expect(ledeAndBody(again.article)).toEqual(ledeAndBody(article));
  });
});

/** The bullet, list number or sign of a line stands in its place, not in its text. */
function withoutMarker(slice: string): string {
  const text = fold(slice.replace(BROWSER_MARKS, ''));
  return text.replace(/^(?:[•·▪◦‣*–#-]+|[+o□☆○■★●]|\d{1,3}\.) |^\[|\]$/gu, '');
}

/** A dump cannot tell a lede from a first paragraph: what counts is that no text is lost or moved. */
function ledeAndBody({ teaser, blocks }: Article): readonly (string | undefined)[] {
  return [teaser, ...blocks.map((block) => block.text)].filter((text) => text !== undefined);
}

function outsideOf(ledger: Extraction['ledger'], input: string): string {
  let outside = '';
  let last = 0;
  for (const { start, end } of ledger) {
    outside += input.slice(last, start);
    last = end;
  }
  return outside + input.slice(last);
}
