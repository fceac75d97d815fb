import type { BlockFacts, PageSurvey } from '../features/page-survey.ts';

/** A block that says when an entry was written: `14:32 Uhr`, `Heute, 9.05`, `12. Mai 2024, 18:40 Uhr`. */
const STAMP =
  /^(?:(?:heute|gestern|vor|um|update|stand|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so)[.,:]?\s){0,2}(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?(?:\d{2,4})?,?\s?[-–|•·]?\s?)?(?:um )?(?:[01]?\d|2[0-4])[:.][0-5]\d(?:\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.))?[:.]?(?:$|\s[-–—|•·+]\s?\S)/iu;
const STAMP_AT_START =
  /^(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?(?:\d{4})?[,:]?\s)?(?:[01]?\d|2[0-4])[:.][0-5]\d(?:\s?(?:[:|+–—-]|Uhr|h\b))/u;
const STAMP_AFTER_SIGN = /^\+{2,3}\s?(?:[01]?\d|2[0-4])[:.][0-5]\d\b/u;
/** The minute of a match: `78.`, `90.+4`, `45. + 2`, `12'`, `63. Minute`. */
const MINUTE = /^\d{1,3}\s?[.'’′](?:\s?\+\s?\d{1,2}\s?[.'’′]?)?(?:\s?Min(?:\.|ute)?)?:?$/u;
const MOST_WORDS = 14;
const REACH = 3;
const FEWEST_TOLD = 12;

/** The times that a page prints above its entries, or at their beginning. */
export interface LiveEntries {
  /** Short blocks that print nothing but a time, right above text that was chosen. */
  readonly stamps: readonly BlockFacts[];
  readonly count: number;
  /** Entries of some words with a time of day and no date, which posts of a forum would have. */
  readonly bare: number;
}

interface LiveInput {
  readonly chosen: readonly boolean[];
  /** Whether the page calls itself a live blog: minutes of a match are times only there. */
  readonly isNamedLive: boolean;
}

/** Finds what tells a live blog: entries, each with its time. */
export function findLiveEntries({ blocks }: PageSurvey, { chosen, isNamedLive }: LiveInput): LiveEntries {
  const isTime = (each: BlockFacts): boolean => isStamp(each) || (isNamedLive && MINUTE.test(each.block.text));
  const times = blocks.filter((each) => !each.hidden && isTime(each));
  const known = new Set(times.map(({ index }) => index));
  const stamps = times.filter((each) => hasTextBelow(each, blocks, { chosen, known }));
  const begun = blocks.filter(({ index, block }) => chosen[index] === true && beginsWithTime(block.text));
  const all = [...new Set([...stamps, ...begun])];
  const bare = all.filter((each) => each.text.date === 0 && tells(each, blocks));
  return { stamps, count: all.length, bare: bare.length };
}

/** Whether an entry says something: the lines of a schedule or a table only name it. */
function tells({ index, text }: BlockFacts, blocks: readonly BlockFacts[]): boolean {
  if (text.words >= FEWEST_TOLD) return true;
  return blocks.slice(index + 1, index + 1 + REACH).some((each) => each.text.words >= FEWEST_TOLD);
}

function beginsWithTime(text: string): boolean {
  const begin = text.slice(0, 40);
  return STAMP_AT_START.test(begin) || STAMP_AFTER_SIGN.test(begin);
}

function isStamp({ block, text }: BlockFacts): boolean {
  return text.words <= MOST_WORDS && text.time === 1 && STAMP.test(block.text);
}

function hasTextBelow(
  { index }: BlockFacts,
  blocks: readonly BlockFacts[],
  { chosen, known }: { readonly chosen: readonly boolean[]; readonly known: ReadonlySet<number> },
): boolean {
  for (let below = index + 1; below <= index + REACH && below < blocks.length; below += 1) {
    const next = blocks[below] as BlockFacts;
    if (known.has(below)) return false;
    if (chosen[below] === true && next.block.kind !== 'heading') return true;
  }
  return false;
}
