/**
 * Boosted trees, flat: four numbers an inner node, which are its feature, its threshold, and where a block goes that is at
 * most or above that; a negative number there is the complement of a place in `leaves`. Leaves are whole numbers, so that
 * sums are the same everywhere.
 */
export interface Model extends Nodes {
  readonly leaves: Int16Array;
  readonly roots: Int32Array;
  /** How many features a row has. */
  readonly width: number;
}

interface Nodes {
  readonly nodes: Int32Array;
  /** The same memory as `nodes`, read as 32-bit floats. */
  readonly thresholds: Float32Array;
}

/** What a sum of leaves is divided by to give log odds. */
const SCALE = 4096;
const LEAF = 0xffff;
const HOPELESS = -3.5 * SCALE;
const SURE_AFTER = 60;
const ASKED_EVERY = 30;
const HEAD = 12;
const NODE = 4;
const FEATURE_BITS = 9;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;
const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

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
  const leaves = view.getUint32(8, true);
  const counts = bytes.subarray(HEAD, HEAD + width);
  const known = counts.reduce((sum, count) => sum + count, 0);
  const atKnown = HEAD + Math.ceil(width / 4) * 4;
  const atLeaves = atKnown + 4 * known;
  const atCodes = atLeaves + 2 * leaves;
  const model: Model = {
    ...createNodes(nodes),
    leaves: new Int16Array(nativeNumbers(bytes.subarray(atLeaves, atCodes), 2)),
    roots: new Int32Array(trees),
    width,
  };
  const codes = new Uint16Array(nativeNumbers(bytes.subarray(atCodes, atCodes + 2 * (nodes + leaves)), 2));
  linkTrees(model, codes, {
    firsts: firstsOf(counts),
    known: new Float32Array(nativeNumbers(bytes.subarray(atKnown, atLeaves), 4)),
  });
  return model;
}

/** Room for so many inner nodes. */
export function createNodes(count: number): Nodes {
  const nodes = new Int32Array(NODE * count);
  return { nodes, thresholds: new Float32Array(nodes.buffer) };
}

/** A copy of little-endian numbers of some bytes each, in the order of bytes that this machine has. */
function nativeNumbers(bytes: Uint8Array, each: 2 | 4): ArrayBuffer {
  const copy = new Uint8Array(bytes);
  if (!IS_LITTLE_ENDIAN) for (let at = 0; at < copy.length; at += each) copy.subarray(at, at + each).reverse();
  return copy.buffer;
}

/** For each feature, how many thresholds those before it have. */
function firstsOf(counts: Uint8Array): Uint32Array {
  const firsts = new Uint32Array(counts.length);
  for (let feature = 1; feature < counts.length; feature += 1)
    firsts[feature] = (firsts[feature - 1] as number) + (counts[feature - 1] as number);
  return firsts;
}

/** Reads the nodes from the last to the first: the branches of an inner node are then the two that were read last. */
function linkTrees(
  { nodes, thresholds, leaves, roots }: Model,
  codes: Uint16Array,
  { firsts, known }: { readonly firsts: Uint32Array; readonly known: Float32Array },
): void {
  const open = new Int32Array(leaves.length + 1);
  let count = 0;
  let node = nodes.length;
  let leaf = leaves.length;
  for (let at = codes.length - 1; at >= 0; at -= 1) {
    const code = codes[at] as number;
    if (code === LEAF) {
      open[count++] = ~--leaf;
      continue;
    }
    node -= NODE;
    nodes[node] = code & FEATURE_MASK;
    thresholds[node + 1] = known[(firsts[code & FEATURE_MASK] as number) + (code >>> FEATURE_BITS)] as number;
    nodes[node + 2] = open[--count] as number;
    nodes[node + 3] = open[--count] as number;
    open[count++] = node;
  }
  for (let tree = 0; tree < roots.length; tree += 1) roots[tree] = open[--count] as number;
}

/**
 * The sum of the leaves that the row beginning at `offset` falls into. Most blocks are plainly none of the article: where
 * the first trees leave no hope, the others are not asked.
 */
export function scoreOf(model: Model, rows: Float32Array, offset: number): number {
  const { nodes, thresholds, leaves, roots } = model;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    if (sum < HOPELESS && tree >= SURE_AFTER && tree % ASKED_EVERY === 0) return sum;
    let node = roots[tree] as number;
    while (node >= 0) {
      const value = rows[offset + (nodes[node] as number)] as number;
      node = nodes[value <= (thresholds[node + 1] as number) ? node + 2 : node + 3] as number;
    }
    sum += leaves[~node] as number;
  }
  return sum;
}

/** The probability that a sum of leaves stands for. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score / SCALE));
}
