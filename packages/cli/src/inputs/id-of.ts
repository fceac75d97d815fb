import { fieldsFrom } from './field-names.ts';
import { lineOf } from './parse-page-line.ts';
import type { RawPage } from './raw-page.ts';
import type { UnpackOptions } from './unpack-page.ts';

/** The id of a page for a record that says it cannot be read: the one that a `line` names itself, where it can be told. */
export function idOf({ form, id, bytes }: RawPage, { fields }: UnpackOptions = {}): string | number {
  if (form !== 'line') return id;
  try {
    const value: unknown = JSON.parse(lineOf(bytes));
    const own = typeof value === 'object' && value !== null ? Reflect.get(value, fieldsFrom(fields).id) : undefined;
    return typeof own === 'string' || typeof own === 'number' ? own : id;
  } catch {
    return id;
  }
}
