import { type Cleaner, defineCleaner } from '@klartext/extractor';

export const dw: Cleaner = defineCleaner({
  site: 'dw',
  publisher: 'Deutsche Welle',
  hosts: ['dw.com'],
  signs: { sure: [] },
  templates: [],
  drop: [],
  lines: [],
  fields: {},
  dump: { lines: {}, heads: [], inserts: [] },
});
