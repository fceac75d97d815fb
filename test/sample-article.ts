import type { Article } from '@klartext/extractor';

/** An article with nothing in it; `facts` fill it. */
export function sampleArticle(facts: Partial<Article> = {}): Article {
  return {
    authors: [],
    initials: [],
    agencies: [],
    keywords: [],
    images: [],
    text: (facts.blocks ?? []).map((block) => block.text).join('\n\n'),
    blocks: [],
    comments: [],
    completeness: 'full',
    kind: 'article',
    confidence: 0.9,
    template: { site: 'dw', id: 'rich-text' },
    warnings: [],
    ...facts,
  };
}
