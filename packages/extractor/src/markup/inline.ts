import type { MarkKind } from '../article.ts';
import { foldedPlaces, isFolded } from '../fold.ts';
import type { Element } from './dom.ts';

/** An element that says something of the text in it, and the one around it. */
export interface Style {
  readonly kind: MarkKind;
  readonly element: Element;
  readonly around: Style | undefined;
}

/** A piece of a block's text before blanks were folded, and the innermost element that says something of it. */
export interface StyledPiece {
  readonly from: number;
  to: number;
  readonly style: Style;
}

/** What a block's text was before blanks were folded, and what stands in it; places count over all its runs. */
export interface Inline {
  readonly raws: readonly string[];
  /** Whether its runs are cells, which stand apart by ` | `. */
  readonly isRow: boolean;
  readonly pieces: readonly StyledPiece[];
  /** Where its lines end. */
  readonly breaks: readonly number[];
}

/** A stretch of a block's folded text that an element holds. */
export interface Stretch {
  from: number;
  to: number;
  readonly style: Style;
}

/** What stands in a text, by its places after blanks were folded. */
export interface FoldedInline {
  /** Each element once, the outer ones of those that begin together first. */
  readonly stretches: readonly Stretch[];
  /** The blanks at which its lines end. */
  readonly breaks: readonly number[];
}

/** Finds in the folded text what was noted while it was read. */
export function foldInline(inline: Inline): FoldedInline {
  const places = isAsRead(inline) ? undefined : placesOf(inline);
  const found = new Map<Style, Stretch>();
  for (const { from, to, style } of inline.pieces) {
    const seen = places === undefined ? { from, to } : seenBetween(places, from, to);
    if (seen === undefined || seen.from === seen.to) continue;
    for (let each: Style | undefined = style; each !== undefined; each = each.around) {
      const known = found.get(each);
      if (known === undefined) found.set(each, { ...seen, style: each });
      else known.to = seen.to;
    }
  }
  return {
    stretches: [...found.values()].sort(byPlace),
    breaks: places === undefined ? [] : inline.breaks.flatMap(blankAt(places)),
  };
}

/** Whether the text stands as it was read, so that places need no counting. */
function isAsRead({ raws, isRow, pieces, breaks }: Inline): boolean {
  const [raw = ''] = raws;
  return (
    !isRow && raws.length === 1 && breaks.length === 0 && isFolded(raw) && !pieces.some((each) => hasEdge(raw, each))
  );
}

function hasEdge(raw: string, { from, to }: StyledPiece): boolean {
  return raw.charCodeAt(from) === 32 || raw.charCodeAt(to - 1) === 32;
}

function byPlace(one: Stretch, other: Stretch): number {
  return one.from - other.from || other.to - one.to || depthOf(one.style) - depthOf(other.style);
}

function depthOf({ around }: Style): number {
  return around === undefined ? 0 : 1 + depthOf(around);
}

/** Tells of each line end in turn the blank in front of the next letter; none behind the last letter, or twice. */
function blankAt(places: Int32Array): (at: number) => readonly number[] {
  let next = 0;
  return (at) => {
    if (at < next) return [];
    next = at;
    while (next < places.length && (places[next] as number) < 0) next += 1;
    const place = places[next];
    return place === undefined || place === 0 ? [] : [place - 1];
  };
}

function seenBetween(places: Int32Array, from: number, to: number): { from: number; to: number } | undefined {
  let first = from;
  while (first < to && (places[first] as number) < 0) first += 1;
  if (first === to) return undefined;
  let last = to - 1;
  while ((places[last] as number) < 0) last -= 1;
  return { from: places[first] as number, to: (places[last] as number) + 1 };
}

/** For each unit of the raw text its place in the folded one, -1 where it has none of its own. */
function placesOf({ raws, isRow }: Inline): Int32Array {
  const places = new Int32Array(raws.reduce((sum, raw) => sum + raw.length, 0)).fill(-1);
  let at = 0;
  let base = 0;
  let placeOf = foldedPlaces();
  for (const raw of raws) {
    let end = base;
    for (const letter of raw) {
      const place = placeOf(letter);
      for (let unit = 0; unit < letter.length; unit += 1) {
        if (place >= 0) places[at] = base + place + unit;
        at += 1;
      }
      if (place >= 0) end = base + place + letter.length;
    }
    if (!isRow) continue;
    placeOf = foldedPlaces();
    if (end > base) base = end + CELL_EDGE.length;
  }
  return places;
}

/** What stands between the cells of a row. */
export const CELL_EDGE = ' | ';
