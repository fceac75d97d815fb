import { KlartextError } from '@klartext/extractor';
import { compareReports } from '../report/compare-reports.ts';
import { readReport } from '../report/read-report.ts';
import { renderDrift } from '../report/render-drift.ts';
import type { Report } from '../report/report-json.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';

export interface DriftOptions {
  /** Whether to write JSON for machines. @default false */
  readonly json?: boolean;
}

type DriftContext = Pick<CommandContext, 'write' | 'note' | 'coloured'>;

/**
 * `klartext drift`: whether sites seem to have changed between two reports. Resolves to the exit status: `failed` when
 * they have, `usage` when a report cannot be read.
 */
export async function runDrift(
  { baseline, report }: { readonly baseline: string; readonly report: string },
  { json = false }: DriftOptions,
  { write, note, coloured }: DriftContext,
): Promise<number> {
  const reports = await readBoth([baseline, report], note);
  if (reports === undefined) return EXIT.usage;
  const drift = compareReports(...reports);
  await write(json ? `${JSON.stringify(drift, null, 2)}\n` : renderDrift(drift, { coloured }));
  return drift.changed ? EXIT.failed : EXIT.fine;
}

async function readBoth(
  [baseline, report]: readonly [string, string],
  note: DriftContext['note'],
): Promise<readonly [Report, Report] | undefined> {
  try {
    return [await readReport(baseline), await readReport(report)];
  } catch (error) {
    if (!(error instanceof KlartextError)) throw error;
    note(`klartext: ${error.message}`);
    return undefined;
  }
}
