import { isProse } from '../article/shape.ts';
import { type Block, type Run, removed } from '../block.ts';
import { fold, foldedPlaces } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { artefactsOf, linesOfDump, type Stretch } from './artefacts.ts';

/** What text browsers put before list items. */
const BULLET = /^(?:\s*[•·▪◦‣]\s+|\s*\*\s+|\s+[–-]\s+)/u;
const HEADING_SIGNS = /^(#{1,6})\s+/u;
const DASH = /^-\s+/u;
/** A dash opens direct speech, too: it only counts as a bullet in a dump that has several short lines with one. */
const DASHES_OF_A_LIST = 3;
/** A number is a list's where the line before or after has its neighbour, and one of them is set in. */
const NUMBER = /^\s*(\d{1,3})\.\s+/u;
const SET_IN = /^\s+\d/u;
/** Text browsers print alternative texts in brackets. */
const ALTERNATIVE = /^\[([^[\]]+)\]$/u;
const ARTEFACT = removed('common/artefact', 'the program that made the dump wrote it');
const NOTHING_BEHIND = removed('common/lone-marker', 'it is a bullet with nothing behind it');
const LONE_MARKER = /^[•·▪◦‣*|–—_=-]+$/u;

/**
 * Reads a dump: every non-blank line is a block; bullets, list numbers and heading signs are put aside, and so is what the
 * program that made the dump added.
 */
export function readText(input: string): Reading {
  const blocks: Block[] = [];
  const artefacts = artefactsOf(input);
  const lines = linesOfDump(input);
  const texts = lines.map(({ start, end }) => input.slice(start, end));
  const dashes = texts.filter((text) => DASH.test(text) && !isProse(text)).length >= DASHES_OF_A_LIST;
  let passed = 0;
  const signs = [BULLET, HEADING_SIGNS, ...(dashes ? [DASH] : [])];
  for (const [index, { start, end }] of lines.entries()) {
    const text = texts[index] as string;
    const numbered = isNumbered(text, texts[index - 1], -1) || isNumbered(text, texts[index + 1], 1);
    const patterns = numbered ? [...signs, NUMBER] : signs;
    const first = passed;
    while ((artefacts[passed]?.start ?? end) < end) passed += 1;
    const block = readLine(text, start, { markers: patterns, artefacts: artefacts.slice(first, passed) });
    if (block !== undefined) blocks.push(block);
  }
  return { blocks, values: [], pictures: [], comments: [], locate: locateIn(input, artefacts) };
}

function isNumbered(line: string, neighbour: string | undefined, step: 1 | -1): boolean {
  const number = Number(NUMBER.exec(line)?.[1] ?? Number.NaN);
  if (Number.isNaN(number) || neighbour === undefined || !(SET_IN.test(line) || SET_IN.test(neighbour))) return false;
  return Number(NUMBER.exec(neighbour)?.[1] ?? Number.NaN) === number + step;
}

function readLine(
  line: string,
  start: number,
  { markers, artefacts }: { readonly markers: readonly RegExp[]; readonly artefacts: readonly Stretch[] },
): Block | undefined {
  const marker = markers.map((pattern) => pattern.exec(line)?.[0]).find((found) => found !== undefined) ?? '';
  const from = start + marker.length;
  const text = fold(without(artefacts, line.slice(marker.length), from));
  const first = start + line.length - line.trimStart().length;
  const end = start + line.trimEnd().length;
  if (text === '' && artefacts.length > 0)
    return { ...lineBlock({ text: fold(line), start: first, end }), claim: ARTEFACT };
  if (text === '' || LONE_MARKER.test(text)) return loneMarker({ text: fold(line), start: first, end });
  const inner = ALTERNATIVE.exec(text)?.[1];
  if (inner !== undefined)
    return { ...lineBlock({ text: fold(inner), start: first, end, from: first + 1 }), marker: '[' };
  return marked(lineBlock({ text, start: first, end, from }), marker.trim());
}

/** A text that begins at an offset of the input, without the stretches that are no part of it. */
function without(stretches: readonly Stretch[], text: string, offset: number): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of stretches) {
    kept += text.slice(at, Math.max(at, start - offset));
    at = Math.max(at, end - offset);
  }
  return kept + text.slice(at);
}

function loneMarker(run: Run): Block | undefined {
  if (run.text === '') return undefined;
  const block = lineBlock(run);
  block.claim = NOTHING_BEHIND;
  return block;
}

function marked(block: Block, marker: string): Block {
  if (marker === '') return block;
  if (!marker.startsWith('#')) return { ...block, marker, kind: 'list-item' };
  return { ...block, marker, kind: 'heading', level: Math.max(2, marker.length) };
}

function lineBlock(run: Run): Block {
  return { text: run.text, runs: [run], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
}

function locateIn(input: string, artefacts: readonly Stretch[]): Reading['locate'] {
  return (run, offset) => {
    const placeOf = foldedPlaces();
    const first = run.from ?? run.start;
    const skipped = within(artefacts, run.start, run.end);
    for (let at = first; at < run.end; ) {
      const letter = String.fromCodePoint(input.codePointAt(at) as number);
      const artefact = skipped.find(({ start, end }) => at >= start && at < end);
      if (artefact === undefined && placeOf(letter) >= offset) return at;
      at = artefact?.end ?? at + letter.length;
    }
    return run.end;
  };
}

/** The stretches of a sorted list that begin in a part of the input. */
function within(stretches: readonly Stretch[], from: number, to: number): readonly Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as Stretch).start >= from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < stretches.length && (stretches[end] as Stretch).start < to) end += 1;
  return stretches.slice(low, end);
}
