import type { Cleaner } from '@klartext/extractor';
import { dw } from './dw.ts';
import { euronews } from './euronews.ts';
import { handelsblatt } from './handelsblatt.ts';
import { ntv } from './ntv.ts';

export { dw, euronews, handelsblatt, ntv };

/** The cleaners of all sites that have one. */
export const cleaners: readonly Cleaner[] = [dw, euronews, handelsblatt, ntv];
