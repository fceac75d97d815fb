import type { SchemaElement } from 'hyparquet';
import { COLUMNS, type Column, type ScalarType } from './columns.ts';

type Physical = Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>;

const STRING = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

const PHYSICAL: Readonly<Record<ScalarType, Physical>> = {
  string: STRING,
  text: STRING,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** The schema of a Parquet file of records: each of `COLUMNS`, lists as `LIST` of strings or of structures, all nullable. */
export function parquetSchema(): SchemaElement[] {
  return [{ name: 'root', num_children: COLUMNS.length }, ...COLUMNS.flatMap(elements)];
}

function elements({ name, type }: Column): readonly SchemaElement[] {
  if (type === 'strings') return [...list(name), leaf('element', 'string')];
  if (typeof type === 'string') return [leaf(name, type)];
  const fields = Object.entries(type).map(([field, fieldType]) => leaf(field, fieldType));
  return [...list(name), { name: 'element', repetition_type: 'OPTIONAL', num_children: fields.length }, ...fields];
}

function list(name: string): readonly SchemaElement[] {
  const outer = { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', logical_type: { type: 'LIST' } } as const;
  return [
    { ...outer, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ];
}

function leaf(name: string, type: ScalarType): SchemaElement {
  return { name, repetition_type: 'OPTIONAL', ...PHYSICAL[type] };
}
