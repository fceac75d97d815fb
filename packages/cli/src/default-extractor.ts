import { cleaners } from '@klartext/cleaners';
import { createExtractor, type Extractor } from '@klartext/extractor';

let extractor: Extractor | undefined;

/** The extractor with the cleaners of all sites, made when it is first asked for. */
export function defaultExtractor(): Extractor {
  extractor ??= createExtractor({ cleaners });
  return extractor;
}
