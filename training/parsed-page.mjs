import { prepare } from '../packages/extractor/dist/article/prepare.js';
import { mendText } from '../packages/extractor/dist/decode/decode.js';
import { createSiteDetector } from '../packages/extractor/dist/detection/detect-site.js';
import { extractGeneric } from '../packages/extractor/dist/generic/generic-engine.js';
import { parseHtml } from '../packages/extractor/dist/markup/dom.js';
import { readPageFacts } from '../packages/extractor/dist/markup/page-facts.js';

const detector = createSiteDetector([]);
const prepared = new Map();
const preparedOf = (cleaner) => {
  if (!prepared.has(cleaner)) prepared.set(cleaner, prepare(cleaner));
  return prepared.get(cleaner);
};

/** A page as the engine wants it. */
export function parsedPage({ html, url }) {
  const input = mendText(html);
  const tree = parseHtml(input);
  return { form: 'html', input, url, tree, facts: readPageFacts(tree) };
}

/** A page read by the generic engine with some model. */
export function scoredPage(page, model) {
  return extractGeneric({ detector, preparedOf }, parsedPage(page), { because: 'it was asked for', model });
}
