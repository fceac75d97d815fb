import { type Cleaner, defineCleaner } from '@klartext/extractor';

export const euronews: Cleaner = defineCleaner({
  site: 'euronews',
  publisher: 'Euronews',
  hosts: ['euronews.com'],
  signs: { sure: [] },
  templates: [],
  drop: [],
  lines: [],
  fields: {},
  dump: { lines: {}, heads: [], inserts: [] },
});
