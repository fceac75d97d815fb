const PIECE = 1 << 14;

let piece: ArrayBuffer = new ArrayBuffer(0);
let cut = 0;
const MOST_WORDS = 160;
let shared: Int32Array = new Int32Array(MOST_WORDS);
const NONE = new Int32Array();

/** Small numbers for the words at the beginning of a text, in order; the same word gives the same number, small or capital. */
export function wordHashes(text: string, most: number = MOST_WORDS): Int32Array {
  if (most > shared.length) shared = new Int32Array(most);
  let count = 0;
  let hash = 0;
  let length = 0;
  for (let index = 0; index <= text.length && count < most; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 32;
    if (isOfWord(code)) {
      hash = (Math.imul(hash, 33) + (code | 32)) | 0;
      length += 1;
    } else if (length > 0) {
      shared[count++] = hash;
      hash = 0;
      length = 0;
    }
  }
  return count === 0 ? NONE : copied(count);
}

function copied(count: number): Int32Array {
  const words = cutNumbers(count);
  for (let index = 0; index < count; index += 1) words[index] = shared[index] as number;
  return words;
}

/** Letters and digits; whatever is neither Latin nor punctuation counts as a letter. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code > 191 && !(code >= 0x2000 && code < 0x2070) && !(code >= 0x3000 && code < 0x3040);
}

/** Room for so many numbers in a larger piece: an array with memory of its own costs more than what is done with it. */
export function cutNumbers(count: number): Int32Array {
  const size = count * Int32Array.BYTES_PER_ELEMENT;
  if (cut + size > piece.byteLength) {
    piece = new ArrayBuffer(Math.max(PIECE, size));
    cut = 0;
  }
  cut += size;
  return new Int32Array(piece, cut - size, count);
}
