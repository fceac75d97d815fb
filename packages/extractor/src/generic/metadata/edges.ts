import type { Author } from '../../article.ts';
import { type Block, type Claim, fieldOf, isOpen, removed } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { readSignOff } from '../../german/sign-off.ts';
import { isAddressLine, isStampLine } from './head-lines.ts';
import { type Evidence, startOf } from './page-evidence.ts';

const DATE = removed('generic/date', 'it tells when the page was written or changed');
const AUTHOR = removed('generic/author', 'it tells of the author');
const ADDRESS = removed('generic/address', 'it is an address of the page');
const MIN_LEDE_WORDS = 6;
const MAX_LEDE_WORDS = 90;
const MAX_NOTE_LETTERS = 500;
const WORK =
  /^\P{Ll}?[^.!?]{0,60}?\b(?:ist|war|schreibt|arbeitet|berichtet|leitet|studierte?|lebt|is|writes|covers|reports)\b/u;
const PROFESSION =
  /redakteur|\bautor(?:in)?\b|journalist|korrespondent|reporter|volontär|kolumnist|mitarbeiter|ressort|editor|writer/iu;

/**
 * Claims what is left between headline and text: dates, and the paragraph above a line of authors, which is the lede and
 * is given back.
 */
export function claimHead(
  { reading, bodyStart }: Evidence,
  { mayHold }: { readonly mayHold: boolean },
): string | undefined {
  const head = reading.blocks.filter((block) => isOpen(block) && startOf(block) < bodyStart);
  for (const block of head) {
    if (isStampLine(block.text)) block.claim = DATE;
    else if (isAddressLine(block.text)) block.claim = ADDRESS;
  }
  const prose = head.filter(isOpen);
  const [lede] = prose;
  if (
    !mayHold ||
    lede === undefined ||
    prose.length > 1 ||
    reading.blocks.some((block) => fieldOf(block) === 'teaser') ||
    !isLede(lede)
  )
    return undefined;
  lede.claim = { fate: 'field', field: 'teaser' };
  return lede.text;
}

/** Claims the last paragraph where it tells of an author: `Anna Muster ist Redakteurin im Ressort Umwelt.` */
export function claimAuthorNote({ reading }: Evidence, authors: readonly Author[]): void {
  const last = reading.blocks.findLast(isOpen);
  if (last === undefined || last.text.length > MAX_NOTE_LETTERS) return;
  const line = comparable(last.text);
  const author = authors.find(({ name }) => line.startsWith(comparable(name)));
  const note = author === undefined ? '' : last.text.slice(author.name.length);
  if (WORK.test(note) && (last.emphasised || PROFESSION.test(note))) last.claim = AUTHOR;
}

function isLede({ kind, text }: Block): boolean {
  const words = text.split(' ').length;
  return kind === 'paragraph' && words >= MIN_LEDE_WORDS && words <= MAX_LEDE_WORDS;
}

const MAX_TAIL_LETTERS = 200;
/** How many of the last blocks may be lines below the article. */
const TAIL_BLOCKS = 8;

/** What stands below the last paragraph of an article, line by line. */
const TAILS: readonly (readonly [RegExp, Claim])[] = [
  [
    /^(?:©|\(c\)\s|copyright\b)|\balle rechte vorbehalten\.?$|\ball rights reserved\.?$/iu,
    removed('generic/rights', 'it speaks of rights and terms'),
  ],
  [
    /^(?:fotos?|bild(?:er)?|bildmaterial|fotografie|illustration(?:en)?|grafik(?:en)?|video|kamera|schnitt|produktion|redaktion|regie|gestaltung|layout|design|programmierung|umsetzung|entwicklung|animation)\s?:\s?\S.{0,80}$/iu,
    removed('generic/credits', 'it names who else worked on the article'),
  ],
];

/** Claims what of the last lines of the text tells of rights, addresses and credits; a sign-off among them stays. */
export function claimTail(blocks: readonly Block[]): void {
  const open = blocks.filter(isOpen);
  for (const block of open.slice(1).slice(-TAIL_BLOCKS).toReversed()) {
    const { text } = block;
    if (text.length > MAX_TAIL_LETTERS) return;
    if (readSignOff(text) !== undefined) continue;
    const claim = isAddressLine(text) ? ADDRESS : TAILS.find(([pattern]) => pattern.test(text))?.[1];
    if (claim === undefined) return;
    block.claim = claim;
  }
}
