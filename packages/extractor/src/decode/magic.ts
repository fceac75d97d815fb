interface Magic {
  /** With its article, as it stands in a sentence. */
  readonly name: string;
  /** The bytes it begins with, as characters of the same number: one of these. */
  readonly marks: readonly string[];
  /** @default 0 */
  readonly at?: number;
}

/** Marks of printable characters alone are long enough that no text begins with them. */
const MAGICS: readonly Magic[] = [
  { name: 'a PDF', marks: ['%PDF-'] },
  { name: 'a PNG picture', marks: ['\x89PNG'] },
  { name: 'a JPEG picture', marks: ['\xff\xd8\xff'] },
  { name: 'a GIF picture', marks: ['GIF87a', 'GIF89a'] },
  { name: 'a TIFF picture', marks: ['II*\0', 'MM\0*'] },
  { name: 'an icon', marks: ['\0\0\x01\0'] },
  { name: 'a zip archive', marks: ['PK\x03\x04', 'PK\x05\x06'] },
  { name: 'gzip data', marks: ['\x1f\x8b'] },
  { name: 'Zstandard data', marks: ['(\xb5/\xfd'] },
  { name: 'bzip2 data', marks: ['1AY&SY'], at: 4 },
  { name: 'xz data', marks: ['\xfd7zXZ'] },
  { name: 'a 7-Zip archive', marks: ['7z\xbc\xaf'] },
  { name: 'a RAR archive', marks: ['Rar!\x1a'] },
  { name: 'a tar archive', marks: ['ustar\0', 'ustar  \0'], at: 257 },
  { name: 'an Office document', marks: ['\xd0\xcf\x11\xe0'] },
  { name: 'a rich text document', marks: ['{\\rtf'] },
  { name: 'a PostScript document', marks: ['%!PS-Adobe'] },
  { name: 'a media file', marks: ['ftyp'], at: 4 },
  { name: 'a media file', marks: ['\x1aE\xdf\xa3', 'RIFF', 'ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0'] },
  { name: 'a font', marks: ['wOFF', 'wOF2'] },
  { name: 'a Parquet file', marks: ['PAR1\x15'] },
  { name: 'a SQLite database', marks: ['SQLite format 3'] },
  { name: 'a program', marks: ['\x7fELF', '\0asm'] },
];

/** The kind of file whose mark the bytes begin with, with its article: `a PDF`, `gzip data`. */
export function fileKindOf(bytes: Uint8Array): string | undefined {
  return MAGICS.find(({ marks, at = 0 }) => marks.some((mark) => stands(mark, bytes, at)))?.name;
}

function stands(mark: string, bytes: Uint8Array, at: number): boolean {
  return Buffer.from(mark, 'latin1').every((byte, index) => bytes[at + index] === byte);
}
