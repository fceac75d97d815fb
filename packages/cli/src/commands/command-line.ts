import { Command, InvalidArgumentError, Option } from 'commander';
import type { FieldNames } from '../inputs/field-names.ts';
import { version } from '../version.ts';
import type { CommandContext } from './command-context.ts';
import type { DriftOptions } from './drift.ts';
import type { ExplainOptions } from './explain.ts';
import type { ExtractCommandOptions } from './extract.ts';
import type { FilterOptions } from './filter.ts';
import { OVERVIEW } from './overview.ts';

const USAGE = 2;
const MOST_WORKERS = 256;
const RECORD_FORMATS: readonly string[] = ['ndjson', 'json', 'parquet', 'csv'];
const INCLUDE =
  'add to each record: ledger, evidence (the ledger with what lost), marks, html, markdown (comma between)';
const INCLUDED: readonly string[] = ['ledger', 'evidence', 'marks', 'html', 'markdown'];

/** The command line. What runs a command is loaded only when it runs; wrong usage ends the process with status 2. */
export function createProgram(): Command {
  const program = new Command('klartext')
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('Try klartext --help, or klartext COMMAND --help.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE));
  program.helpInformation = () => OVERVIEW;
  defineExtract(program.command('extract'));
  defineFilter(program.command('filter'));
  defineExplain(program.command('explain'));
  defineDrift(program.command('drift'));
  return program;
}

function defineExtract(command: Command): void {
  command
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .summary('read pages into articles')
    .description('Reads pages from files and archives of any kind, and writes one record for each page.')
    .addOption(engineOption())
    .addOption(formatOption())
    .option('--include <parts>', INCLUDE, includedParts)
    .option('--fields <names>', 'names of fields in NDJSON and Parquet, such as html=body,url=link', fieldNames)
    .option('--out <folder>', 'write into a folder; the same command goes on where it stopped')
    .option('--shard-size <bytes>', 'begin a new file after so much NDJSON, such as 500MB; with --out', byteSize)
    .option('--gzip', 'gzip NDJSON and CSV; with --out')
    .option('--workers <n>', 'how many processes read pages (default: one for each processor)', numberOf('workers'))
    .option('--timeout <seconds>', 'processor time that a page may take (default: 10)', numberOf('seconds'))
    .option('--memory <megabytes>', 'what a process reading pages may hold (default: 1024)', numberOf('megabytes'))
    .option('--max-failures <n>', 'stop when more pages than this have failed', numberOf('failures'))
    .option('--only-failed <earlier>', 'read only pages that failed in an earlier run: its folder, or its records')
    .option('--report <file>', 'write what became of the pages, for klartext drift; --out does so by itself')
    .addHelpText('before', EXTRACT_EXAMPLES)
    .addHelpText('after', EXTRACT_NOTES)
    .action((inputs: readonly string[], options: ExtractCommandOptions) => {
      if (options.out === undefined) refuseWithoutFolder(command, options);
      if (options.gzip === true && options.format === 'parquet') {
        command.error('error: --gzip is for NDJSON and CSV; Parquet is compressed as it is');
      }
      const wanted = inputs.length === 0 && process.stdin.isTTY !== true ? ['-'] : inputs;
      if (wanted.length === 0) command.error('error: name a file, a folder, a glob, or - for standard input');
      if (options.include !== undefined && !RECORD_FORMATS.includes(options.format ?? 'ndjson')) {
        command.error(`error: --include adds to records, and --format ${options.format} writes none`);
      }
      return run(async (context) => (await import('./extract.ts')).runExtract(wanted, options, context));
    });
}

function defineFilter(command: Command): void {
  command
    .summary('NDJSON in, NDJSON out, for pipelines')
    .description('Reads one page a line from standard input, and writes its record to standard output, in this order.')
    .addOption(engineOption())
    .option('--ledger', 'add the ledger to each record')
    .option('--include <parts>', INCLUDE, includedParts)
    .option('--workers <n>', 'how many processes read pages (default: 1)', numberOf('workers'))
    .addHelpText('before', FILTER_EXAMPLES)
    .action((options: FilterOptions) =>
      run(async (context) => (await import('./filter.ts')).runFilter(options, context)),
    );
}

function defineExplain(command: Command): void {
  command
    .argument('<input>', 'a file, or - for standard input')
    .summary('show why each line was kept or removed')
    .description('Shows where each line of a page went, by which rule, and why.')
    .addOption(engineOption())
    .option('--verbose', 'show for each line what spoke for something else, too')
    .option('--html <file>', 'write a page to look at in a browser, instead of to the terminal')
    .addHelpText('before', EXPLAIN_EXAMPLES)
    .action((input: string, options: ExplainOptions) =>
      run(async (context) => (await import('./explain.ts')).runExplain(input, options, context)),
    );
}

function defineDrift(command: Command): void {
  command
    .argument('<baseline>', 'the report of a run that was fine: report.json, or the folder that holds it')
    .argument('<report>', 'the report to compare')
    .summary('tell whether sites have changed between two runs')
    .description('Compares the reports of two runs by site and template, and says what changed beyond chance.')
    .option('--json', 'write JSON for machines')
    .addHelpText('before', DRIFT_EXAMPLES)
    .addHelpText('after', DRIFT_NOTES)
    .action((baseline: string, report: string, options: DriftOptions) =>
      run(async (context) => (await import('./drift.ts')).runDrift({ baseline, report }, options, context)),
    );
}

async function run(command: (context: CommandContext) => Promise<number>): Promise<void> {
  const { runCommand } = await import('./run-command.ts');
  await runCommand(command);
}

function engineOption(): Option {
  return new Option('--engine <engine>', 'what reads the pages; auto takes the cleaner of the site where there is one')
    .choices(['auto', 'site', 'generic', 'readability'])
    .default('auto');
}

function formatOption(): Option {
  return new Option('--format <format>', 'what to write')
    .choices(['ndjson', 'json', 'text', 'markdown', 'html', 'schema-org', 'tei', 'csv', 'parquet'])
    .default('ndjson');
}

function includedParts(list: string): readonly string[] {
  const parts = list.split(',').map((part) => part.trim());
  if (parts.every((part) => INCLUDED.includes(part))) return parts;
  throw new InvalidArgumentError(`Allowed parts are ${INCLUDED.join(', ')}.`);
}

function refuseWithoutFolder(command: Command, { format, gzip, shardSize }: ExtractCommandOptions): void {
  if (format === 'parquet') command.error('error: --format parquet needs --out');
  if (gzip === true) command.error('error: --gzip needs --out; to standard output, pipe through gzip');
  if (shardSize !== undefined) command.error('error: --shard-size needs --out');
}

function fieldNames(list: string): FieldNames {
  const pairs = list.split(',').map((pair) => pair.split('=').map((name) => name.trim()));
  const isRight = ([field = '', name = '']: readonly string[]) => FIELDS.includes(field) && name !== '';
  if (pairs.every((pair) => pair.length === 2 && isRight(pair))) return Object.fromEntries(pairs);
  throw new InvalidArgumentError(`It must be pairs such as html=body,url=link, of ${FIELDS.join(', ')}.`);
}

function byteSize(text: string): number {
  const [, number = '', unit = ''] = BYTE_SIZE.exec(text) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toUpperCase()] ?? Number.NaN));
  if (number !== '' && bytes >= 1) return bytes;
  throw new InvalidArgumentError('It must be a size such as 500MB or 2GB.');
}

