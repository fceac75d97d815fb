import { type ByteReader, createByteReader } from '../byte-reader.ts';
import type { Run } from '../runs.ts';

/** A stretch of a web archive without damage, as a reader that knows where gzip members begin in it. */
export interface WarcRun extends Pick<Run, 'damage'> {
  readonly reader: ByteReader;
  /** The place in the file of the gzip member that begins at a position of the inflated data; absent when none does. */
  readonly memberAt: (position: number) => number | undefined;
  /** The positions in a range, both ends excluded, at which members begin. */
  readonly membersBetween: (from: number, to: number) => readonly number[];
  /** Forgets the members before a position. */
  readonly forget: (position: number) => void;
  /** The position behind all that was read. */
  readonly end: () => number;
}

/** Reads a run; `start` is the position of its first byte in the inflated data. */
export function createWarcRun({ pieces, damage }: Run, start: number): WarcRun {
  const iterator = pieces[Symbol.asyncIterator]();
  const members = new Map<number, number>();
  let end = start;
  const next = async () => {
    const { done, value } = await iterator.next();
    if (done === true) return undefined;
    if (value.member !== undefined) members.set(end, value.member);
    end += value.bytes.length;
    return value.bytes;
  };
  return {
    damage,
    reader: createByteReader(next, start),
    memberAt: (position) => members.get(position),
    membersBetween: (from, to) => [...members.keys()].filter((position) => position > from && position < to),
    forget: (position) => {
      for (const member of members.keys()) {
        if (member >= position) return;
        members.delete(member);
      }
    },
    end: () => end,
  };
}
