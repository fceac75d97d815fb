import { type Claim, removed, removedBy } from '../block.ts';
import { SCREEN_READER_RULE } from '../markup/read-html.ts';
import { alikeOf, isNear, placesOfMeanings, placesOfTags } from './features/element-facts.ts';
import type { BlockFacts, PageSurvey } from './features/page-survey.ts';
import { phraseBits } from './features/text-phrases.ts';

interface Reason {
  readonly claim: Claim;
  readonly holds: (block: BlockFacts, page: Chosen) => boolean;
}

/** A page, and where the last block of its article stands. */
interface Chosen extends PageSurvey {
  readonly last: number;
}

type BlockTest = (block: BlockFacts) => boolean;

const NEVER: BlockTest = () => false;
const TAG_REACH = 6;
const SHORT_WORDS = 8;

/** Why a block is none of the article's, told by what says it most plainly; the first that holds is given. */
const REASONS: readonly Reason[] = [
  reason('hidden', 'the page hides it', (block) => block.hidden),
  reason('headline', 'it is the headline or repeats it', isHeadline),
  reason('cookie-notice', 'it is about cookies or privacy', named('cookie', 6, says('cookie'))),
  reason('navigation', 'it is navigation', tagged('nav', named('nav breadcrumb', 3, says('menu')))),
  reason('comment', 'it stands among the comments of readers', named('comment', 8)),
  reason('caption', 'it belongs to a picture', tagged('figcaption figure', named('caption credit gallery', 3))),
  reason('page-footer', 'it is the footer of the page', tagged('footer', named('footer', 5))),
  reason('author', 'it tells of the author', (block) => isShort(block) && says('byline')(block)),
  reason('newsletter', 'it offers a newsletter or a subscription', named('newsletter paywall', 4, says('subscribe'))),
  reason('advertisement', 'it is advertising', named('ad promo', 4, says('ad', 'commerce'))),
  reason('share', 'it invites to share or to follow', named('share', 3, says('share'))),
  reason('author', 'it tells of the author', named('author bio', 3, says('author', 'byline'))),
  reason('date', 'it tells when the page was written or changed', (block) => isShort(block) && hasDate(block)),
  reason('picture-credit', 'it names the source of a picture', (block) => isShort(block) && says('credit')(block)),
  reason('rights', 'it speaks of rights and terms', says('rights')),
  reason('form', 'it belongs to a form', tagged('form label button select option')),
  reason('related', 'it leads to other articles', named('related popular', 5, says('related', 'more'))),
  reason('teaser-list', 'it is one of a list of teasers', isTeaser),
  reason('link-density', 'most of it is linked', ({ block }) => block.linked > 0.6),
  reason('keywords', 'it is a list of keywords', named('tags', 3)),
  reason('video', 'it belongs to a video or a sound', named('video', 3, says('media'))),
  reason('repeat', 'it stands elsewhere on the page too', isRepeated),
  reason('above-article', 'it stands above the article', ({ index }, page) => index < page.headline),
  reason('after-end', 'it stands after the end of the article', isAfterEnd),
  reason('page-header', 'it is the header of the page', tagged('header', named('header', 4))),
  reason('beside-article', 'it stands beside the article', tagged('aside', named('sidebar box widget', 4))),
  reason('outside-article', 'it stands outside of the element that holds the article', isOutside),
  reason('too-little-text', 'it is too short to be part of the article', isShort),
];
const LEFT_OVER = removed('generic/left-out', 'it looks less like the article than the text around it');

/** Tells the claim on a block that is not counted among the article, given which are. */
export function reasonsFor(page: PageSurvey, chosen: readonly boolean[]): (block: BlockFacts) => Claim {
  const last = chosen.lastIndexOf(true);
  const known = { ...page, last: last < 0 ? page.lastLong : last };
  return (block) => {
    const { claim } = block.block;
    if (claim !== undefined && removedBy(block.block) === SCREEN_READER_RULE) return claim;
    return REASONS.find((each) => each.holds(block, known))?.claim ?? LEFT_OVER;
  };
}

const NO_ARTICLE: Readonly<Record<'index' | 'consent' | 'error', Claim>> = {
  index: removed('generic/not-an-article', 'it is an index page'),
  consent: removed('generic/not-an-article', 'it is a consent page'),
  error: removed('generic/not-an-article', 'it is an error page'),
};

/** The claim on the blocks of a page that holds no article. */
export function noArticle(kind: 'index' | 'consent' | 'error'): Claim {
  return NO_ARTICLE[kind];
}

function reason(id: string, because: string, holds: Reason['holds']): Reason {
  return { claim: removed(`generic/${id}`, because), holds };
}

/** Whether an element at most some steps up bears a name of these meanings, or another test holds. */
function named(meanings: string, steps: number, otherwise: BlockTest = NEVER): BlockTest {
  const places = placesOfMeanings(meanings);
  return (block) => isNear(block.owner, places, steps) || otherwise(block);
}

/** Whether it stands in an element of one of these tags, or another test holds. */
function tagged(tags: string, otherwise: BlockTest = NEVER): BlockTest {
  const places = placesOfTags(tags);
  return (block) => isNear(block.owner, places, TAG_REACH) || otherwise(block);
}

function says(...phrases: readonly string[]): BlockTest {
  const bits = phraseBits(...phrases);
  return ({ text }) => text.words < 40 && (text.phrases & bits) !== 0;
}

function isShort({ text }: BlockFacts): boolean {
  return text.words <= SHORT_WORDS;
}

function hasDate({ text }: BlockFacts): boolean {
  return text.date === 1 || text.time === 1;
}

function isHeadline({ index, key, isHeading }: BlockFacts, page: PageSurvey): boolean {
  return index === page.headline || (isHeading && page.declared.titles.has(key));
}

function isTeaser({ owner }: BlockFacts): boolean {
  let above = owner;
  for (let level = 0; level < 4; level += 1) {
    if (alikeOf(above) >= 3 && above.blocks >= 2 && above.links > 0) return true;
    above = above.parent ?? above;
  }
  return false;
}

function isRepeated({ index }: BlockFacts, { repetition }: PageSurvey): boolean {
  return (repetition.before[index] as number) > 0.7 || (repetition.after[index] as number) > 0.7;
}

function isAfterEnd({ index }: BlockFacts, { last }: Chosen): boolean {
  return index > last;
}

function isOutside({ owner }: BlockFacts, page: PageSurvey): boolean {
  const [, half] = page.candidates;
  return half?.element !== undefined && half.stepsUp(owner) < 0;
}
