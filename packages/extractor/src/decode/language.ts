import { memoize } from '../memoize.ts';

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}$/iu;
const AFTER_TAG = /[\s,;.@].*$/su;
const NO_LANGUAGE: readonly string[] = ['mis', 'mul', 'und', 'zxx'];
const SAMPLE = 2000;
/** The detector reads some 350 bytes of what it is given. */
const WINDOW = 500;
const ADDRESSES = /https?:\S+|www\.\S+/giu;
const LETTERS = /\p{L}+/gu;
const FEWEST_LETTERS = 12;
const LOWEST_SCORE = 0.7;
const NAMES: Intl.DisplayNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The canonical BCP 47 tag (`de-DE`) for what a page states (`de_DE`, `DE`, `de-DE, en`); nothing for what is none. */
export function statedLanguage(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : readTag(tag);
}

/** A run meets the same few on every page. */
const readTag = memoize((tag): string | undefined => {
  const written = tag.trim().replace(AFTER_TAG, '').replaceAll('_', '-');
  if (!TAG.test(written)) return undefined;
  const canonical = canonicalTag(written);
  const language = canonical?.split('-')[0];
  return language === undefined || !isLanguage(language) ? undefined : canonical;
});

function isLanguage(subtag: string): boolean {
  return !NO_LANGUAGE.includes(subtag) && NAMES.of(subtag) !== undefined;
}

function canonicalTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}

/**
 * The language that most of a text's first 2,000 characters are in; nothing when too few letters are there, or no
 * language is sure and prevails. The first call loads the detector and its data, some 200 ms.
 */
export async function identifyLanguage(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall');
  const votes = windowsOf(text).map((window) => surely(eld.detect(window)));
  const winner = votes.find((language) => language !== undefined && isMajority(language, votes));
  return statedLanguage(winner);
}

type Detection = ReturnType<typeof import('eld/extrasmall').eld.detect>;

function windowsOf(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE).replace(ADDRESSES, ' ');
  const windows: string[] = [];
  for (let start = 0; start < sample.length; start += WINDOW) windows.push(sample.slice(start, start + WINDOW));
  return windows.filter((window) => countLetters(window) >= FEWEST_LETTERS);
}

function countLetters(text: string): number {
  return Array.from(text.matchAll(LETTERS), ([run]) => run.length).reduce((sum, length) => sum + length, 0);
}

/** The detector calls itself sure of lists of names, too; running text scores higher. */
function surely(detection: Detection): string | undefined {
  const { language } = detection;
  const score = detection.getScores()[language] ?? 0;
  return detection.isReliable() && score >= LOWEST_SCORE ? language : undefined;
}

function isMajority(language: string, votes: readonly (string | undefined)[]): boolean {
  const cast = votes.filter((vote) => vote !== undefined);
  return cast.filter((vote) => vote === language).length * 2 > cast.length;
}
