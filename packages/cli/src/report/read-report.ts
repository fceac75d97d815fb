import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { asKlartextError } from '../inputs/as-klartext-error.ts';
import { REPORT_FORMAT, type Report } from './report-json.ts';

/** The name of a run's report in its folder. */
export const REPORT_NAME = 'report.json';

const LARGEST = 100_000_000;

/**
 * A report of a file, or of the folder that holds its `report.json`. Throws `io`, `too-large`, `malformed-json`, or
 * `malformed-record` for anything that is no report, or one of another format.
 */
export async function readReport(path: string): Promise<Report> {
  const file = await fileOf(path);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw asKlartextError(error, file);
  });
  return parseReport(text, file);
}

async function fileOf(path: string): Promise<string> {
  const found = await statOf(path);
  if (!found.isDirectory()) return checkedFile(path, found);
  const file = join(path, REPORT_NAME);
  return checkedFile(file, await statOf(file));
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>>> {
  try {
    return await stat(path);
  } catch (error) {
    throw asKlartextError(error, path);
  }
}

function checkedFile(file: string, found: Awaited<ReturnType<typeof stat>>): string {
  if (!found.isFile()) throw new KlartextError('unsafe-path', `${file} is no plain file.`);
  if (found.size > LARGEST) throw new KlartextError('too-large', `${file} is larger than any report of a run.`);
  return file;
}

function parseReport(text: string, file: string): Report {
  const value = parseJson(text, file);
  if (!isObject(value) || typeof value['format'] !== 'number') throw noReport(file);
  if (value['format'] !== REPORT_FORMAT) {
    const facts = `format ${value['format']}, of Klartext ${value['version']}; this Klartext reads format ${REPORT_FORMAT}`;
    throw new KlartextError('malformed-record', `${file} is a report of another format (${facts}).`);
  }
  if (!isReport(value)) throw noReport(file);
  return value;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KlartextError('malformed-json', `${file} is no report: it is no JSON.`, { cause: error });
  }
}

function noReport(file: string): KlartextError {
  return new KlartextError('malformed-record', `${file} is no report of klartext extract.`);
}

type Unknown = Readonly<Record<string, unknown>>;

function isReport(value: unknown): value is Report {
  return (
    isObject(value) &&
    isCount(value['pages']) &&
    typeof value['version'] === 'string' &&
    isObject(value['options']) &&
    isCounts(value['errors']) &&
    Array.isArray(value['groups']) &&
    value['groups'].every(isGroup)
  );
}

function isGroup(group: unknown): boolean {
  return (
    isObject(group) &&
    isOptional(group['site'], isText) &&
    isOptional(group['template'], isText) &&
    isCount(group['pages']) &&
    isStatuses(group['statuses']) &&
    isCounts(group['fields']) &&
    isCounts(group['warnings']) &&
    isOptional(group['confidence'], (mean) => isObject(mean) && isCount(mean['mean']) && isCount(mean['deviation'])) &&
    isObject(group['rules']) &&
    Object.values(group['rules']).every((rule) => isObject(rule) && isCount(rule['pages']) && isCount(rule['lines'])) &&
    isLines(group['frequentLines'])
  );
}

function isLines(lines: unknown): boolean {
  return (
    isObject(lines) &&
    isCount(lines['missed']) &&
    isCount(lines['unlisted']) &&
    Array.isArray(lines['lines']) &&
    lines['lines'].every((line) => isObject(line) && isText(line['text']) && isCount(line['pages']))
  );
}

function isStatuses(statuses: unknown): boolean {
  return isCounts(statuses) && ['ok', 'empty', 'skipped', 'error'].every((status) => Object.hasOwn(statuses, status));
}

function isCounts(value: unknown): value is Unknown {
  return isObject(value) && Object.values(value).every(isCount);
}

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}
