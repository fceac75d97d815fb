const MOST_OPTIONAL = 4;

/**
 * F1 over whole paragraphs that are equal letter by letter, as the evaluation of Fundus counts them. A gold paragraph in
 * square brackets may be there or not: the best reading counts. 0 where no paragraph is right.
 */
export function paragraphF1(gold, found) {
  return Math.max(...readingsOf(gold).map((reading) => agreement(reading, found)));
}

/** Every way to take the optional paragraphs; beyond four of them only all or none. */
function readingsOf(gold) {
  const optional = [...gold.keys()].filter((place) => isOptional(gold[place]));
  const choices = 2 ** Math.min(optional.length, MOST_OPTIONAL);
  if (optional.length > MOST_OPTIONAL) return [without(gold, new Set()), without(gold, new Set(optional))];
  return Array.from({ length: choices }, (_, choice) =>
    without(gold, new Set(optional.filter((_place, bit) => (choice >> bit) % 2 === 1))),
  );
}

function without(gold, dropped) {
  return gold
    .filter((_, place) => !dropped.has(place))
    .map((paragraph) => (isOptional(paragraph) ? paragraph.slice(1, -1) : paragraph));
}

function isOptional(paragraph) {
  return paragraph.startsWith('[') && paragraph.endsWith(']');
}

function agreement(wanted, found) {
  const left = new Map();
  for (const each of wanted) left.set(each, (left.get(each) ?? 0) + 1);
  let right = 0;
  for (const each of found) {
    const count = left.get(each) ?? 0;
    if (count === 0) continue;
    left.set(each, count - 1);
    right += 1;
  }
  return right === 0 ? 0 : (2 * right) / (wanted.length + found.length);
}
