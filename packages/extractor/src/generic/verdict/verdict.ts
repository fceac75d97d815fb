import type { PageKind } from '../../article.ts';
import type { Element } from '../../markup/dom.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import { isNear, placesOfMeanings, placesOfTags } from '../features/element-facts.ts';
import type { BlockFacts, PageSurvey } from '../features/page-survey.ts';
import { findLiveEntries, type LiveEntries } from './live-entries.ts';
import { type PageClaims, pageClaims } from './page-claims.ts';
import { countTeasers, isIndexPage } from './page-teasers.ts';
import { isChallenge, isConsentWall, isFaultTitle, isLoginTitle, isSilentShell } from './page-walls.ts';

/** What a page was found to be; `stamps` are the times of a live blog's entries, which belong to its text. */
export interface Verdict {
  readonly kind: PageKind;
  readonly stamps: readonly BlockFacts[];
}

export interface VerdictInput {
  readonly facts: PageFacts;
  readonly url: string | undefined;
  readonly chosen: readonly boolean[];
  readonly root: Element;
}

const FEWEST_ENTRIES = 8;
const FEWEST_NAMED_ENTRIES = 3;
const MOST_FAULT_WORDS = 150;
const MOST_EXCUSE_WORDS = 60;
const FEWEST_CAPTIONS = 4;
const CAPTION_REACH = 3;
const CAPTION_PLACES = [...placesOfMeanings('caption'), ...placesOfTags('figcaption figure')];
const HARDLY_ANY = 150;
const HARDLY_ANY_HINTED = 60;

/** Tells what a page is from what it declares, what it holds and what of it was chosen. */
export function judgePage(page: PageSurvey, { facts, url, chosen, root }: VerdictInput): Verdict {
  const claims = pageClaims(facts, url);
  if (page.blocks.length === 0) {
    return verdict(claims.titles.some(isFaultTitle) || isSilentShell(root) ? 'error' : 'unknown');
  }
  if (isFault(page, claims, chosen)) return verdict('error');
  if (isConsentWall(page, chosen)) return verdict('consent');
  const live = findLiveEntries(page, { chosen, isNamedLive: claims.isNamedLive });
  if (!(claims.isLiveBlog && live.count > 0) && isIndexPage(page, chosen, claims)) return verdict('index');
  if (isLive(live, claims)) return { kind: 'liveblog', stamps: live.stamps };
  const { words, captions } = wordsOf(page, chosen);
  if (claims.medium !== undefined && words < HARDLY_ANY) return verdict(claims.medium);
  if (claims.hint !== undefined && words < HARDLY_ANY_HINTED) return verdict(claims.hint);
  if (captions >= FEWEST_CAPTIONS && words < HARDLY_ANY_HINTED) return verdict('gallery');
  if (claims.isOther && !claims.isArticle) return verdict('unknown');
  return verdict(words + captions > 0 ? 'article' : 'unknown');
}

/** Whether a page of this kind holds no article, whatever text there is. */
export function isNoArticle(kind: PageKind): kind is 'index' | 'consent' | 'error' {
  return kind === 'index' || kind === 'consent' || kind === 'error';
}

function verdict(kind: PageKind): Verdict {
  return { kind, stamps: [] };
}

function isLive({ count, bare }: LiveEntries, { isLiveBlog, isNamedLive }: PageClaims): boolean {
  if (isLiveBlog) return count > 0;
  return isNamedLive ? count >= FEWEST_NAMED_ENTRIES : bare >= FEWEST_ENTRIES;
}

function isFault(page: PageSurvey, claims: PageClaims, chosen: readonly boolean[]): boolean {
  const shown = page.blocks.filter((each) => !each.hidden || chosen[each.index] === true);
  if (isChallenge(shown)) return true;
  if (claims.isArticle) return false;
  const headings = shown.filter((each) => each.isHeading).slice(0, 2);
  const says = [...claims.titles, ...headings.map(({ block }) => block.text)].some(isFaultTitle);
  const first = shown.find((each) => chosen[each.index] === true && !each.isHeading);
  const isLogin = claims.titles.some(isLoginTitle);
  const excuses = isLogin || (first !== undefined && isFaultTitle(first.block.text));
  if (!says && !excuses) return false;
  return countTeasers(page, chosen).running <= (says ? MOST_FAULT_WORDS : MOST_EXCUSE_WORDS);
}

interface ChosenWords {
  /** Words of the chosen blocks that are no captions. */
  readonly words: number;
  /** How many of the chosen blocks are captions. */
  readonly captions: number;
}

function wordsOf({ blocks }: PageSurvey, chosen: readonly boolean[]): ChosenWords {
  const taken = blocks.filter(({ index }) => chosen[index] === true);
  const captions = taken.filter(isCaption);
  const words = taken.reduce((sum, each) => sum + (captions.includes(each) ? 0 : each.text.words), 0);
  return { words, captions: captions.length };
}

function isCaption({ owner }: BlockFacts): boolean {
  return isNear(owner, CAPTION_PLACES, CAPTION_REACH);
}
