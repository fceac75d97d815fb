import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const TIMES = /"ms":[\d.]+,?/gu;
/** The same in CSV, where it is the fourth column from the end, and those behind it are empty here. */
const TIMES_IN_CSV = /,[\d.]*(?=,,,\r?$)/gmu;
const STATE_FOLDER = '.klartext';

/** All that a run has written for its user, by path; times left out, since they differ from run to run. */
export async function outputOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && !path.includes(`/${STATE_FOLDER}/`))
    .sort();
  const entries = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await contentOf(path)] as const),
  );
  return Object.fromEntries(entries);
}

async function contentOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  if (path.endsWith('report.json')) return reportOf(bytes.toString('utf8'));
  if (path.endsWith('.parquet')) return rowsOf(bytes);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.replace(path.includes('.csv') ? TIMES_IN_CSV : TIMES, '');
}

async function rowsOf(bytes: Uint8Array): Promise<string> {
  const file = new Uint8Array(bytes).buffer;
  const rows = await parquetReadObjects({ file, compressors });
  return JSON.stringify(rows, (key, value) => {
    if (key === 'ms') return undefined;
    return typeof value === 'bigint' ? `${value}` : value;
  });
}

function reportOf(text: string): string {
  const { started: _, finished: __, seconds: ___, memory: ____, ...report } = JSON.parse(text);
  return JSON.stringify({ ...report, pagesPerSecond: 0, megabytesPerSecond: 0, slowest: report.slowest.length });
}
