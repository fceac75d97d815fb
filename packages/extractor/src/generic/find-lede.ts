import { nearOf } from './element-facts.ts';
import { MEANING_NAMES } from './name-meanings.ts';
import type { BlockFacts, PageSurvey } from './page-survey.ts';

const LEDE = MEANING_NAMES.indexOf('lede');
const FEWEST_WORDS = 6;
const MOST_WORDS = 90;
const REACH = 3;
const MOST_COVERED = 0.8;

/** The printed lede: the first chosen block, where it looks unlike the paragraphs below and its name or place says so. */
export function findLede(page: PageSurvey, chosen: readonly boolean[]): BlockFacts | undefined {
  const taken = page.blocks.filter((each) => chosen[each.index] === true);
  const first = taken.find((each) => each.block.kind !== 'heading' || isNamedLede(each));
  if (first === undefined || taken.indexOf(first) > 1) return undefined;
  const { words } = first.text;
  if (words < FEWEST_WORDS || words > MOST_WORDS || taken.length < 3) return undefined;
  const looks = taken.filter((each) => each.owner.signature === first.owner.signature).length;
  if (looks > 2 && !isNamedLede(first)) return undefined;
  return isNamedLede(first) || isDescribed(first, page) ? first : undefined;
}

function isNamedLede({ owner }: BlockFacts): boolean {
  return (nearOf(owner)[LEDE] as number) <= REACH;
}

function isDescribed({ key }: BlockFacts, { declared }: PageSurvey): boolean {
  return key.length > 30 && declared.description.startsWith(key.slice(0, Math.floor(key.length * MOST_COVERED)));
}
