import { withoutControls } from '../records/control-characters.ts';
import type { PageRecord } from '../records/record.ts';
import { COLUMNS, type Column, type ScalarType, type StructFields } from './columns.ts';

type Scalar = string | number | boolean | null;
export type Struct = Readonly<Record<string, Scalar>>;
export type Cell = Scalar | readonly Scalar[] | readonly Struct[];

/**
 * A record as a row: a cell for each of `COLUMNS`, in their order, `null` where the record does not hold it. Every cell
 * is of its column's type, and no text in it holds a control character but line feed and tab, or half a surrogate.
 */
export function rowOf(record: PageRecord): readonly Cell[] {
  return COLUMNS.map(({ read, type }) => cell(read(record), type));
}

function cell(value: unknown, type: Column['type']): Cell {
  if (typeof type === 'string' && type !== 'strings') return scalar(value, type);
  if (!Array.isArray(value)) return null;
  if (type === 'strings') return value.map((item) => scalar(item, 'string'));
  return value.map((item) => struct(item, type));
}

function struct(value: unknown, fields: StructFields): Struct {
  const held = new Map(Object.entries(value ?? {}));
  return Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, scalar(held.get(name), type)]));
}

function scalar(value: unknown, type: ScalarType): Scalar {
  if (value === undefined || value === null) return null;
  if (type === 'integer') return Number.isSafeInteger(value) ? Number(value) : null;
  if (type === 'number') return Number.isFinite(value) ? Number(value) : null;
  if (type === 'boolean') return typeof value === 'boolean' ? value : null;
  return withoutControls(String(value));
}
