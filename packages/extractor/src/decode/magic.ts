interface Magic {
  /** With its article, as it stands in a sentence. */
  readonly name: string;
  readonly bytes: readonly number[];
  /** @default 0 */
  readonly at?: number;
}

/** Marks of printable characters alone are long enough that no text begins with them. */
const MAGICS: readonly Magic[] = [
  { name: 'a PDF', bytes: ascii('%PDF-') },
  { name: 'a PNG picture', bytes: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: ascii('GIF87a') },
  { name: 'a GIF picture', bytes: ascii('GIF89a') },
  { name: 'a TIFF picture', bytes: [...ascii('II*'), 0] },
  { name: 'a TIFF picture', bytes: [...ascii('MM'), 0, 0x2a] },
  { name: 'an icon', bytes: [0, 0, 1, 0] },
  { name: 'a zip archive', bytes: [...ascii('PK'), 3, 4] },
  { name: 'a zip archive', bytes: [...ascii('PK'), 5, 6] },
  { name: 'gzip data', bytes: [0x1f, 0x8b] },
  { name: 'Zstandard data', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'bzip2 data', bytes: ascii('1AY&SY'), at: 4 },
  { name: 'xz data', bytes: [0xfd, ...ascii('7zXZ')] },
  { name: 'a 7-Zip archive', bytes: [...ascii('7z'), 0xbc, 0xaf] },
  { name: 'a RAR archive', bytes: [...ascii('Rar!'), 0x1a] },
  { name: 'a tar archive', bytes: [...ascii('ustar'), 0], at: 257 },
  { name: 'a tar archive', bytes: [...ascii('ustar  '), 0], at: 257 },
  { name: 'an Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a rich text document', bytes: ascii('{\\rtf') },
  { name: 'a PostScript document', bytes: ascii('%!PS-Adobe') },
  { name: 'a media file', bytes: ascii('ftyp'), at: 4 },
  { name: 'a media file', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'a media file', bytes: ascii('RIFF') },
  { name: 'a media file', bytes: [...ascii('ID3'), 2] },
  { name: 'a media file', bytes: [...ascii('ID3'), 3] },
  { name: 'a media file', bytes: [...ascii('ID3'), 4] },
  { name: 'a media file', bytes: [...ascii('OggS'), 0] },
  { name: 'a media file', bytes: [...ascii('fLaC'), 0] },
  { name: 'a font', bytes: ascii('wOFF') },
  { name: 'a font', bytes: ascii('wOF2') },
  { name: 'a Parquet file', bytes: [...ascii('PAR1'), 0x15] },
  { name: 'a SQLite database', bytes: ascii('SQLite format 3') },
  { name: 'a program', bytes: [0x7f, ...ascii('ELF')] },
  { name: 'a program', bytes: [0, ...ascii('asm')] },
];

/** The kind of file whose mark the bytes begin with, with its article: `a PDF`, `gzip data`. */
export function fileKindOf(bytes: Uint8Array): string | undefined {
  return MAGICS.find((magic) => shows(bytes, magic))?.name;
}

function shows(bytes: Uint8Array, { bytes: mark, at = 0 }: Magic): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
