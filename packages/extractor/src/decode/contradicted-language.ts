import { wordSet } from '../word-list.ts';

/** The most frequent words of some languages, which any text of some length holds. */
const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet('der die das und ist in den von zu mit sich des auf nicht ein eine dem im es er sie als auch an für wie'),
  en: wordSet('the of and to a in is that for it on with as was be by at from this are or an have not but his her'),
  fr: wordSet('le la les de du des et un une en est que qui dans pour par sur pas plus ce sont avec il elle au aux'),
  es: wordSet('el la los las de del y en un una que por con para como más pero su sus al lo se es no'),
  it: wordSet('il lo la gli le di che è e un una per in non del della dei nel alla con da si i'),
  nl: wordSet('de het een van en in is dat niet op te voor met zijn er aan ook bij die naar maar uit'),
  pt: wordSet('o os a as de do da dos das em um uma e que não com mais por para se no na'),
};
const WORD = /\p{L}+/gu;
const SAMPLE = 4_000;
const FEWEST_WORDS = 60;
/** Share of frequent words below which a text is not in a language; running text has four times as many. */
const LEAST = 0.06;

/** Whether a text can hardly be in the language that its page states; cheap, and never sure of short texts. */
export function isContradicted(language: string, text: string): boolean {
  const frequent = FREQUENT[language.split('-')[0] ?? ''];
  if (frequent === undefined) return false;
  const all = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  if (all.length < FEWEST_WORDS) return false;
  return all.filter((word) => frequent.has(word)).length < LEAST * all.length;
}
