import { fold } from '../../fold.ts';
import { textPieces } from '../../markup/dom.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu;
const TAG = /<\/?[a-z][^<>]{0,200}>/iu;
const MOST_ROUNDS = 2;

/** A declared value as text: entities decoded that were written twice, tags taken out, white space folded. */
export function plainValue(value: string): string {
  let text = value;
  for (let round = 0; round < MOST_ROUNDS && (ENTITY.test(text) || TAG.test(text)); round += 1) {
    text = textPieces(text)
      .map((piece) => piece.text)
      .join('');
  }
  return fold(text);
}
