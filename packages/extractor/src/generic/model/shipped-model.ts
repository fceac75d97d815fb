import { type Model, unpackModel } from './model.ts';
import { WEIGHTS } from './weights.ts';

let shipped: Model | undefined;

/** The weights that come with the package, unpacked when they are first needed. */
export function shippedModel(): Model {
  shipped ??= modelFrom(WEIGHTS);
  return shipped;
}

/** A model from its bytes in base64. */
export function modelFrom(base64: string): Model {
  return unpackModel(Buffer.from(base64, 'base64'));
}
