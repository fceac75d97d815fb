import { type Cleaner, defineCleaner } from '@klartext/extractor';

export const handelsblatt: Cleaner = defineCleaner({
  site: 'handelsblatt',
  publisher: 'Handelsblatt',
  hosts: ['handelsblatt.com'],
  signs: { sure: [] },
  templates: [],
  drop: [],
  lines: [],
  fields: {},
  dump: { lines: {}, heads: [], inserts: [] },
});
