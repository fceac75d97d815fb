import type { Block } from './block.ts';
import { fold, foldedPlaces } from './fold.ts';
import type { Reading } from './reading.ts';

/** What text browsers put before list items: bullets, and numbers where they are set in. */
const BULLET = /^(?:\s*[•·▪◦‣]\s+|\s*\*\s+|\s+[–-]\s+|\s+\d{1,3}\.\s+)/u;
const FIRST_NUMBER = /^1\.\s+/u;
const SECOND_NUMBER = /^\s+2\.\s/u;
const LINE = /[^\r\n\u0085]+/gu;

/** Reads a dump: every non-blank line is a block, bullets and list numbers put aside. */
export function readText(input: string): Reading {
  const blocks: Block[] = [];
  const lines = [...input.matchAll(LINE)];
  for (const [index, match] of lines.entries()) {
    const opensList = FIRST_NUMBER.test(match[0]) && SECOND_NUMBER.test(lines[index + 1]?.[0] ?? '');
    const block = readLine(match[0], match.index, opensList ? FIRST_NUMBER : BULLET);
    if (block !== undefined) blocks.push(block);
  }
  return { blocks, values: [], pictures: [], comments: [], locate: locateIn(input) };
}

function readLine(line: string, start: number, bullet: RegExp): Block | undefined {
  const marker = bullet.exec(line)?.[0] ?? '';
  const raw = line.slice(marker.length);
  const text = fold(raw);
  if (text === '') return fold(line) === '' ? undefined : lineBlock(fold(line), start, start + line.length);
  const lead = raw.length - raw.trimStart().length;
  const from = start + marker.length + lead;
  const block = lineBlock(text, from, from + raw.trim().length);
  return marker === '' ? block : { ...block, marker: marker.trim(), kind: 'list-item' };
}

function lineBlock(text: string, start: number, end: number): Block {
  return { text, runs: [{ text, start, end }], kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
}

function locateIn(input: string): Reading['locate'] {
  return (run, offset) => {
    const placeOf = foldedPlaces();
    for (let at = run.start; at < run.end; ) {
      const letter = String.fromCodePoint(input.codePointAt(at) as number);
      if (placeOf(letter) >= offset) return at;
      at += letter.length;
    }
    return run.end;
  };
}
