import type { Block } from '../block.ts';
import { compileDump, readInserts } from '../dump/dump.ts';
import { GENERIC_CLEANER } from '../engines/generic-cleaner.ts';
import type { Reading } from '../reading.ts';

const because = 'it belongs to a picture';
const PICTURES = compileDump({
  ...GENERIC_CLEANER,
  dump: {
    lines: { credited: /\((?:Foto|Bild|Photo|Image|Quelle|Source): ?[^()]+\)$/iu },
    heads: [],
    inserts: [
      { id: 'picture', because, sequence: 'alt:credited credit!' },
      { id: 'picture', because, sequence: 'alt? caption!' },
    ],
  },
});

/** Claims captions, credits and alternative texts among the open lines of a dump, from one line to another. */
export function takePictures(
  reading: Reading,
  { from, to }: { readonly from: Block | undefined; readonly to: Block | undefined },
): void {
  if (from === undefined || to === undefined) return;
  const { blocks } = reading;
  // A headline cut in two is no longer in the list.
  const first = Math.max(0, blocks.indexOf(from));
  const after = blocks.splice(blocks.indexOf(to) + 1);
  const within = blocks.splice(first);
  readInserts(PICTURES, { ...reading, blocks: within });
  for (const block of within) blocks.push(block);
  for (const block of after) blocks.push(block);
}
