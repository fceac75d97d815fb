import type { Cleaner, Template } from '../cleaner.ts';
import { COMMON_LINES } from './common-lines.ts';

/** Reads all of a page's text as body: an engine then chooses. */
export const WHOLE_PAGE: Template = { id: 'whole-page', seen: 'any', when: 'html', body: '*', boldHeadings: true };

/** Where pages of any site say what they say. */
export const GENERIC_CLEANER: Cleaner = {
  site: '',
  publisher: '',
  hosts: [],
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
};
