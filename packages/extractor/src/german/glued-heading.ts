import { gluedPlaces } from './glued-places.ts';
import { headlineStart } from './heading-hints.ts';

/** A heading line taken apart. */
export interface SplitHeading {
  readonly kicker: string;
  readonly headline: string;
  /** Offset into the text where the headline begins. */
  readonly at: number;
}

const LONGEST = 300;
const LONGEST_KICKER = 100;
const MOST_KICKER_WORDS = 12;
const SHORTEST_HEADLINE = 8;
const OPENING =
  / (?=(?:Der|Die|Das|Ein|Eine|Warum|Weshalb|Wie|Was|Wer|Wo|Wann|Wenn|So|Darum|Deshalb|Diese[rs]?|Keine?) \p{L})/gu;
/** A kicker does not end in the middle of a phrase, or with a mark after which anything may be a capital. */
const OPEN_KICKER = /(?:[:,;"“”„»«–-]|\p{Ll}\.|(?:^| )(?:und|oder|von|für|mit|gegen|in|an|auf|als|wie))$/u;
const NAMED_WITH_ARTICLE =
  /^(?:Die (?:Linken?|Grünen?|Zeit|Welt|Partei|Ärzte|Toten)|Das (?:Erste|Boot)|Der (?:Spiegel|Standard))(?!\p{L})/u;
const BLANKS = /\s+/u;
const SENTENCE_INSIDE = /\p{Ll}{3}\. /u;
/** What follows the second half of a name with a capital inside: `EuroTier 2022`, `RheinBlick - Der Podcast`. */
const BROKEN_NAME = /^[\p{L}\p{M}]+ (?:[-–—|] |\d)/u;
const FIRST_WORD_LABEL = /^[\p{L}\p{M}]+: /u;
const SENTENCE_END = /\p{Ll}\.$/u;

/**
 * Splits a heading line that holds kicker and headline with nothing or one blank between them. Hints are lines and
 * metadata that may hold `Kicker: Headline`, `Mehr zu: Kicker - Headline`, the headline or the kicker; without one that
 * fits, only a single capital in the middle of a word splits. Undefined when unsure.
 */
export function splitHeading(text: string, hints: readonly string[]): SplitHeading | undefined {
  if (text.length > LONGEST) return undefined;
  const at = headlineStart(text, hints) ?? byGrammar(text) ?? byOpening(text);
  if (at === undefined) return undefined;
  const kicker = text.slice(0, at).trim();
  const headline = text.slice(at).trim();
  return kicker !== '' && headline !== '' ? { kicker, headline, at } : undefined;
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
