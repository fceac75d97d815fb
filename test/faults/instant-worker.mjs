// A worker that answers at once, so that a run of a million pages shows what the run itself needs.
import { serve } from '../../packages/cli/dist/workers/serve.js';

const article = {
  headline: 'Gemeinde ordnet ihre Wege neu',
  authors: [],
  initials: [],
  agencies: [],
  keywords: [],
  images: [],
  text: 'Die Verwaltung hat den Plan vorgelegt.',
  blocks: [{ kind: 'paragraph', text: 'Die Verwaltung hat den Plan vorgelegt.' }],
  comments: [],
  completeness: 'unknown',
  kind: 'article',
  confidence: 0.9,
  template: { id: 'generic' },
  warnings: [],
};

await serve({
  extract: async ({ html }) => {
    const line = { kind: 'paragraph', text: `Kurz ${html.length % 1000}` };
    const own = { ...article, blocks: [...article.blocks, line] };
    return { status: 'ok', article: own, ledger: [], engine: { id: 'generic', because: 'x' }, input: html };
  },
});
process.exit();
