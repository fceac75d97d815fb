import { crc32 } from 'node:zlib';
import { KlartextError } from '@klartext/extractor';
import { STDIN } from '../inputs/input-files.ts';
import { type PlacedPage, type Position, type ReadOptions, readPages } from '../inputs/read-pages.ts';

/** A position, and a checksum of all pages up to it where files cannot vouch for them. */
export interface CheckedPosition extends Position {
  readonly checksum?: number;
}

export interface CheckedPage extends PlacedPage {
  readonly position: CheckedPosition;
}

/**
 * The pages behind a position. Files are known to be the same by their size and time; standard input is read again from
 * its beginning, and throws `output` when it was something else up to there.
 */
export async function* resumedPages(
  inputs: readonly string[],
  options: Omit<ReadOptions, 'after'>,
  after?: CheckedPosition,
): AsyncGenerator<CheckedPage, void, undefined> {
  if (!inputs.includes(STDIN)) {
    yield* readPages(inputs, { ...options, ...(after === undefined ? {} : { after }) });
    return;
  }
  let checksum = 0;
  let isKnown = after === undefined;
  for await (const { page, position } of readPages(inputs, options)) {
    checksum = crc32('problem' in page ? page.problem.message : page.bytes, checksum);
    if (after === undefined || isBehind(position, after)) {
      if (!isKnown) throw otherInput();
      yield { page, position: { ...position, checksum } };
    } else if (isSame(position, after)) {
      if (checksum !== after.checksum) throw otherInput();
      isKnown = true;
    }
  }
  if (!isKnown) throw otherInput();
}

function isBehind(one: Position, other: Position): boolean {
  return one.files > other.files || (one.files === other.files && one.pages > other.pages);
}

function isSame(one: Position, other: Position): boolean {
  return one.files === other.files && one.pages === other.pages;
}

function otherInput(): KlartextError {
  return new KlartextError(
    'output',
    'Standard input holds other pages than when the run was begun; name a new folder.',
  );
}
