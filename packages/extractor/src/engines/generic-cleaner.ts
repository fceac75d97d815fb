import type { Cleaner, Template } from '../cleaner.ts';
import { COMMON_LINES } from './common-lines.ts';

/** Reads all of a page's text as body: an engine then chooses. */
export const WHOLE_PAGE: Template = { id: 'whole-page', seen: 'any', when: 'html', body: '*', boldHeadings: true };

/** Where pages of any site say what they say. */
export const GENERIC_CLEANER: Cleaner = {
  site: '',
  publisher: '',
  hosts: [],
  signs: { sure: [] },
  templates: [],
  drop: [],
  lines: COMMON_LINES,
  fields: {
    headline: [{ jsonLd: 'headline' }, { meta: 'og:title' }, { title: /^(.+?)(?: [|–·-] [^|–·-]+)?$/u }],
    authors: [{ jsonLd: 'author' }, { meta: 'author' }],
    datePublished: [{ jsonLd: 'datePublished' }, { meta: 'article:published_time' }, { meta: 'date' }],
    dateModified: [{ jsonLd: 'dateModified' }, { meta: 'article:modified_time' }],
    section: [{ jsonLd: 'articleSection' }, { meta: 'article:section' }],
    keywords: [{ jsonLd: 'keywords' }, { meta: 'keywords' }],
  },
  dump: {
    lines: {
      // Five words or more, or a few with a capital in front; no label, credit, number of comments or sentence's end.
      title:
        /^(?!\d+ (?:Kommentare?|Comments?)$)(?=.{10,180}$)(?!.*(?:Bild|Foto|Quelle|Image|Photo): ?\S).*\s.*[^.\s]$/iu,
    },
    heads: [
      'kicker:short? headline:title byline:names? datePublished:date! teaser:prose? _:prose',
      'kicker:short? headline:title byline! teaser:prose? _:prose',
      'headline:title byline:names? teaser:prose! -:short? _:prose',
      'headline:title _:prose!',
      'heading:short _:prose!',
    ],
    inserts: [{ id: 'picture', because: 'it belongs to a picture', sequence: 'alt? caption!' }],
  },
};
