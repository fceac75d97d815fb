import type { PageKind } from '../article.ts';
import type { Element } from '../markup/dom.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import { findLiveEntries, type LiveEntries } from './live-entries.ts';
import { type PageClaims, pageClaims } from './page-claims.ts';
import type { BlockFacts, PageSurvey } from './page-survey.ts';
import { countTeasers, isIndexPage } from './page-teasers.ts';
import { isChallenge, isConsentWall, isFaultTitle, isSilentShell } from './page-walls.ts';

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
  const live = findLiveEntries(page, chosen);
  if (!(claims.isLiveBlog && live.count > 0) && isIndexPage(page, chosen, claims)) return verdict('index');
  if (isLive(live, claims)) return { kind: 'liveblog', stamps: live.stamps };
  const words = wordsOf(page, chosen);
  if (claims.medium !== undefined && words < HARDLY_ANY) return verdict(claims.medium);
  if (claims.hint !== undefined && words < HARDLY_ANY_HINTED) return verdict(claims.hint);
  return verdict(words > 0 ? 'article' : 'unknown');
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
  return says && countTeasers(page, chosen).running <= MOST_FAULT_WORDS;
}

function wordsOf({ blocks }: PageSurvey, chosen: readonly boolean[]): number {
  return blocks.reduce((sum, { index, text }) => sum + (chosen[index] === true ? text.words : 0), 0);
}
