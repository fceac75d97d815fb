/** A stretch of the input. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A text that begins at an offset of the input, without the stretches that are no part of it. The stretches are sorted;
 * those before `first` are passed over.
 */
export function without(
  stretches: readonly Stretch[],
  text: string,
  { offset, first }: { readonly offset: number; readonly first: number },
): string {
  const end = offset + text.length;
  let kept = '';
  let at = 0;
  for (let index = first; index < stretches.length; index += 1) {
    const stretch = stretches[index] as Stretch;
    if (stretch.start >= end) break;
    if (stretch.end <= offset + at) continue;
    kept += text.slice(at, Math.max(at, stretch.start - offset));
    at = Math.max(at, stretch.end - offset);
  }
  return at === 0 ? text : kept + text.slice(at);
}

/** The index of the first stretch of an ordered list that ends behind an offset. */
export function firstBehind(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as Stretch).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Stretches in order, those that overlap as one. */
export function ordered(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((one, other) => one.start - other.start || one.end - other.end);
  const merged: Stretch[] = [];
  for (const stretch of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && stretch.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else merged.push(stretch);
  }
  return merged;
}
