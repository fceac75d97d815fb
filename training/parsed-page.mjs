import { prepare } from '../packages/extractor/dist/article/prepare.js';
import { mendText } from '../packages/extractor/dist/decode/decode.js';
import { createSiteDetector } from '../packages/extractor/dist/detection/detect-site.js';
import { extractHtml } from '../packages/extractor/dist/html/extract-html.js';
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

/** A page read as one of any site, with some model. */
export function scoredPage({ html, url }, model) {
  const page = { form: 'html', input: mendText(html), url };
  return extractHtml({ detector, preparedOf }, page, { engine: 'generic', model });
}
