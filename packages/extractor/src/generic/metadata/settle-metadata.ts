import { COMMON_SOURCES, type LookedUp, lookUp } from '../../article/fields.ts';
import { baseOf } from '../../article/finish.ts';
import { present } from '../../article/present.ts';
import type { Author } from '../../article.ts';
import type { FieldSources } from '../../cleaner.ts';
import { statedLanguage } from '../../decode/language.ts';
import type { ChosenDates } from './choose-dates.ts';
import { chooseKeywords } from './choose-keywords.ts';
import { claimCaptions, ownPictures } from './choose-pictures.ts';
import { chooseSection } from './choose-section.ts';
import { type ClaimedByline, claimByline } from './claim-byline.ts';
import { claimDates } from './claim-dates.ts';
import { claimAuthorNote, claimHead } from './claim-head.ts';
import { claimHeading } from './claim-heading.ts';
import { claimTail } from './claim-tail.ts';
import { findAuthors } from './find-authors.ts';
import { findCut } from './find-cut.ts';
import { findDates } from './find-dates.ts';
import { type FoundHeadline, findHeadline, withKicker } from './find-headline.ts';
import { findSignOff } from './find-sign-off.ts';
import { type Evidence, gatherEvidence, placesOf, type ReadPage } from './page-evidence.ts';

const NO_SOURCES: FieldSources = {};
/** Where pages state their language whose outermost element does not. */
const LANGUAGE: FieldSources = {
  language: [{ jsonLd: 'inLanguage' }, { meta: 'og:locale' }, { meta: 'content-language' }, { meta: 'dc.language' }],
};

/**
 * Settles what a page of any site says of its article, and claims the blocks that print it; to be called when the blocks
 * of the body are chosen, and before the body is closed. `isArticle` is false where no block may be claimed any more.
 */
export function settleMetadata(page: ReadPage, { isArticle }: { readonly isArticle: boolean }): LookedUp {
  const { evidence, found } = settlePlaces(page, { isArticle });
  const dates = findDates(evidence, { isArticle });
  const signed = isArticle ? findSignOff(evidence) : undefined;
  const { authors, agencies } = findAuthors(evidence, { isSigned: signed !== undefined, isArticle });
  const byline = isArticle ? claimPrinted(evidence, { found, dates, authors }) : undefined;
  const { facts, site, printed } = evidence;
  return present({
    ...lookUpOthers(page),
    ...found,
    ...dates,
    authors,
    agencies: [...agencies, ...(byline?.agencies ?? [])],
    byline: byline?.line,
    signOff: signed?.signOff,
    section: chooseSection(facts, printed, { site, headline: found.headline }),
    keywords: chooseKeywords(facts, site),
  });
}

interface Placed {
  readonly evidence: Evidence;
  readonly found: FoundHeadline;
}

/** Takes the pictures out of the way, whose captions may have been counted among the text, and finds the headline. */
function settlePlaces(page: ReadPage, { isArticle }: { readonly isArticle: boolean }): Placed {
  const { blocks, pictures } = page.reading;
  const first = gatherEvidence(page);
  const { printed } = first;
  const told = findHeadline(first);
  const own = isArticle ? ownPictures(printed, placesOf(blocks, printed, told.headline)) : [];
  pictures.push(...own.map(({ draft }) => draft));
  claimCaptions(blocks, own);
  if (isArticle) claimTail(blocks);
  const evidence = { ...first, ...placesOf(blocks, printed, told.headline) };
  const found = evidence.bodyStart === first.bodyStart ? told : findHeadline(evidence);
  return { evidence, found: withKicker(found, evidence) };
}

interface Printed {
  readonly found: FoundHeadline;
  readonly dates: ChosenDates;
  readonly authors: readonly Author[];
}

/** Claims the blocks that print headline, dates and authors, and notes where the text was cut. */
function claimPrinted(evidence: Evidence, { found, dates, authors }: Printed): ClaimedByline | undefined {
  claimHeading(evidence, found);
  const byline = claimByline(evidence, authors);
  claimDates(evidence, dates);
  claimHead(evidence);
  claimAuthorNote(evidence, authors);
  const cut = findCut(evidence);
  if (cut !== undefined) evidence.reading.cut = cut;
  return byline;
}

function lookUpOthers({ facts, url, reading }: ReadPage): LookedUp {
  const own = statedLanguage(facts.language) === undefined ? LANGUAGE : NO_SOURCES;
  return lookUp({ reading, facts, tables: [own, COMMON_SOURCES], houseNames: [], base: baseOf({ facts, url }) });
}
