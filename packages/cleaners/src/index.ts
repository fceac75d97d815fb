import type { Cleaner } from '@klartext/extractor';
import { dw } from './dw/cleaner.ts';
import { euronews } from './euronews/cleaner.ts';
import { handelsblatt } from './handelsblatt/cleaner.ts';
import { ntv } from './ntv/cleaner.ts';

export { dw, euronews, handelsblatt, ntv };

/** The cleaners of all sites that have one. */
export const cleaners: readonly Cleaner[] = [dw, euronews, handelsblatt, ntv];
