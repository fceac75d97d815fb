import { gluedPlaces } from './glued-places.ts';
import { headlineStart } from './heading-hints.ts';
import { cutPlaces, likeliestCut } from './heading-model.ts';
import { NAMED_WITH_ARTICLE } from './sentence-starts.ts';

/** A heading line taken apart. */
export interface SplitHeading {
  readonly kicker: string;
  readonly headline: string;
  /** Offset into the text where the headline begins. */
  readonly at: number;
}

export interface HeadingOptions {
  /** `printed`: the site prints a kicker above its headlines, so that a line without any mark comes apart, too. */
  readonly kickers?: 'printed';
  /** Paragraphs of the page; two words that stand side by side there, outside the heading itself, are not parted. */
  readonly prose?: string;
}

const LONGEST = 300;
/** Left whole from here on; measured by `training/train-headings.mjs`. */
const MOST_WHOLE = 0.5;
const LONGEST_KICKER = 100;
const MOST_KICKER_WORDS = 12;
const SHORTEST_HEADLINE = 8;
const OPENING =
  / (?=(?:Der|Die|Das|Ein|Eine|Warum|Weshalb|Wie|Was|Wer|Wo|Wann|Wenn|So|Darum|Deshalb|Diese[rs]?|Keine?) \p{L})/gu;
/** A kicker does not end in the middle of a phrase, or with a mark after which anything may be a capital. */
const OPEN_KICKER = /(?:[:,;"“”„»«–-]|\p{Ll}\.|(?:^| )(?:und|oder|von|für|mit|gegen|in|an|auf|als|wie))$/u;
/** `Wetterbericht: Der eine Weg …`: what stands before a colon and the headline's own capital. */
const COLON = /^[^:]{3,40}: (?=.)/u;
const BLANKS = /\s+/u;
const WORD = /^[\p{L}\p{M}-]{2,}/u;
const SENTENCE_INSIDE = /\p{Ll}{3}\. /u;
/** What follows the second half of a name with a capital inside: `EuroTier 2022`, `RheinBlick - Der Podcast`. */
const BROKEN_NAME = /^[\p{L}\p{M}]+ (?:[-–—|] |\d)/u;
const FIRST_WORD_LABEL = /^[\p{L}\p{M}]+: /u;
const SENTENCE_END = /\p{Ll}\.$/u;

/**
 * Splits a heading line that holds kicker and headline with nothing or one blank between them. Hints are lines and
 * metadata that may hold `Kicker: Headline`, `Mehr zu: Kicker - Headline`, the headline or the kicker; without one that
 * fits, a capital in the middle of a word splits, or a word that begins headlines; what a model finds likeliest only
 * where the site is known to print kickers. Undefined when unsure.
 */
export function splitHeading(
  text: string,
  hints: readonly string[],
  options: HeadingOptions = {},
): SplitHeading | undefined {
  if (text.length > LONGEST) return undefined;
  const at = headlineStart(text, hints) ?? byGrammar(text) ?? byOpening(text) ?? byModel(text, options);
  if (at === undefined) return undefined;
  const kicker = text.slice(0, at).trim();
  const headline = text.slice(at).trim();
  return { kicker, headline, at };
}

/** The one place where a capital or an opening quotation mark follows at once. */
function byGrammar(text: string): number | undefined {
  const places = [...text].length === text.length ? gluedPlaces(text) : [];
  const [at] = places;
  return at !== undefined && places.length === 1 && isHeading(text, at) ? at : undefined;
}

/** The one word in mid-line that, with a capital, can only begin a German headline: an article, a question word. */
function byOpening(text: string): number | undefined {
  const places = [...text.matchAll(OPENING)].map((match) => match.index + 1);
  const [at] = places;
  if (at === undefined || places.length > 1) return undefined;
  const kicker = text.slice(0, at).trim();
  if (OPEN_KICKER.test(kicker) || NAMED_WITH_ARTICLE.test(text.slice(at))) return undefined;
  return isHeading(text, at) && text.slice(at).split(BLANKS).length >= 3 ? at : undefined;
}

/** The likeliest place; among those where something is glued, if there are any. */
function byModel(text: string, { kickers, prose = '' }: HeadingOptions): number | undefined {
  if (kickers === undefined) return undefined;
  const glued = gluedPlaces(text);
  const others = prose.replaceAll(text, '');
  const places = glued.length > 0 ? glued : cutPlaces(text).filter((at) => !isOneName(text, at, others));
  const cut = likeliestCut(text, places);
  if (cut === undefined || cut.whole >= MOST_WHOLE) return undefined;
  return Math.min(cut.at, COLON.exec(text.slice(0, cut.at))?.[0].length ?? cut.at);
}

/** Whether the words before and after a place stand side by side in the page's prose, too. */
function isOneName(text: string, at: number, prose: string): boolean {
  const before = text.slice(0, at).trimEnd().split(BLANKS).at(-1) ?? '';
  const after = WORD.exec(text.slice(at))?.[0] ?? '';
  return after !== '' && prose.includes(`${before} ${after}`);
}

function isHeading(text: string, at: number): boolean {
  const kicker = text.slice(0, at).trim();
  const headline = text.slice(at).trim();
  const words = kicker.split(BLANKS).length;
  if (kicker.length > LONGEST_KICKER || words > MOST_KICKER_WORDS || headline.length < SHORTEST_HEADLINE) return false;
  if (SENTENCE_INSIDE.test(text) || SENTENCE_END.test(headline)) return false;
  if (BROKEN_NAME.test(headline) || kicker.includes(' - ')) return false;
  const isOneWord = words === 1 && !kicker.includes('-');
  if (isOneWord && FIRST_WORD_LABEL.test(headline)) return false;
  return kicker.length >= 4 && headline.split(BLANKS).length >= (isOneWord ? 3 : 2);
}
