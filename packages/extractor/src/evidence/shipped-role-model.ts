import type { Model } from '../generic/model/model.ts';
import { modelFrom } from '../generic/model/shipped-model.ts';
import { WEIGHTS } from './weights.ts';

let shipped: Model | undefined;

/** The weights for the roles of lines that come with the package, unpacked when they are first needed. */
export function shippedRoleModel(): Model {
  shipped ??= modelFrom(WEIGHTS);
  return shipped;
}
