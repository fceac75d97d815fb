import { type Block, type Claim, isOpen, removed } from '../../block.ts';
import { readSignOff } from '../../german/sign-off.ts';

const LONGEST = 200;
const REACH = 8;

/** What stands below the last paragraph of an article, line by line. */
const TAILS: readonly (readonly [RegExp, Claim])[] = [
  [
    /^(?:©|\(c\)\s|copyright\b)|\balle rechte vorbehalten\.?$|\ball rights reserved\.?$/iu,
    removed('generic/rights', 'it speaks of rights and terms'),
  ],
  [
    /^(?:(?:quelle|url|link|adresse|source|artikel)\s?:?\s*)?(?:https?:\/\/|www\.)\S+$/iu,
    removed('generic/address', 'it is an address of the page'),
  ],
  [
    /^(?:fotos?|bild(?:er)?|bildmaterial|fotografie|illustration(?:en)?|grafik(?:en)?|video|kamera|schnitt|produktion|redaktion|regie|gestaltung|layout|design|programmierung|umsetzung|entwicklung|animation)\s?:\s?\S.{0,80}$/iu,
    removed('generic/credits', 'it names who else worked on the article'),
  ],
];

/** Claims what of the last lines of the text tells of rights, addresses and credits; a sign-off among them stays. */
export function claimTail(blocks: readonly Block[]): void {
  const open = blocks.filter(isOpen);
  for (const block of open.slice(1).slice(-REACH).toReversed()) {
    const { text } = block;
    if (text.length > LONGEST) return;
    if (readSignOff(text) !== undefined) continue;
    const claim = TAILS.find(([pattern]) => pattern.test(text))?.[1];
    if (claim === undefined) return;
    block.claim = claim;
  }
}
