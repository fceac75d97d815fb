import { stringify } from 'csv-stringify/sync';
import type { PageRecord } from '../records/record.ts';
import { COLUMNS } from './columns.ts';
import { type Cell, rowOf } from './record-row.ts';

// A line end of its own makes the library leave texts with line feeds unquoted, unless it is told.
const DIALECT = { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true };

/** The names of the columns as a line of CSV, line end included. */
export function csvHeader(): string {
  return line(COLUMNS.map(({ name }) => name));
}

/**
 * A record as a line of CSV by RFC 4180, line end included: lists of strings joined with `; `, structures as JSON,
 * nothing where the record holds nothing. No spreadsheet takes a text for a formula: one that begins like one has an
 * apostrophe before it.
 */
export function csvLine(record: PageRecord): string {
  return line(rowOf(record).map(printed));
}

function line(cells: readonly (string | number | null)[]): string {
  return stringify([[...cells]], DIALECT);
}

function printed(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return `${cell}`;
  if (cell === null || typeof cell !== 'object') return cell;
  return isList(cell) ? cell.join('; ') : JSON.stringify(cell, (_, value) => value ?? undefined);
}

function isList(cell: readonly unknown[]): boolean {
  return cell.every((item) => typeof item === 'string');
}
