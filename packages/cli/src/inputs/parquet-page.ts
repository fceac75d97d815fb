import { KlartextError } from '@klartext/extractor';
import type { FileMetaData, SchemaElement } from 'hyparquet';
import type { FieldNames } from './field-names.ts';
import { MAX_PAGE_BYTES } from './page-cap.ts';
import type { InputPage, RawForm } from './raw-page.ts';

type Names = Required<FieldNames>;

/** The columns of a Parquet file that hold parts of pages. */
export interface ParquetColumns {
  /** Under which names the parts stand. */
  readonly fields: Names;
  /** Those that there are. */
  readonly names: readonly string[];
  /** Those that hold text, not bytes. */
  readonly texts: ReadonlySet<string>;
}

interface RowPlace {
  readonly file: string;
  readonly record: number;
}

type Row = Readonly<Record<string, unknown>>;

/** The columns of a file that count; absent when none of them holds pages. */
export function parquetColumns({ schema }: FileMetaData, fields: Names): ParquetColumns | undefined {
  const wanted = new Set(Object.values(fields));
  const found = topLevel(schema).filter(({ name }) => wanted.has(name));
  const names = found.map(({ name }) => name);
  if (![fields.html, fields.text, fields.bodyBase64].some((name) => names.includes(name))) return undefined;
  return { fields, names, texts: new Set(found.filter(isText).map(({ name }) => name)) };
}

/** The page of a row whose byte arrays, texts included, were not decoded; a lost page where it holds none. */
export function parquetPage(row: Row, columns: ParquetColumns, place: RowPlace): InputPage {
  const { fields } = columns;
  const facts = { id: idOf(row[fields.id]) ?? `${place.file}:${place.record}`, source: place };
  const url = textOf(row[fields.url]);
  const body = bodyOf(row, columns);
  if (body === undefined) return { ...facts, problem: noPage(columns, place) };
  if (body.bytes.length > MAX_PAGE_BYTES) return { ...facts, problem: tooLarge(place) };
  const contentType = textOf(row[fields.contentType]);
  const type = body.form === 'page' && contentType !== undefined ? { contentType } : {};
  return { ...facts, ...(url === undefined ? {} : { url }), ...type, ...body };
}

/** The columns that stand in a row itself, not in a part of it. */
function topLevel(schema: readonly SchemaElement[]): readonly SchemaElement[] {
  const found: SchemaElement[] = [];
  for (let at = 1; at < schema.length; ) {
    const element = schema[at];
    if (element !== undefined && element.num_children === undefined) found.push(element);
    at = behind(schema, at);
  }
  return found;
}

function behind(schema: readonly SchemaElement[], start: number): number {
  let at = start;
  for (let open = 1; open > 0 && at < schema.length; at += 1) open += (schema[at]?.num_children ?? 0) - 1;
  return at;
}

function isText({ converted_type, logical_type }: SchemaElement): boolean {
  return converted_type === 'UTF8' || converted_type === 'JSON' || logical_type?.type === 'STRING';
}

function bodyOf(
  row: Row,
  { fields, texts }: ParquetColumns,
): { readonly form: RawForm; readonly bytes: Uint8Array } | undefined {
  for (const form of ['html', 'text'] as const) {
    const bytes = row[fields[form]];
    if (bytes instanceof Uint8Array) return { form: texts.has(fields[form]) ? form : 'page', bytes };
  }
  const body = row[fields.bodyBase64];
  if (!(body instanceof Uint8Array)) return undefined;
  if (!texts.has(fields.bodyBase64)) return { form: 'page', bytes: body };
  return { form: 'page', bytes: Buffer.from(Buffer.from(body).toString('latin1'), 'base64') };
}

function idOf(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'bigint') return textOf(value);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : `${value}`;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!(value instanceof Uint8Array)) return undefined;
  return Buffer.from(value.buffer, value.byteOffset, value.length).toString('utf8');
}

function noPage({ fields }: ParquetColumns, { record }: RowPlace): KlartextError {
  const { html, text, bodyBase64 } = fields;
  return new KlartextError('malformed-record', `Row ${record} has no ${html}, ${text} or ${bodyBase64}.`);
}

function tooLarge({ record }: RowPlace): KlartextError {
  return new KlartextError('too-large', `Row ${record} holds more than 20 MiB, too much for one page.`);
}
