/**
 * Boosted trees, flat: an inner node at `index` sends a block to `left[index]` or `right[index]`; a negative number there is
 * the complement of a place in `leaves`. Leaves are whole numbers, so that sums are the same everywhere.
 */
export interface Model {
  readonly features: Uint16Array;
  readonly thresholds: Float32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaves: Int16Array;
  readonly roots: Int32Array;
  /** How many features a row has. */
  readonly width: number;
}

/** What a sum of leaves is divided by to give log odds. */
const SCALE = 4096;
const LEAF = 0xffff;
const HOPELESS = -3.5 * SCALE;
const SURE_AFTER = 60;
const ASKED_EVERY = 30;
const FEATURE_BITS = 9;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/**
 * Unpacks a model. Little-endian: the numbers of features, trees, nodes and leaves (two, two, four and four bytes); for each
 * feature its number of thresholds (one byte each, padded to four); the thresholds as 32-bit floats; the leaves as 16-bit
 * numbers; the trees in preorder, 16 bits a node, the feature in the lower nine and the place of its threshold above.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint16(0, true);
  const trees = view.getUint16(2, true);
  const nodes = view.getUint32(4, true);
  const leafCount = view.getUint32(8, true);
  let at = 12;
  const firsts = new Uint32Array(width + 1);
  for (let feature = 0; feature < width; feature += 1)
    firsts[feature + 1] = (firsts[feature] as number) + view.getUint8(at + feature);
  at += Math.ceil(width / 4) * 4;
  const known = new Float32Array(firsts[width] as number);
  for (let index = 0; index < known.length; index += 1) known[index] = view.getFloat32(at + index * 4, true);
  at += known.length * 4;
  const leaves = new Int16Array(leafCount);
  for (let index = 0; index < leafCount; index += 1) leaves[index] = view.getInt16(at + index * 2, true);
  at += leafCount * 2;
  const model: Model = {
    features: new Uint16Array(nodes),
    thresholds: new Float32Array(nodes),
    left: new Int32Array(nodes),
    right: new Int32Array(nodes),
    leaves,
    roots: new Int32Array(trees),
    width,
  };
  linkTrees(model, firsts, known, { view, at });
  return model;
}

function linkTrees(
  { features, thresholds, left, right, roots }: Model,
  firsts: Uint32Array,
  known: Float32Array,
  source: { readonly view: DataView; at: number },
): void {
  let node = 0;
  let leaf = 0;
  const readNode = (): number => {
    const code = source.view.getUint16(source.at, true);
    source.at += 2;
    if (code === LEAF) return ~leaf++;
    const own = node++;
    const feature = code & FEATURE_MASK;
    features[own] = feature;
    thresholds[own] = known[(firsts[feature] as number) + (code >>> FEATURE_BITS)] as number;
    left[own] = readNode();
    right[own] = readNode();
    return own;
  };
  for (let tree = 0; tree < roots.length; tree += 1) roots[tree] = readNode();
}

/**
 * The sum of the leaves that the row beginning at `offset` falls into. Most blocks are plainly none of the article: where
 * the first trees leave no hope, the others are not asked.
 */
export function scoreOf(model: Model, rows: Float32Array, offset: number): number {
  const { features, thresholds, left, right, leaves, roots } = model;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    if (sum < HOPELESS && tree >= SURE_AFTER && tree % ASKED_EVERY === 0) return sum;
    let node = roots[tree] as number;
    while (node >= 0) {
      const value = rows[offset + (features[node] as number)] as number;
      node = (value <= (thresholds[node] as number) ? left[node] : right[node]) as number;
    }
    sum += leaves[~node] as number;
  }
  return sum;
}

/** The probability that a sum of leaves stands for. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score / SCALE));
}