function numberOf(what: keyof typeof LEAST): (text: string) => number {
  return (text) => {
    const number = Number(text);
    const most = what === 'workers' ? MOST_WORKERS : Number.MAX_SAFE_INTEGER;
    const isRight = what === 'seconds' ? number > 0 : Number.isInteger(number);
    if (text.trim() !== '' && isRight && number >= LEAST[what] && number <= most) return number;
    throw new InvalidArgumentError(`It must be a number of ${what}, ${LEAST[what]} or more.`);
  };
}

/** With fewer megabytes, a process that has read nothing yet holds too much. */
const LEAST = { workers: 1, seconds: 0.001, megabytes: 128, failures: 0 } as const;
const FIELDS: readonly string[] = ['id', 'url', 'html', 'text', 'bodyBase64', 'contentType'];
const BYTE_SIZE = /^(\d+(?:\.\d+)?)\s*([KMGT]?B?)$/iu;
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  K: 1e3,
  KB: 1e3,
  M: 1e6,
  MB: 1e6,
  G: 1e9,
  GB: 1e9,
  T: 1e12,
  TB: 1e12,
};

const EXTRACT_EXAMPLES = `Examples:
  klartext extract page.html
  klartext extract 'crawl/*.warc.gz' --out articles
  klartext extract crawl/ --format parquet --out dataset
  klartext extract pages.ndjson.gz --fields html=body,url=link --include ledger > articles.ndjson
  klartext extract pages/ --format markdown --out texts
  curl -s https://www.example.org/ | klartext extract - --format text
`;

const EXTRACT_NOTES = `
Read are HTML pages and text dumps, NDJSON, WARC and WET, WACZ, MHTML, pages saved by SingleFile, Parquet; each but
WACZ and Parquet also as .gz, .zst or .br. What a file is, its content says. Of a folder, files are read whose names
have one of the usual endings, or none.

With --out, a run that was stopped, by whatever cause, goes on when the same command is given again. The folder holds
the records or articles, failed.ndjson with the records of pages that failed, and report.json.

Exit status: 0 all pages were read; 1 some failed, or the run could not go on: with --out, report.json is there when it
is finished; 2 wrong usage; 130 interrupted, 143 terminated.`;

const FILTER_EXAMPLES = `Examples:
  klartext filter < pages.ndjson > articles.ndjson
  klartext filter --ledger < pages.ndjson | jq -r 'select(.status == "ok") | .article.headline'

A line: {"id": "a", "url": "https://…", "html": "<html>…"}
With "text" in place of "html" for a text dump, or "bodyBase64" and "contentType" for bytes.
`;

const EXPLAIN_EXAMPLES = `Examples:
  klartext explain page.html
  klartext explain page.html --verbose
  klartext explain page.html --html report.html
`;

const DRIFT_EXAMPLES = `Examples:
  klartext drift runs/monday runs/tuesday
  klartext drift baseline.json report.json --json | jq -r '.changes[].name'
`;

const DRIFT_NOTES = `
Compared are sites and templates that have 20 pages or more in both reports.

Exit status: 0 nothing changed, 1 a site seems to have changed, 2 wrong usage or no report.`;
