import { isProse } from '../article/shape.ts';
import { type Block, type Run, removed } from '../block.ts';
import { fold, foldedPlaces } from '../fold.ts';
import type { Reading } from '../reading.ts';

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
const LONE_MARKER = /^[•·▪◦‣*|–—_=-]+$/u;
const LINE = /[^\r\n\u0085]+/gu;

/** Reads a dump: every non-blank line is a block; bullets, list numbers and heading signs are put aside. */
export function readText(input: string): Reading {
  const blocks: Block[] = [];
  const lines = [...input.matchAll(LINE)];
  const dashes = lines.filter(([line]) => DASH.test(line) && !isProse(line)).length >= DASHES_OF_A_LIST;
  for (const [index, match] of lines.entries()) {
    const [line] = match;
    const numbered = isNumbered(line, lines[index - 1]?.[0], -1) || isNumbered(line, lines[index + 1]?.[0], 1);
    const patterns = [BULLET, HEADING_SIGNS, ...(dashes ? [DASH] : []), ...(numbered ? [NUMBER] : [])];
    const block = readLine(line, match.index, patterns);
    if (block !== undefined) blocks.push(block);
  }
  return { blocks, values: [], pictures: [], comments: [], locate: locateIn(input) };
}

function isNumbered(line: string, neighbour: string | undefined, step: 1 | -1): boolean {
  const number = Number(NUMBER.exec(line)?.[1] ?? Number.NaN);
  if (Number.isNaN(number) || neighbour === undefined || !(SET_IN.test(line) || SET_IN.test(neighbour))) return false;
  return Number(NUMBER.exec(neighbour)?.[1] ?? Number.NaN) === number + step;
}

function readLine(line: string, start: number, markers: readonly RegExp[]): Block | undefined {
  const marker = markers.map((pattern) => pattern.exec(line)?.[0]).find((found) => found !== undefined) ?? '';
  const text = fold(line.slice(marker.length));
  const first = start + line.length - line.trimStart().length;
  const end = start + line.trimEnd().length;
  if (text === '' || LONE_MARKER.test(text)) return loneMarker({ text: fold(line), start: first, end });
  const inner = ALTERNATIVE.exec(text)?.[1];
  if (inner !== undefined)
    return { ...lineBlock({ text: fold(inner), start: first, end, from: first + 1 }), marker: '[' };
  return marked(lineBlock({ text, start: first, end, from: start + marker.length }), marker.trim());
}

function loneMarker(run: Run): Block | undefined {
  if (run.text === '') return undefined;
  return { ...lineBlock(run), claim: removed('common/lone-marker', 'it is a bullet with nothing behind it') };
}

function marked(block: Block, marker: string): Block {
  if (marker === '') return block;
  if (!marker.startsWith('#')) return { ...block, marker, kind: 'list-item' };
  return { ...block, marker, kind: 'heading', level: Math.max(2, marker.length) };
}

function lineBlock(run: Run): Block {
  return { text: run.text, runs: [run], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
}

function locateIn(input: string): Reading['locate'] {
  return (run, offset) => {
    const placeOf = foldedPlaces();
    for (let at = run.from ?? run.start; at < run.end; ) {
      const letter = String.fromCodePoint(input.codePointAt(at) as number);
      if (placeOf(letter) >= offset) return at;
      at += letter.length;
    }
    return run.end;
  };
}
