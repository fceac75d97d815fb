/** Whoever read the output has gone away, as `head` does: no failure, but the end of the work. */
export class ReaderGoneError extends Error {
  constructor(options?: ErrorOptions) {
    super('The reader of the output has gone away.', options);
    this.name = 'ReaderGoneError';
  }
}
