import { claimFieldLines } from '../article/fields.ts';
import { ruleName } from '../block.ts';
import type { Cleaner, Template } from '../cleaner.ts';
import type { DetectedSite } from '../detection/detect-site.ts';
import { hearScorer, type LeftOfBody, refineBody } from '../generic/score-body.ts';
import { hearAsked, hearClaims, listen } from '../hear.ts';
import { readHtml } from '../markup/read-html.ts';
import type { Kit, Parsed } from '../source.ts';
import type { Body } from './draft-of.ts';

/** The F1 that pages read by the template that fits them reached, rounded down. */
const REACHED = 0.99;
/** What of it is left after a warning: where layers contradict each other, the scorer is right about as often as not. */
const DOUBTS = { 'no-headline': 0.7, contradicted: 0.7, truncated: 0.95 };

interface Fitting extends DetectedSite {
  readonly template: Template;
  /** Whether the blocks keep what is said of them, and all layers are asked. */
  readonly evidence: boolean | undefined;
}

/** Reads a page by the template that fits it: what it takes for the body is the body, but for lines that are known. */
export function fitTemplate(kit: Kit, page: Parsed, { cleaner, template, because, evidence }: Fitting): Body {
  const { matcherOf, rules, tablesOf } = kit.preparedOf(cleaner);
  const tables = tablesOf(template);
  const reading = readHtml(page.tree, page.input, matcherOf(template));
  const { blocks } = reading;
  if (evidence === true) {
    listen(blocks);
    hearClaims(blocks, ruleName(cleaner.site, template.id));
    hearScorer(page, reading);
    hearAsked(blocks, { ask: rules.lines, isOpen: true });
    hearAsked(blocks, {
      ask: (copies) => claimFieldLines({ ...reading, blocks: copies, values: [] }, tables),
      isOpen: true,
    });
  }
  rules.lines(blocks);
  claimFieldLines(reading, tables);
  const heldBack = rules.zones(blocks);
  hearClaims(blocks);
  return {
    ...{ reading, cleaner, fitted: template, template: template.id },
    kind: refineBody(page, reading, leftOf(cleaner, template)),
    engine: { id: 'site', because: `${because}, and it looks as ${template.id} does` },
    ...{ expected: REACHED, doubts: DOUBTS, warnings: [], heldBack },
  };
}

function leftOf({ drop, lines, fields, kinds }: Cleaner, template: Template): LeftOfBody {
  return {
    noise: [drop, template.drop, lines].every((rules = []) => rules.length === 0),
    teaser: fields?.teaser === undefined && template.fields?.teaser === undefined,
    kind: kinds === undefined,
  };
}
