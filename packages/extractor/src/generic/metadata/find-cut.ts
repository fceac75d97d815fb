import { type Block, isOpen, removed, removedBy } from '../../block.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import { HIDDEN_RULE } from '../../markup/read-html.ts';
import type { Evidence } from './page-evidence.ts';

/** What a page says where its text goes on for those who pay or sign in. */
const PAYWALLS: readonly RegExp[] = [
  /^(?:jetzt |hier )?weiterlesen (?:mit|für)\b/iu,
  /^sie sehen \d{1,2} ?% der insgesamt \d+ zeichen\b/iu,
  /^erhalten sie zugriff (?:zu|auf) diese[mn]\b/iu,
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
const REACH = 5;
const READ = 240;
const LONGEST_CUT = 80;
const WHOLE = 0.9;
const SPACES = /\s+/u;

/** What shows that the text ends at a paywall, in the words of the page; a wall counted among the text is claimed. */
export function findCut({ reading, facts }: Evidence): string | undefined {
  const linked = (path: string): readonly string[] => facts.linked.flatMap((node) => valuesAt(node, path));
  if (linked('isAccessibleForFree')[0]?.toLowerCase() === 'true') return undefined;
  const { blocks } = reading;
  const end = blocks.findLastIndex(isOpen);
  const last = blocks[end];
  if (last === undefined) return undefined;
  const first = claimWalls(blocks, end);
  const below = blocks.slice(first, end + 1 + REACH).find((block) => isWall(block) && removedBy(block) !== HIDDEN_RULE);
  if (below === undefined || isWhole(blocks, linked('wordCount'))) return undefined;
  return `“${below.text.slice(0, LONGEST_CUT)}”`;
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

/** Whether a line offers the rest of the text to those who pay or sign in. */
export function isWall({ text }: Pick<Block, 'text'>): boolean {
  return text.length <= READ && PAYWALLS.some((each) => each.test(text));
}

/** Whether the text is about as long as the page says that the article is. */
function isWhole(blocks: readonly Block[], [declared]: readonly string[]): boolean {
  const count = Number(declared);
  if (declared === undefined || !(count > 0)) return false;
  const own = blocks.filter(isOpen).reduce((sum, { text }) => sum + text.split(SPACES).length, 0);
  return own >= WHOLE * count;
}
