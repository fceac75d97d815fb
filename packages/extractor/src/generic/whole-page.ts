import { type Element, isTag, type Tree } from '../markup/dom.ts';
import type { Matcher } from '../markup/matcher.ts';
import type { Directive } from '../markup/plan.ts';
import { HIDDEN_RULE, type ReadHtmlOptions, readHtml, SCREEN_READER_RULE } from '../markup/read-html.ts';
import type { Reading } from '../reading.ts';
import { joinPositionedLines, unlinkArticle, unlinkPermalinks } from './mend-blocks.ts';

const BODY: readonly Directive[] = [{ does: 'body' }];
const UNSEEN: ReadonlySet<string> = new Set([HIDDEN_RULE, SCREEN_READER_RULE]);
const NOTHING: readonly Directive[] = [];

/** Takes all elements of a page to be its body. */
const EVERYTHING: Matcher<Directive> = {
  match: (element) => (element.parent === null || !isTag(element.parent) ? BODY : NOTHING),
  mayMatch: () => true,
};

/** Reads all text of a page as body; only what the page hides is claimed. */
export function readWholePage(tree: Tree, input: string, options: ReadHtmlOptions = {}): Reading {
  const reading = readHtml(tree, input, EVERYTHING, { breaks: 'paragraphs', ...options });
  for (const block of reading.blocks) {
    block.inside = true;
    if (block.claim?.fate === 'removed' && !UNSEEN.has(block.claim.rule)) delete block.claim;
  }
  unlinkArticle(reading.blocks);
  unlinkPermalinks(reading.blocks);
  joinPositionedLines(reading.blocks);
  return reading;
}

/** The outermost element of a page, if it has any. */
export function rootOf(tree: Tree): Element | undefined {
  return tree.document.children.find(isTag);
}
