import { parseUrl } from '../../address/parse-url.ts';
import type { PageFacts } from '../../markup/page-facts.ts';

/** Which number of `03/05/2024` is the day; `unknown` where the page gives no sign of it. */
export type SlashOrder = 'day-first' | 'month-first' | 'unknown';

const SLASHED =
  /(?<![\d/-])(?<one>\d{1,2})(?<mark>[/-])(?<two>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2}(?=$|[\s,;|)]))(?![\d/-])/gu;
const MONTH_FIRST_COUNTRY = /[-_](?:US|PH)$/iu;
const COUNTRY = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?[a-z]{2}$/iu;
const ENGLISH = /^en(?:$|[-_])/iu;
const MONTH_FIRST_DOMAIN = /\.(?:us|gov|mil|edu)$/u;
const COUNTRY_DOMAIN = /\.[a-z]{2}$/u;
/** Endings of two letters that are no sign of a country. */
const WORLDWIDE_DOMAIN = /\.(?:io|co|tv|me|ai|fm|ly|cc|gg)$/u;

/** Tells by the region that a page names, else by the domain of a country, else by the language. */
export function slashOrderOf({ language, metas }: PageFacts, url: string | undefined): SlashOrder {
  const locales = [language, metas.get('og:locale')?.[0], metas.get('content-language')?.[0]].filter(
    (each) => each !== undefined,
  );
  const region = locales.find((each) => COUNTRY.test(each));
  if (region !== undefined) return MONTH_FIRST_COUNTRY.test(region) ? 'month-first' : 'day-first';
  const host = parseUrl(url ?? '')?.hostname ?? '';
  if (MONTH_FIRST_DOMAIN.test(host)) return 'month-first';
  if (COUNTRY_DOMAIN.test(host) && !WORLDWIDE_DOMAIN.test(host)) return 'day-first';
  const [stated] = locales;
  return stated === undefined || ENGLISH.test(stated) ? 'unknown' : 'day-first';
}

/**
 * A text whose dates of three numbers are written year first, `2024-05-03` for `03/05/2024`; one whose day may be either
 * number is left out.
 */
export function withoutSlashes(text: string, order: SlashOrder): string {
  return text.replace(SLASHED, (written, one: string, mark: string, two: string, year: string) => {
    if (mark === '-' && year.length === 2) return written;
    const [first, second] = [Number(one), Number(two)];
    if (order === 'unknown' && first <= 12 && second <= 12 && first !== second) return '';
    const isMonthFirst = second > 12 || (first <= 12 && order === 'month-first');
    const [month, day] = isMonthFirst ? [one, two] : [two, one];
    const full = year.length === 2 ? `20${year}` : year;
    return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}
