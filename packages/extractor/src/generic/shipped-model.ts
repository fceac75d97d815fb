import { type Model, unpackModel } from './model.ts';
import { WEIGHTS } from './weights.ts';

let shipped: Model | undefined;

/** The weights that come with the package, unpacked when they are first needed. */
export function shippedModel(): Model {
  shipped ??= unpackModel(bytesOf(WEIGHTS));
  return shipped;
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}
