import { KlartextError } from '@klartext/extractor';

/** Real pages shrink to a tenth; what shrinks more than this, and is not small, is made to fill the memory. */
const MAX_RATIO = 200;
const ALWAYS_FINE = 1024 * 1024;

/** Throws `decompression-limit` when so many bytes in have given so many bytes out; `name` stands in the message. */
export function assertInflation(bytesIn: number, bytesOut: number, name: string): void {
  if (bytesOut <= Math.max(ALWAYS_FINE, bytesIn * MAX_RATIO)) return;
  throw new KlartextError('decompression-limit', `${name} inflates more than ${MAX_RATIO}-fold; no page does that.`);
}
