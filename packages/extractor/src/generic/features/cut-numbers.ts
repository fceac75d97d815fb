const PIECE = 1 << 14;

let piece: ArrayBuffer = new ArrayBuffer(0);
let cut = 0;

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
