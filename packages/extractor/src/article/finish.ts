import { unwrapAddress } from '../address/addresses.ts';
import { homeAddress } from '../address/home-address.ts';
import type { Agency, Article, Picture } from '../article.ts';
import { type Block, removed } from '../block.ts';
import type { LedgerEntry } from '../ledger.ts';
import { claimHeadline, isCutTeaser, removeDangling, removeRepeats, tellHeadings } from './body-rules.ts';
import { closeLedger } from './close-ledger.ts';
import { composeArticle, type Lifted } from './compose-article.ts';
import type { Draft } from './draft.ts';
import { COMMON_SOURCES, claimFieldLines, type LookedUp, lookUp } from './fields.ts';
import { finishPictures } from './finish-pictures.ts';
import { liftDateline } from './lift-dateline.ts';
import { liftSignOff } from './lift-sign-off.ts';
import { present } from './present.ts';

/** From draft to article: line rules, fields lifted out, body chosen, ledger closed. */
export function finish(draft: Draft): { readonly article: Article; readonly ledger: readonly LedgerEntry[] } {
  const { reading, form, prepared, template } = draft;
  const { cleaner } = prepared;
  const tables = [template?.fields ?? {}, cleaner.fields, COMMON_SOURCES];
  if (form === 'html') {
    prepared.rules.lines(reading.blocks);
    claimFieldLines(reading, tables);
    prepared.rules.zones(reading.blocks);
  }
  const base = baseOf(draft, cleaner.hosts);
  const houseNames = [cleaner.publisher, ...(cleaner.houseNames ?? [])];
  const fields = draft.fields ?? lookUp({ reading, facts: draft.facts, tables, houseNames, base });
  claimHeadline(reading.blocks, fields.headline);
  const pictures = finishPictures(reading.pictures, base);
  removeRepeats(reading.blocks, { headings: headingsOf(fields), captions: captionsOf(pictures) });
  const lifted = liftOut(draft, fields);
  if (form === 'text') removeDangling(reading.blocks);
  if (form === 'html') tellHeadings(reading.blocks, template?.boldHeadings ? 'bold' : 'markup');
  return { article: composeArticle(draft, lifted, pictures), ledger: closeLedger(reading.blocks) };
}

/** What relative addresses are relative to: the page's own base, which may be relative itself, else its address. */
export function baseOf(
  { facts, url }: Pick<Draft, 'facts' | 'url'>,
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
function liftOut({ reading, prepared, barePlace }: Draft, fields: LookedUp): Lifted {
  const { teaser: printed, ...kept } = fields;
  const teaser = settleTeaser(printed, reading.blocks);
  const { signOff, initials, agencies } = liftSignOff(reading, fields.signOff);
  const isBare = barePlace ?? prepared.cleaner.barePlace === true;
  const dated = fields.dateline === undefined ? liftDateline(reading, isBare) : { agencies: [], initials: [] };
  return {
    ...kept,
    ...present({ teaser, signOff, dateline: fields.dateline ?? dated.dateline }),
    initials: [...initials, ...dated.initials],
    agencies: distinctAgencies([...agencies, ...fields.agencies, ...dated.agencies]),
  };
}

function settleTeaser(teaser: string | undefined, blocks: readonly Block[]): string | undefined {
  if (teaser === undefined || !isCutTeaser(teaser, blocks)) return teaser;
  for (const block of blocks) {
    if (block.claim?.fate !== 'field' || block.claim.field !== 'teaser') continue;
    block.claim = removed('common/cut-teaser', 'it is a cut copy of the first paragraph');
  }
  return undefined;
}

function captionsOf(pictures: readonly Picture[]): readonly string[] {
  return pictures.flatMap((picture) => [picture.caption, picture.alt].filter((each) => each !== undefined));
}

function distinctAgencies(agencies: readonly Agency[]): readonly Agency[] {
  return [...new Map(agencies.map((agency) => [agency.code, agency])).values()];
}
