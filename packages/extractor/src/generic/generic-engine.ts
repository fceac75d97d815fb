import type { PageKind } from '../article.ts';
import type { Cleaner } from '../cleaner.ts';
import { attributed } from '../engines/attributed.ts';
import { GENERIC_CLEANER } from '../engines/generic-cleaner.ts';
import { concluded } from '../engines/site-engine.ts';
import type { Kit, Parsed } from '../engines/source.ts';
import type { Extraction } from '../extraction.ts';
import type { Element } from '../markup/dom.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { Reading } from '../reading.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { expectedAgreement } from './expected-agreement.ts';
import { type PageSurvey, surveyPage } from './features/page-survey.ts';
import { shareFates, withoutFiller } from './filler.ts';
import { findLede } from './find-lede.ts';
import { opensWithPlace } from './metadata/opens-with-place.ts';
import { settleMetadata } from './metadata/settle-metadata.ts';
import type { Model } from './model/model.ts';
import { shippedModel } from './model/shipped-model.ts';
import { noArticle, reasonFor } from './reasons.ts';
import { tellProseCells } from './tell-prose-cells.ts';
import { isNoArticle, judgePage } from './verdict/verdict.ts';
import { readWholePage, rootOf } from './whole-page.ts';

export interface GenericOptions {
  /** Completes “the scorer reads the page, since …”. */
  readonly because: string;
  /** That of a site none of whose templates fitted. */
  readonly cleaner?: Cleaner;
  /** @default the shipped weights */
  readonly model?: Model;
}

/** Reads a page of any site: a learned scorer chooses among its blocks. */
export function extractGeneric(kit: Kit, parsed: Parsed, options: GenericOptions): Extraction {
  const { because, cleaner, model = shippedModel() } = options;
  const prepared = kit.preparedOf(GENERIC_CLEANER);
  const { tree, input, facts, url } = parsed;
  const reading = readWholePage(tree, input);
  const root = rootOf(tree);
  const { kind, expected } = root === undefined ? NOTHING : settleBlocks(reading, { facts, url, root, model });
  const fields = settleMetadata({ tree, facts, url, reading }, { isArticle: !isNoArticle(kind) });
  const barePlace = opensWithPlace(reading.blocks);
  const draft = { form: 'html' as const, reading, facts, prepared, template: undefined, url, fields, barePlace };
  const extraction = concluded(parsed, draft, { id: 'generic', because });
  const confidence = extraction.article.text === '' ? 0 : Number(expected.toFixed(4));
  const told = isPlain(kind) ? {} : { kind };
  const article = { ...extraction.article, ...told, confidence };
  return { ...extraction, article: attributed(article, { engine: 'generic', cleaner, because }) };
}

/** Whether a verdict adds nothing to what the address and the text tell. */
function isPlain(kind: PageKind): boolean {
  return kind === 'article' || kind === 'unknown';
}

interface Settled {
  readonly kind: PageKind;
  /** The F1 to expect. */
  readonly expected: number;
}

const NOTHING: Settled = { kind: 'unknown', expected: 0 };

interface Given {
  readonly facts: PageFacts;
  readonly url: string | undefined;
  readonly root: Element;
  readonly model: Model;
}

/** Chooses blocks, tells what the page is, and claims every block as that asks. */
function settleBlocks(reading: Reading, { facts, url, root, model }: Given): Settled {
  const condensed = withoutFiller(reading.blocks);
  const page = surveyPage(condensed.kept, { facts, root });
  const choice = chooseBlocks(page, model);
  const expected = expectedAgreement(page, choice);
  const { kind, stamps } = judgePage(page, { facts, url, root, chosen: choice.chosen });
  if (isNoArticle(kind)) {
    for (const block of reading.blocks) block.claim ??= noArticle(kind);
    return { kind, expected };
  }
  const chosen = [...choice.chosen];
  for (const { index } of stamps) chosen[index] = true;
  claimBlocks(reading, page, chosen);
  shareFates(condensed);
  return { kind, expected };
}

function claimBlocks(reading: Reading, page: PageSurvey, chosen: readonly boolean[]): void {
  const lede = findLede(page, chosen);
  tellProseCells(page.blocks.filter(({ index }) => chosen[index] === true));
  for (const each of page.blocks) {
    const { block } = each;
    if (each === lede) {
      block.claim = { fate: 'field', field: 'teaser' };
      reading.values.push({ field: 'teaser', source: 'printed', text: block.text });
    } else if (chosen[each.index] !== true) block.claim = reasonFor(each, page);
    else delete block.claim;
  }
}
