/** What a command reads from and writes to. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the reader took it. Rejects with a `ReaderGoneError`, or a `KlartextError` of kind `output`. */
  readonly write: (text: string) => Promise<void>;
  /** Shows a line to the user, apart from the output. */
  readonly note: (line: string) => void;
  /** Whether output may be coloured. */
  readonly coloured: boolean;
  /** Whether somebody looks at the notes. */
  readonly watched: boolean;
  /** Aborted when the user asks for an end. */
  readonly signal: AbortSignal;
}
