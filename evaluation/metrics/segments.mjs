const SPACE = /[\s\p{Cc}]+/gu;

/** Which texts that must and must not appear do so in a text, white space folded, as Trafilatura's evaluation counts. */
export function countSegments(gold, text) {
  const folded = fold(text);
  const appears = (segment) => folded !== '' && folded.includes(fold(segment));
  const hits = (gold.with ?? []).filter(appears).length;
  const slips = (gold.without ?? []).filter(appears).length;
  return {
    truePositives: hits,
    falseNegatives: (gold.with ?? []).length - hits,
    falsePositives: slips,
    trueNegatives: (gold.without ?? []).length - slips,
  };
}

/** The score over all segments of all pages together; 0 where a share is of nothing. */
export function summariseSegments(counts) {
  const sum = (key) => counts.reduce((all, each) => all + each[key], 0);
  const [tp, fn, fp, tn] = ['truePositives', 'falseNegatives', 'falsePositives', 'trueNegatives'].map(sum);
  return {
    f1: share(2 * tp, 2 * tp + fp + fn),
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    accuracy: share(tp + tn, tp + tn + fp + fn),
  };
}

function fold(text) {
  return text.replace(SPACE, ' ').trim();
}

function share(part, whole) {
  return whole === 0 ? 0 : part / whole;
}
