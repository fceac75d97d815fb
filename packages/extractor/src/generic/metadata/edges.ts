import type { Author } from '../../article.ts';
import { type Block, type Claim, isOpen, removed } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { readSignOff } from '../../german/sign-off.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import { isStampLine } from './head-lines.ts';
import { type Evidence, startOf } from './page-evidence.ts';

const DATE = removed('generic/date', 'it tells when the page was written or changed');
const AUTHOR = removed('generic/author', 'it tells of the author');
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
  for (const block of head) if (isStampLine(block.text)) block.claim = DATE;
  const prose = head.filter(isOpen);
  const [lede] = prose;
  if (!mayHold || lede === undefined || prose.length > 1 || hasTeaser(reading.blocks) || !isLede(lede))
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

function hasTeaser(blocks: readonly Block[]): boolean {
  return blocks.some(({ claim }) => claim?.fate === 'field' && claim.field === 'teaser');
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
  for (const block of open.slice(1).slice(-TAIL_BLOCKS).toReversed()) {
    const { text } = block;
    if (text.length > MAX_TAIL_LETTERS) return;
    if (readSignOff(text) !== undefined) continue;
    const claim = TAILS.find(([pattern]) => pattern.test(text))?.[1];
    if (claim === undefined) return;
    block.claim = claim;
  }
}

/** What a page says where its text goes on for those who pay or sign in. */
const PAYWALLS: readonly RegExp[] = [
  /^(?:jetzt |hier )?weiterlesen (?:mit|für)\b/iu,
  /^(?:jetzt weiterlesen|jetzt (?:artikel )?freischalten|artikel freischalten)[!.]?$/iu,
  /\bmit \S{1,30}(?: \S{1,20})? lesen sie\b/iu,
  /^(?:sie (?:haben|sind|besitzen) |haben sie )?(?:bereits|schon) (?:ein(?:en)? )?(?:(?:digital)?abo(?:nnement|nnent\p{L}*)?|zugang|konto|kunde|registriert|angemeldet)\b/iu,
  /\b(?:den|im) ersten monat\b.{0,40}(?:€|euro\b|kostenlos|gratis)/iu,
  /\bmit \S{1,30}(?: \S{1,20})? weiterlesen\b/iu,
  /^(?:sie möchten|möchten sie|sie wollen|wollen sie) .{0,60}(?:weiterlesen|weiter lesen|den (?:ganzen|vollständigen) )/iu,
  /\b(?:dieser|diesen|der|den)(?: ganzen?| vollständigen?| kompletten?)? (?:artikel|beitrag|text|inhalt)\b.{0,80}\b(?:abonnent\p{L}*|abo|registrier\p{L}*|angemeldete?\p{L}*|kostenpflichtig|freischalten)\b/iu,
  /\b(?:exklusiv|nur) für \S{0,20}-?(?:abonnent\p{L}*|mitglieder)\b/iu,
  /\bthis (?:article|content|story) is (?:only )?(?:available )?(?:for|to) (?:paying )?(?:subscribers|members)\b/iu,
  /\b(?:subscribe|sign in|log in|register)\b.{0,30}\bto (?:continue reading|read (?:more|on|the (?:full|rest)))\b/iu,
  /^to continue reading\b|\bto keep reading\b|^already a (?:subscriber|member)\b/iu,
];
const WALL = removed('generic/paywall', 'it asks to pay or to sign in for the rest');
/** How many blocks below the text may be a wall. */
const WALL_REACH = 5;
const MAX_WALL_LETTERS = 240;
const MAX_CUT_LETTERS = 80;
const WHOLE_SHARE = 0.9;
const SPACES = /\s+/u;

/** What shows that the text ends at a paywall, in the words of the page; a wall counted among the text is claimed. */
export function findCut({ reading, facts }: Evidence): string | undefined {
  if (isFree(facts.linked.flatMap((node) => valuesAt(node, 'isAccessibleForFree')))) return undefined;
  const { blocks } = reading;
  const end = blocks.findLastIndex(isOpen);
  const last = blocks[end];
  if (last === undefined) return undefined;
  const first = claimWalls(blocks, end);
  const below = blocks.slice(first, end + 1 + WALL_REACH).find((block) => isWall(block) && !isHidden(block));
  if (
    below === undefined ||
    isWhole(
      blocks,
      facts.linked.flatMap((node) => valuesAt(node, 'wordCount')),
    )
  )
    return undefined;
  return `“${below.text.slice(0, MAX_CUT_LETTERS)}”`;
}

/** Claims the walls at the end of the text, and what they hold; gives the index of the first. */
function claimWalls(blocks: readonly Block[], end: number): number {
  let first = end;
  for (let index = end; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || (isOpen(block) && !isWall(block))) return first;
    if (isOpen(block)) block.claim = WALL;
    if (isWall(block)) first = index;
  }
  return first;
}

function isFree(values: readonly string[]): boolean {
  return values[0]?.toLowerCase() === 'true';
}

function isWall({ text }: Block): boolean {
  return text.length <= MAX_WALL_LETTERS && PAYWALLS.some((each) => each.test(text));
}

function isHidden({ claim }: Block): boolean {
  return claim?.fate === 'removed' && claim.rule === 'common/hidden';
}

/** Whether the text is about as long as the page says that the article is. */
function isWhole(blocks: readonly Block[], [declared]: readonly string[]): boolean {
  const count = Number(declared);
  if (declared === undefined || !(count > 0)) return false;
  const own = blocks.filter(isOpen).reduce((sum, { text }) => sum + text.split(SPACES).length, 0);
  return own >= WHOLE_SHARE * count;
}
