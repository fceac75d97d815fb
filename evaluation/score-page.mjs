import { isSameAuthors, isSameDay, isSameTitle } from './metrics/metadata.mjs';
import { paragraphF1 } from './metrics/paragraphs.mjs';
import { countSegments } from './metrics/segments.mjs';
import { scoreShingles } from './metrics/shingles.mjs';

const SPACE = /\s+/gu;

/**
 * How an article agrees with what is known about its page: `shingles`, `paragraphs`, `segments`, `title`, `day` and `authors`,
 * each where the gold allows it. The text is the printed lede and the body, since most data sets count the lede; with
 * `lede: 'either'` the shingles are those of the better of the texts with and without it.
 */
export function scorePage(gold, article, { lede = 'always' } = {}) {
  const { teaser, blocks, headline, datePublished, authors } = article ?? NOTHING;
  const body = blocks.map(({ text }) => text);
  const paragraphs = [teaser, ...body].map((text) => text?.replace(SPACE, ' ').trim()).filter(Boolean);
  const text = paragraphs.join('\n\n');
  const texts = lede === 'either' ? [text, body.join('\n\n')] : [text];
  return {
    ...(gold.body === undefined ? {} : { shingles: bestOf(texts.map((each) => scoreShingles(gold.body, each))) }),
    ...(gold.paragraphs === undefined ? {} : { paragraphs: paragraphF1(gold.paragraphs, paragraphs) }),
    ...(gold.with === undefined ? {} : { segments: countSegments(gold, text) }),
    ...(gold.title === undefined ? {} : { title: isSameTitle(gold.title, headline) }),
    ...(gold.date === undefined ? {} : { day: isSameDay(gold.date, datePublished) }),
    ...(gold.authors === undefined ? {} : { authors: isSameAuthors(gold.authors, namesOf(authors)) }),
  };
}

const NOTHING = { blocks: [], authors: [] };

function bestOf(scores) {
  return scores.reduce((best, each) => (each.f1 > best.f1 ? each : best));
}

function namesOf(authors) {
  return authors.map(({ name }) => name);
}
