/** Where a page came from. */
export interface Source {
  readonly file: string;
  /** Its number in the file, from 1. */
  readonly record?: number;
  /** Its first byte: of its own gzip member where each record has one, as in `.warc.gz`; else of the inflated data. */
  readonly offset?: number;
  /** The file in an archive of files (WACZ) that holds it. */
  readonly entry?: string;
  /** Of a record in a web archive: its id, the address it was fetched from, when, and why it was cut short. */
  readonly recordId?: string;
  readonly url?: string;
  readonly date?: string;
  readonly truncated?: string;
}
