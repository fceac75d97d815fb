import { wordSet } from '../word-list.ts';
import { agencyOf, isPictureSource } from './agencies.ts';
import { RIGHTS_PHRASES } from './credit-labels.ts';
import { isHouseName } from './house-names.ts';
import { SENTENCE_STARTS } from './sentence-starts.ts';

/** How much a text looks like a credit: it `names` a known source, its strokes or words `suggest` one, or neither. */
type CreditShape = 'names' | 'suggests' | 'none';

const LONGEST = 160;
const MOST_WORDS = 18;
const PART_MARK = /\s?[/|,;&+()[\]•·–]\s?|\s-\s|\s(?:via|und|and|für|for)\s/u;
const WORD_MARK = /[\s/|,;&+()[\]•·–:]+/u;
const RIGHTS = new RegExp(`(?:${RIGHTS_PHRASES.join('|')})\\.?`, 'giu');
const SENTENCE_BREAK = /\p{Ll}{3}[.!?]["”“»]?\s+\p{Lu}/u;
const CLOSED_SENTENCE = /\p{Ll}{3}[.!?]["”“»]?$/u;
const STROKE = /[/|©]/u;
const LOWER_START = /^\p{Ll}/u;
const NAME_MARK = /[._@\d]|\p{Lu}/u;
const LEADING_MARK = /^(?:©|\(c\)|[\s:–-])+/iu;

/** Lower-case words that stand in credits. */
const CREDIT_WORDS: ReadonlySet<string> = wordSet(`
    von vom van der den de del della di da dos du la le les el al bin zu zur zum und and et y e i und via by of the
    for für from aus in im mit picture alliance images image press photo pictures stock agency news archiv privat
    private pool handout dpa afp ap epa epd imago getty unsplash pixabay flickr wikimedia commons cc sa nd nc iwd
    www bei durch ki`);

/** Words that by themselves stand for a source of pictures. */
const SOURCE_WORDS: ReadonlySet<string> = wordSet(`
    privat private archiv archivbild archivfoto handout pool imago reuters getty alliance sputnik screenshot afp dpa
    ap epa dw zdf ard rtl ntv euronews instagram facebook twitter youtube shutterstock istock pixabay unsplash
    fotolia bloomberg anadolu zuma nurphoto keystone xinhua tass kyodo obs pr zvg wikipedia nasa esa`);

/** What a text looks like after the word `Bild:` or the sign `©`; `none` for anything that reads like a sentence. */
export function creditShape(text: string): CreditShape {
  const credit = text.replace(RIGHTS, '').replace(LEADING_MARK, '').trim();
  if (text.length > LONGEST || SENTENCE_BREAK.test(credit)) return 'none';
  const words = credit.split(WORD_MARK).filter(Boolean);
  const strange = words.filter(isStrange).length;
  if (words.length > MOST_WORDS || (words.length === 0 && credit === text.trim())) return 'none';
  const isStart = SENTENCE_STARTS.has(words[0] ?? '');
  if (credit.split(PART_MARK).some(isSource) && strange <= (isStart ? 0 : 3)) return 'names';
  if (isStart || (words.length > 5 && CLOSED_SENTENCE.test(credit))) return 'none';
  return strange <= (STROKE.test(credit) ? 1 : 0) ? 'suggests' : 'none';
}

/** How many lower-case words of a text belong to no credit. */
export function strangeWords(text: string): number {
  return text.split(WORD_MARK).filter(isStrange).length;
}

/** Whether a part between strokes is a source of pictures by name. */
export function isSource(part: string): boolean {
  const bare = part.replace(LEADING_MARK, '').trim();
  if (isPictureSource(bare) || agencyOf(bare) !== undefined || isHouseName(bare)) return true;
  return SOURCE_WORDS.has(bare.toLowerCase());
}

function isStrange(word: string): boolean {
  return LOWER_START.test(word) && !CREDIT_WORDS.has(word) && !NAME_MARK.test(word) && agencyOf(word) === undefined;
}
