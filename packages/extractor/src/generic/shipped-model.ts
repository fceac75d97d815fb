import { type Model, unpackModel } from './model.ts';
import { WEIGHTS } from './weights.ts';

let shipped: Model | undefined;

/** The weights that come with the package, unpacked when they are first needed. */
export function shippedModel(): Model {
  shipped ??= unpackModel(Buffer.from(WEIGHTS, 'base64'));
  return shipped;
}
