import { endsSentence } from '../article/shape.ts';
import type { BlockFacts } from './features/page-survey.ts';

/** How releases begin their last part, which is for the press and not for readers. */
const CONTACT =
  /^(?:presse-?kontakt|pressestelle|ansprechpartner(?:in)? für (?:die )?(?:presse|medien)|medien-?kontakt|kontakt für (?:medien|die presse|rückfragen)|rückfragehinweis|press contacts?|media contacts?|contact presse)\b/iu;
const ABOUT = /^(?:über|about|à propos)\s/iu;
const MOST_BLOCKS = 8;
const MOST_ABOUT = 3;
const MOST_HEADING_WORDS = 8;
/** A part for the press that is longer than this share of the text is no part. */
const MOST_SHARE = 0.34;

/** Drops the part for the press at the end of a release, and what it says about the house right above. */
export function dropContacts(blocks: readonly BlockFacts[], chosen: boolean[]): void {
  const taken = blocks.filter(({ index }) => chosen[index] === true);
  const contact = taken.findIndex(
    ({ block }, at) => at >= taken.length - MOST_BLOCKS && at > 0 && CONTACT.test(block.text),
  );
  if (contact < 0) return;
  const about = taken.slice(Math.max(1, contact - MOST_ABOUT), contact).find(isAbout);
  const part = taken.slice(about === undefined ? contact : taken.indexOf(about));
  if (lettersOf(part) > MOST_SHARE * lettersOf(taken)) return;
  for (const { index } of part) chosen[index] = false;
}

function isAbout({ block, text, isHeading }: BlockFacts): boolean {
  const isLine = isHeading || block.emphasised;
  return isLine && text.words <= MOST_HEADING_WORDS && !endsSentence(block.text) && ABOUT.test(block.text);
}

function lettersOf(blocks: readonly BlockFacts[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
