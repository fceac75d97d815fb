import { claimFieldLines } from '../article/fields.ts';
import type { Cleaner, Template } from '../cleaner.ts';
import { type LeftOfBody, refineBody } from '../generic/score-body.ts';
import { readHtml } from '../markup/read-html.ts';
import type { Recognised } from '../markup/recognise.ts';
import type { Kit, Parsed } from '../source.ts';
import type { Body } from './draft-of.ts';

/** The F1 that pages read by the template that fits them reached, rounded down, and what of it is left after a warning. */
const REACHED = 0.99;
const DOUBTS = { 'no-headline': 0.7 };

/** Reads a page by the template that fits it: what it takes for the body is the body, but for lines that are known. */
export function fitTemplate(
  kit: Kit,
  page: Parsed,
  { cleaner, template, because }: Recognised & { readonly template: Template },
): Body {
  const { matcherOf, rules, tablesOf } = kit.preparedOf(cleaner);
  const reading = readHtml(page.tree, page.input, matcherOf(template));
  rules.lines(reading.blocks);
  claimFieldLines(reading, tablesOf(template));
  rules.zones(reading.blocks);
  return {
    ...{ reading, cleaner, fitted: template, template: template.id },
    kind: refineBody(page, reading, leftOf(cleaner, template)),
    engine: { id: 'site', because: `${because}, and it looks as ${template.id} does` },
    ...{ expected: REACHED, doubts: DOUBTS, warnings: [] },
  };
}

function leftOf({ drop, lines, fields, kinds }: Cleaner, template: Template): LeftOfBody {
  return {
    noise: [drop, template.drop, lines].every((rules = []) => rules.length === 0),
    teaser: fields?.teaser === undefined && template.fields?.teaser === undefined,
    kind: kinds === undefined,
  };
}
