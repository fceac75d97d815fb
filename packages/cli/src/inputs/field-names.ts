/** Under which names the pages of NDJSON and Parquet keep their parts; each by its own name where none is given. */
export interface FieldNames {
  readonly html?: string;
  readonly text?: string;
  readonly bodyBase64?: string;
  readonly url?: string;
  readonly id?: string;
  readonly contentType?: string;
}

const DEFAULT_FIELDS: Required<FieldNames> = {
  html: 'html',
  text: 'text',
  bodyBase64: 'bodyBase64',
  url: 'url',
  id: 'id',
  contentType: 'contentType',
};

/** The names in use: those given, and the usual ones for the rest. */
export function fieldsFrom(given: FieldNames = {}): Required<FieldNames> {
  return { ...DEFAULT_FIELDS, ...Object.fromEntries(Object.entries(given).filter(([, name]) => name !== undefined)) };
}

/** The names of the fields that can hold a page. */
export function bodyNames(given?: FieldNames): readonly string[] {
  const { html, text, bodyBase64 } = fieldsFrom(given);
  return [html, text, bodyBase64];
}
