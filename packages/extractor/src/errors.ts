/** Every way a page or a run can fail. The list is closed: `internal` is always a defect of Klartext. */
export type ErrorKind =
  | 'empty-input'
  | 'too-large'
  | 'decompression-limit'
  | 'corrupt-compression'
  | 'truncated-input'
  | 'not-html'
  | 'limit-depth'
  | 'limit-nodes'
  | 'timeout'
  | 'memory'
  | 'crash'
  | 'malformed-record'
  | 'malformed-json'
  | 'unsupported-encoding'
  | 'invalid-url'
  | 'blocked-address'
  | 'fetch'
  | 'unsafe-path'
  | 'io'
  | 'output'
  | 'internal';

/** A page or a run that failed for a known reason; `message` is a sentence its user can act on. */
export class KlartextError extends Error {
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KlartextError';
    this.kind = kind;
  }
}

/** A cleaner that contradicts itself: a mistake in code, thrown when the cleaner is defined. */
export class CleanerError extends Error {
  readonly site: string;
  readonly rule: string | undefined;

  constructor(site: string, rule: string | undefined, problem: string, options?: ErrorOptions) {
    super(`cleaner ${site}${rule === undefined ? '' : `, ${rule}`}: ${problem}`, options);
    this.name = 'CleanerError';
    this.site = site;
    this.rule = rule;
  }
}
