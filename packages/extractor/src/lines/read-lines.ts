import { type Block, type Printing, type Run, removed } from '../block.ts';
import { fold } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { complaintsOf } from './complaints.ts';
import { locateIn } from './locate.ts';
import { markdownSigns } from './markdown-signs.ts';
import { type Marker, readMarkers } from './markers.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { printerMarks } from './printer-marks.ts';
import { type Paragraph, rejoin } from './rejoin.ts';
import { seams } from './seams.ts';
import { firstBehind, ordered, type Stretch, without } from './stretches.ts';

/** Text browsers print alternative texts in brackets. */
const ALTERNATIVE = /^\[([^[\]]+)\]$/u;
const ARTEFACT = removed('common/artefact', 'the program that made the dump wrote it');
const NOTHING_BEHIND = removed('common/lone-marker', 'it is a bullet with nothing behind it');
const LONE_MARKER = /^[•·▪◦‣□☆○■★◎●*|–—_=+:[\]() \u2500-\u257f-]+$/u;

/**
 * Reads a dump of any program: every paragraph is a block, however the program broke its lines; bullets, list numbers and
 * heading signs are put aside as markers, and so is what the program added.
 */
export function readText(input: string): Reading {
  const added = ordered([...printerMarks(input), ...markdownSigns(input)]);
  const { lines } = printedLines(input, added);
  const markers = readMarkers(input, lines);
  const paragraphs = rejoin(lines, markers);
  const left = ordered([...added, ...seams(lines, paragraphs)]);
  const blocks = paragraphs.flatMap((paragraph) => blockOf(input, { paragraph, lines, markers, left }) ?? []);
  const warnings = complaintsOf(input, blocks);
  return { blocks, values: [], pictures: [], comments: [], warnings, locate: locateIn(input, left) };
}

interface Place {
  readonly paragraph: Paragraph;
  readonly lines: readonly PrintedLine[];
  readonly markers: readonly Marker[];
  readonly left: readonly Stretch[];
}

function blockOf(input: string, { paragraph: { first, last }, lines, markers, left }: Place): Block | undefined {
  const top = lines[first] as PrintedLine;
  const { end: bottom } = lines[last] as PrintedLine;
  const { printed } = markers[first] as Marker;
  const from = top.inner + printed.length;
  const isWhole = first === last && printed === '';
  const text = isWhole
    ? top.text
    : fold(without(left, input.slice(from, bottom), { offset: from, first: firstBehind(left, from) }));
  const whole = input.slice(top.start, bottom);
  const start = top.start + whole.length - whole.trimStart().length;
  const end = top.start + whole.trimEnd().length;
  const run: Run = { text, start, end, from };
  const printing = { blanksAbove: top.blanksAbove, indent: top.indent, lines: last - first + 1 };
  if (text === '' || LONE_MARKER.test(text))
    return empty(fold(whole), { run, printing, isAdded: text === '' && top.text === '' });
  const inner = text.startsWith('[') ? ALTERNATIVE.exec(text)?.[1] : undefined;
  if (inner === undefined) return marked(lineBlock(run, printing), printed.trim());
  const bracket = input.indexOf('[', from) + 1;
  return marked(lineBlock({ text: fold(inner), start, end, from: bracket }, printing), '[');
}

function empty(
  text: string,
  {
    run: { start, end },
    printing,
    isAdded,
  }: { readonly run: Run; readonly printing: Printing; readonly isAdded: boolean },
): Block | undefined {
  if (text === '') return undefined;
  const block = lineBlock({ text, start, end }, printing);
  block.claim = isAdded ? ARTEFACT : NOTHING_BEHIND;
  return block;
}

function marked(block: Block, marker: string): Block {
  if (marker === '') return block;
  block.marker = marker;
  if (marker === '[') return block;
  block.kind = marker.startsWith('#') ? 'heading' : 'list-item';
  if (marker.startsWith('#')) block.level = Math.max(2, marker.length);
  return block;
}

function lineBlock(run: Run, printing: Printing): Block {
  return { text: run.text, runs: [run], kind: 'paragraph', inside: true, emphasised: false, linked: 0, printing };
}
