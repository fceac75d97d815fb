import { isFileName } from '../article/shape.ts';
import type { Block } from '../block.ts';
import { compileDump, readInserts } from '../dump/dump.ts';
import { phraseBits } from '../generic/features/text-phrases.ts';
import { splitCredit } from '../german/credits.ts';
import type { PictureDraft, Reading } from '../reading.ts';
import type { LineFacts } from './line-survey.ts';

const RULE = 'generic/caption';
const LONGEST_CREDIT = 90;
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;
const NO_CAPTION = phraseBits(
  ...['share', 'cookie', 'subscribe', 'menu', 'byline', 'time', 'ad', 'rights', 'comment', 'more', 'related', 'media'],
);
const because = 'it belongs to a picture';
const PICTURES = compileDump({
  site: '',
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

/**
 * Claims a caption that the scorer left out together with its credit in the line below: `Kinder am Ufer.`,
 * `Foto: Jan Erle/dpa`.
 */
export function takeCaptionsAbove(
  reading: Reading,
  { lines, chosen }: { readonly lines: readonly LineFacts[]; readonly chosen: readonly boolean[] },
): void {
  for (const [place, line] of lines.entries()) {
    const above = lines[place - 1];
    if (above === undefined || chosen[above.index] === true || !isCaption(above)) continue;
    if (chosen[line.index] === true || line.block.claim !== undefined) continue;
    const credit = line.block.text.length <= LONGEST_CREDIT ? splitCredit(line.block.text) : undefined;
    if (credit?.credit === undefined || credit.caption !== undefined) continue;
    for (const { block } of [above, line]) block.claim = { fate: 'field', field: 'images', rule: RULE };
    reading.pictures.push({ caption: above.block.text, credit: credit.credit });
  }
}

/** Leaves one of the pictures that share caption and credit: many a page prints them twice. */
export function dropRepeatedPictures(pictures: PictureDraft[]): void {
  const seen = new Set<string>();
  for (const picture of pictures.splice(0)) {
    const key = `${picture.caption ?? ''}\n${picture.credit ?? ''}`;
    if (picture.caption === undefined || !seen.has(key)) pictures.push(picture);
    seen.add(key);
  }
}

function isCaption({ text, block }: LineFacts): boolean {
  if (block.claim !== undefined || block.marker === '[' || isFileName(block.text)) return false;
  if (text.words < FEWEST_WORDS || text.words > MOST_WORDS || (text.phrases & NO_CAPTION) !== 0) return false;
  return splitCredit(block.text) === undefined;
}
