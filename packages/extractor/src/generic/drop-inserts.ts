import { isNear, placesOfMeanings, placesOfTags } from './features/element-facts.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { phraseBits } from './features/text-phrases.ts';

const OFFERS = phraseBits('subscribe', 'ad', 'donate', 'commerce', 'more', 'share');
const MOST_OFFER_WORDS = 25;
const GALLERY = placesOfMeanings('gallery');
const GALLERY_REACH = 3;
/** `1/9`, `Bild 3 von 12`, `3 of 12`. */
const COUNTER = /^(?:(?:Bild|Foto|Photo|Slide|Image)\s)?\d{1,3}\s?(?:\/|von|of|sur|de)\s?\d{1,3}\b/iu;
const FEWEST_COUNTERS = 3;
/** A block or two below its counter belong to a picture. */
const COUNTED = 3;
const FEWEST_LABELS = 5;
const MOST_LABEL_WORDS = 3;
const LETTER = /\p{L}{2}/u;
const LISTED = placesOfTags('ul ol dl table pre');
const LIST_REACH = 4;

/** Drops what is put between the paragraphs of an article and is none of its text, where other text is chosen. */
export function dropInserts({ blocks, copies }: PageSurvey, chosen: boolean[]): void {
  const taken = blocks.filter(({ index }) => chosen[index] === true);
  const inserts = new Set([
    ...taken.filter((each) => isRepeatedOffer(each, copies)),
    ...picturesAmong(taken),
    ...labelsAmong(taken),
  ]);
  if (inserts.size === 0 || !taken.some((each) => each.isLong && !inserts.has(each))) return;
  for (const { index } of inserts) chosen[index] = false;
}

/** An offer that the page prints several times between the parts of an article; a refrain offers nothing. */
function isRepeatedOffer({ key, text }: BlockFacts, copies: ReadonlyMap<string, number>): boolean {
  return text.words <= MOST_OFFER_WORDS && (text.phrases & OFFERS) !== 0 && (copies.get(key) ?? 1) > 1;
}

/** The texts of a gallery that counts its pictures, each below its number. */
function picturesAmong(taken: readonly BlockFacts[]): readonly BlockFacts[] {
  const counters = taken.filter(({ block, text }) => text.words <= MOST_OFFER_WORDS && COUNTER.test(block.text));
  if (counters.length < FEWEST_COUNTERS || !counters.every(({ owner }) => isNear(owner, GALLERY, GALLERY_REACH)))
    return [];
  const known = new Set(counters.map(({ index }) => index));
  return taken.filter(({ index, owner }) => {
    if (!isNear(owner, GALLERY, GALLERY_REACH)) return false;
    for (let above = index; above >= index - COUNTED; above -= 1) if (known.has(above)) return true;
    return false;
  });
}

/** The labels of a chart: a row of paragraphs of a word or a number each, half of them without a word. */
function labelsAmong(taken: readonly BlockFacts[]): readonly BlockFacts[] {
  const labels: BlockFacts[] = [];
  let run: BlockFacts[] = [];
  for (const each of [...taken, undefined]) {
    if (
      each !== undefined &&
      isLabel(each) &&
      run.at(-1)?.owner.parent === (run.length === 0 ? undefined : each.owner.parent)
    ) {
      run.push(each);
      continue;
    }
    if (run.length >= FEWEST_LABELS && 2 * run.filter(({ block }) => !LETTER.test(block.text)).length >= run.length)
      labels.push(...run);
    run = each !== undefined && isLabel(each) ? [each] : [];
  }
  return labels;
}

function isLabel({ block, owner, text, isHeading }: BlockFacts): boolean {
  return (
    text.words <= MOST_LABEL_WORDS && block.kind === 'paragraph' && !isHeading && !isNear(owner, LISTED, LIST_REACH)
  );
}
