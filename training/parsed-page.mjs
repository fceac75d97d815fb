import { prepare } from '../packages/extractor/dist/article/prepare.js';
import { mendText } from '../packages/extractor/dist/decode/decode.js';
import { extractGeneric } from '../packages/extractor/dist/generic/generic-engine.js';
import { readPageFacts } from '../packages/extractor/dist/markup/page-facts.js';
import { createRecogniser } from '../packages/extractor/dist/markup/recognise.js';

const recogniser = createRecogniser([]);
const prepared = new Map();
const preparedOf = (cleaner) => {
  if (!prepared.has(cleaner)) prepared.set(cleaner, prepare(cleaner));
  return prepared.get(cleaner);
};

/** A page as the engine wants it. */
export function parsedPage({ html, url }) {
  const input = mendText(html);
  const { tree } = recogniser.parse(input);
  return { form: 'html', input, url, tree, facts: readPageFacts(tree) };
}

/** A page read by the generic engine with some model. */
export function scoredPage(page, model) {
  return extractGeneric({ recogniser, preparedOf }, parsedPage(page), { because: 'it was asked for', model });
}
