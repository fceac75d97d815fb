/** A data set, folder of models or option that cannot be used; `message` is a sentence its user can act on. */
export class DatasetError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'DatasetError';
  }
}
