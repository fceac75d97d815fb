import { homeAddress, unwrapAddress } from '../address/addresses.ts';
import type { Article, Picture } from '../article.ts';
import { type Block, fieldOf, isOpen, removed } from '../block.ts';
import type { Extraction } from '../extraction.ts';
import { uniqueAgencies } from '../german/agencies.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { Decoded } from '../source.ts';
import { claimHeadline, isCutTeaser, removeDangling, removeRepeats, tellHeadings } from './body-rules.ts';
import { closeLedger } from './close-ledger.ts';
import { composeArticle, type Lifted } from './compose-article.ts';
import type { Draft } from './draft.ts';
import type { LookedUp } from './fields.ts';
import { finishPictures, standing } from './finish-pictures.ts';
import { liftDateline } from './lift-dateline.ts';
import { liftSignOff } from './lift-sign-off.ts';
import { present } from './present.ts';
import { findDoubts } from './removals.ts';

/** Finishes a draft, and says what became of the page. */
export function conclude(decoded: Decoded, draft: Draft, engine: Extraction['engine']): Extraction {
  const { article, ledger } = finish(draft);
  const encoding = decoded.encoding === undefined ? {} : { encoding: decoded.encoding };
  const status = article.blocks.length === 0 ? 'empty' : 'ok';
  return { status, article, ledger, engine, input: decoded.input, ...encoding };
}

/** From draft to article: repeats removed, sign-off and dateline lifted out, headings told, the ledger closed. */
function finish(draft: Draft): { readonly article: Article; readonly ledger: readonly LedgerEntry[] } {
  const { reading, fields, headings, base } = draft;
  claimHeadline(reading.blocks, fields.headline);
  const pictures = finishPictures(reading.pictures, base);
  removeRepeats(reading.blocks, {
    headings: headingsOf(fields),
    captions: captionsOf(pictures.map(({ picture }) => picture)),
  });
  const lifted = liftOut(draft);
  if (headings === 'told') removeDangling(reading.blocks);
  else tellHeadings(reading.blocks, headings);
  const doubts = findDoubts(reading.blocks, draft.heldBack ?? []);
  const images = standing(pictures, reading.blocks.filter(isOpen));
  return {
    article: composeArticle(draft, lifted, { pictures: images, doubts }),
    ledger: closeLedger(reading.blocks, reading.asides),
  };
}

/** What relative addresses are relative to: the page's own base, which may be relative itself, else its address. */
export function baseOf(
  { facts, url }: { readonly facts: PageFacts; readonly url: string | undefined },
  hosts: readonly string[] = [],
): string | undefined {
  const home = homeAddress(url, facts.canonical ?? facts.metas.get('og:url')?.[0], hosts);
  return facts.base === undefined ? home : (unwrapAddress(facts.base, home) ?? home);
}

function headingsOf({ kicker, headline }: LookedUp): readonly string[] {
  if (headline === undefined) return [];
  return kicker === undefined ? [headline] : [headline, `${kicker}: ${headline}`, `${kicker} ${headline}`];
}

/** Takes out of the text what its own grammar tells: sign-off, dateline, a teaser that only repeats. */
function liftOut({ reading, barePlace, fields }: Draft): Lifted {
  const { teaser: printed, ...kept } = fields;
  const teaser = settleTeaser(printed, reading.blocks);
  const { signOff, initials, agencies } = liftSignOff(reading, fields.signOff);
  const dated = fields.dateline === undefined ? liftDateline(reading, barePlace) : { agencies: [], initials: [] };
  return {
    ...kept,
    ...present({ teaser, signOff, dateline: fields.dateline ?? dated.dateline }),
    initials: [...initials, ...dated.initials],
    agencies: uniqueAgencies([...agencies, ...fields.agencies, ...dated.agencies]),
  };
}

function settleTeaser(teaser: string | undefined, blocks: readonly Block[]): string | undefined {
  if (teaser === undefined || !isCutTeaser(teaser, blocks)) return teaser;
  for (const block of blocks.filter((each) => fieldOf(each) === 'teaser')) {
    block.claim = removed('common/cut-teaser', 'it is a cut copy of the first paragraph');
  }
  return undefined;
}

function captionsOf(pictures: readonly Picture[]): readonly string[] {
  return pictures.flatMap((picture) => [picture.caption, picture.alt].filter((each) => each !== undefined));
}
