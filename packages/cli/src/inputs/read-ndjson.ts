import { KlartextError } from '@klartext/extractor';
import type { Damage, Piece } from './piece.ts';
import type { InputPage, LostPage } from './raw-page.ts';
import { bytesOfRun, runsOf } from './runs.ts';
import { type Line, type SplitOptions, splitLines } from './split-lines.ts';

export interface NdjsonOptions extends Pick<SplitOptions, 'maxBytes'> {
  /** Shown as the place of a page. */
  readonly file: string;
  /** The id of a page that names none, from its line's number, from 1. */
  readonly idOf: (line: number) => string;
}

type Place = Pick<Line, 'number' | 'offset'>;

const BLANK = 0x20;
const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf];

/**
 * The pages of an NDJSON stream, one a line, not parsed; blank lines, CRLF and a byte order mark are no matter. A line
 * that is too long gives a lost page, and so does each place where the stream is damaged or breaks off.
 */
export async function* readNdjson(
  pieces: AsyncIterable<Piece>,
  options: NdjsonOptions,
): AsyncGenerator<InputPage, void, undefined> {
  let next: Place = { number: 1, offset: 0 };
  for await (const run of runsOf(pieces)) {
    let rest: Line | undefined;
    for await (const line of splitLines(bytesOfRun(run), { ...options, ...next })) {
      next = behind(line);
      if (line.isOpen) rest = line;
      else if (!isBlank(line)) yield pageOf(line, options);
    }
    const damage = run.damage();
    const isLost = damage !== undefined && rest !== undefined && !isKept(rest, damage);
    if (rest !== undefined && !isLost && !isBlank(rest)) yield pageOf(rest, options);
    if (damage === undefined) continue;
    const place = isLost && rest !== undefined ? rest : next;
    next = { number: place.number + 1, offset: next.offset };
    yield { ...placeOf(place, options), problem: damage.problem };
  }
}

function behind({ number, offset, length }: Line): Place {
  return { number: number + 1, offset: offset + length + 1 };
}

/** Whether a line at which the stream breaks off is whole all the same. */
function isKept({ bytes }: Line, { problem, isBetween }: Damage): boolean {
  if (bytes === undefined || (isBetween !== true && problem.kind !== 'truncated-input')) return false;
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

function pageOf(line: Line, options: NdjsonOptions): InputPage {
  const { bytes } = line;
  return bytes === undefined ? tooLong(line, options) : { ...placeOf(line, options), form: 'line', bytes };
}

function tooLong(line: Line, options: NdjsonOptions): LostPage {
  const sentence = `Line ${line.number}: The line is longer than what is read as one.`;
  return { ...placeOf(line, options), problem: new KlartextError('too-large', sentence) };
}

function placeOf({ number, offset }: Place, { file, idOf }: NdjsonOptions): Pick<LostPage, 'id' | 'source'> {
  return { id: idOf(number), source: { file, record: number, offset } };
}

function isBlank({ bytes, number }: Line): boolean {
  if (bytes === undefined) return false;
  const isMarked = number === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  return (isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes).every((byte) => byte <= BLANK);
}
