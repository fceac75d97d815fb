/** What a command reads from and writes to. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the reader took it. Rejects with a `ReaderGoneError`, or a `KlartextError` of kind `output`. */
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Shows a line to the user, apart from the output. */
  readonly note: (line: string) => void;
  /** Shows text as it stands, apart from the output; it must hold nothing that a page could have brought. */
  readonly show: (text: string) => void;
  /** How many characters a shown line may have; absent when nobody knows. */
  readonly columns: () => number | undefined;
  /** Whether the output goes where notes are shown, so that nothing may be rewritten there. */
  readonly sharesOutput: boolean;
  /** Whether output may be coloured. */
  readonly coloured: boolean;
  /** Whether somebody looks at the notes. */
  readonly watched: boolean;
  /** Aborted when the user asks for an end. */
  readonly signal: AbortSignal;
}
