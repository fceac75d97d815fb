import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../markup/dom.ts';
import { readPageFacts } from '../../markup/page-facts.ts';
import { readWholePage, rootOf } from '../whole-page.ts';
import { FEATURE_NAMES, featuresOf } from './features.ts';
import { type PageSurvey, surveyPage } from './page-survey.ts';

const PAGE = `<html><head><title>Der Rat tagt – Bote</title></head><body>
<nav><a href="/">Start</a> <a href="/b">Berichte</a></nav>
<main><h1>Der Rat tagt</h1>
<div class="article-body"><p>Der Rat kam am Montag zusammen, um über den Haushalt des nächsten Jahres zu reden.</p>
<p>Nach langer Aussprache, in der viele das Wort ergriffen, wurde der Entwurf angenommen.</p></div>
<section class="comments"><p>Ich finde es gut, dass der Rat sich nun endlich einmal auf etwas hat einigen können.</p></section>
</main></body></html>`;

function survey(html: string): PageSurvey {
  const tree = parseHtml(html, () => false);
  const root = rootOf(tree);
  if (root === undefined) throw new Error('no element');
  return surveyPage(readWholePage(tree, html).blocks, { facts: readPageFacts(tree), root });
}

function features(html: string, begins: string): Readonly<Record<string, number>> {
  const page = survey(html);
  const index = page.blocks.findIndex(({ block }) => block.text.startsWith(begins));
  const rows = featuresOf(page);
  return Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, rows[index * FEATURE_NAMES.length + at] as number]));
}

describe('features of a block', () => {
  test('every name stands once and every block has all of them', () => {
    const page = survey(PAGE);
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
    expect(featuresOf(page)).toHaveLength(FEATURE_NAMES.length * page.blocks.length);
    expect(featuresOf(page).every(Number.isFinite)).toBe(true);
  });

  test('the headline is found by its words', () => {
    const page = survey(PAGE);
    expect(page.blocks[page.headline]?.block.text).toBe('Der Rat tagt');
  });

  test('names and tags around a block are told by their distance', () => {
    expect(features(PAGE, 'Der Rat kam')).toMatchObject({
      'near-body': 1,
      'in-p': 0,
      'in-main': 2,
      'near-comment': 31,
    });
    expect(features(PAGE, 'Ich finde')).toMatchObject({ 'near-comment': 1, 'near-body': 31 });
    expect(features(PAGE, 'Start')).toMatchObject({ 'in-nav': 0 });
  });

  test('a page does not depend on the one read before', () => {
    const alone = [...featuresOf(survey(PAGE))];
    survey(`<html><body class="comments">${'<p>Ein ganz anderer Satz steht hier.</p>'.repeat(50)}</body></html>`);
    expect([...featuresOf(survey(PAGE))]).toEqual(alone);
  });

  test('nesting without end is no harm', () => {
    const page = survey(`<html><body>${'<div class="x"><p>Text</p>'.repeat(600)}</body></html>`);
    expect(featuresOf(page).every(Number.isFinite)).toBe(true);
  });
});
