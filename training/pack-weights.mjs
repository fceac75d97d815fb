const LEAF = 0xffff;
/** What leaves are multiplied by to become whole numbers. */
export const LEAF_SCALE = 4096;
/** Beyond log odds of 8 nothing is decided any more. */
const MOST_LEAF = 32_767;
const FEATURE_BITS = 9;
const MOST_FEATURES = (1 << FEATURE_BITS) - 1;
const MOST_THRESHOLDS = 127;

/** Packs a model that LightGBM dumped as JSON into the bytes that `unpackModel` reads. */
export function packWeights(dump) {
  const width = dump.max_feature_idx + 1;
  if (width > MOST_FEATURES) throw new RangeError(`${width} features do not fit into ${FEATURE_BITS} bits`);
  const trees = dump.tree_info.map((tree) => tree.tree_structure);
  const thresholds = thresholdsOf(trees, width);
  const nodes = [];
  const leaves = [];
  const visit = (node) => {
    if (node.leaf_value !== undefined && node.split_feature === undefined) {
      nodes.push(LEAF);
      leaves.push(wholeNumber(node.leaf_value * LEAF_SCALE));
      return;
    }
    const place = thresholds[node.split_feature].indexOf(floorFloat(node.threshold));
    nodes.push((place << FEATURE_BITS) | node.split_feature);
    visit(node.left_child);
    visit(node.right_child);
  };
  for (const tree of trees) visit(tree);
  return layOut({ width, trees: trees.length, thresholds, nodes, leaves });
}

function thresholdsOf(trees, width) {
  const found = Array.from({ length: width }, () => new Set());
  const visit = (node) => {
    if (node.split_feature === undefined) return;
    if (node.decision_type !== '<=') throw new TypeError(`cannot pack a decision by ${node.decision_type}`);
    found[node.split_feature].add(floorFloat(node.threshold));
    visit(node.left_child);
    visit(node.right_child);
  };
  for (const tree of trees) visit(tree);
  return found.map((each) => {
    if (each.size > MOST_THRESHOLDS) throw new RangeError(`${each.size} thresholds for one feature`);
    return [...each].sort((a, b) => a - b);
  });
}

/** The largest 32-bit float that is not above a number: for 32-bit features the same decisions come out. */
function floorFloat(number) {
  const rounded = Math.fround(number);
  if (rounded <= number) return rounded;
  const bits = new Int32Array(Float32Array.of(rounded).buffer);
  bits[0] += rounded > 0 ? -1 : 1;
  return rounded === 0 ? -1.401298464324817e-45 : new Float32Array(bits.buffer)[0];
}

/** A leaf as it is packed. */
export function wholeNumber(value) {
  return Math.max(-MOST_LEAF, Math.min(MOST_LEAF, Math.round(value)));
}

function layOut({ width, trees, thresholds, nodes, leaves }) {
  const counts = Math.ceil(width / 4) * 4;
  const known = thresholds.flat();
  const bytes = new Uint8Array(12 + counts + known.length * 4 + leaves.length * 2 + nodes.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, width, true);
  view.setUint16(2, trees, true);
  view.setUint32(4, nodes.length - leaves.length, true);
  view.setUint32(8, leaves.length, true);
  let at = 12;
  for (const [feature, each] of thresholds.entries()) view.setUint8(at + feature, each.length);
  at += counts;
  for (const [index, value] of known.entries()) view.setFloat32(at + index * 4, value, true);
  at += known.length * 4;
  for (const [index, value] of leaves.entries()) view.setInt16(at + index * 2, value, true);
  at += leaves.length * 2;
  for (const [index, value] of nodes.entries()) view.setUint16(at + index * 2, value, true);
  return bytes;
}
