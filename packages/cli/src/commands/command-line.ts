import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../version.ts';
import type { CommandContext } from './command-context.ts';
import type { ExplainOptions } from './explain.ts';
import type { ExtractCommandOptions } from './extract.ts';
import type { FilterOptions } from './filter.ts';
import { OVERVIEW } from './overview.ts';

const USAGE = 2;
const MOST_AT_ONCE = 64;
const INCLUDED: readonly string[] = ['ledger', 'html', 'markdown'];

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
  return program;
}

function defineExtract(command: Command): void {
  command
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .summary('read pages into articles')
    .description('Reads HTML pages, text dumps and NDJSON, plain or gzipped, and writes one record for each page.')
    .addOption(engineOption())
    .addOption(formatOption())
    .option('--include <parts>', 'add to each record: ledger, html, markdown (comma between)', includedParts)
    .option('--out <folder>', 'write files into a new folder, instead of to standard output')
    .option('--concurrency <n>', 'how many files are loaded at once (default: 4)', numberAtOnce)
    .addHelpText('before', EXTRACT_EXAMPLES)
    .addHelpText('after', EXTRACT_NOTES)
    .action((inputs: readonly string[], options: ExtractCommandOptions) => {
      const wanted = inputs.length === 0 && process.stdin.isTTY !== true ? ['-'] : inputs;
      if (wanted.length === 0) command.error('error: name a file, a folder, a glob, or - for standard input');
      if (options.include !== undefined && !['ndjson', 'json'].includes(options.format ?? 'ndjson')) {
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
    .option('--html <file>', 'write a page to look at in a browser, instead of to the terminal')
    .addHelpText('before', EXPLAIN_EXAMPLES)
    .action((input: string, options: ExplainOptions) =>
      run(async (context) => (await import('./explain.ts')).runExplain(input, options, context)),
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
    .choices(['ndjson', 'json', 'text', 'markdown', 'html', 'schema-org'])
    .default('ndjson');
}

function includedParts(list: string): readonly string[] {
  const parts = list.split(',').map((part) => part.trim());
  if (parts.every((part) => INCLUDED.includes(part))) return parts;
  throw new InvalidArgumentError(`Allowed parts are ${INCLUDED.join(', ')}.`);
}

function numberAtOnce(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_AT_ONCE) return number;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_AT_ONCE}.`);
}

const EXTRACT_EXAMPLES = `Examples:
  klartext extract page.html
  klartext extract 'pages/**/*.html.gz' --include ledger > articles.ndjson
  klartext extract pages/ --format markdown --out texts
  curl -s https://www.example.org/ | klartext extract - --format text
`;

const EXTRACT_NOTES = `
Of a folder, files are read that are named .html, .htm, .xhtml, .shtml, .txt, .text,
.ndjson or .jsonl, each also with .gz, and files whose names have no ending.

Exit status: 0 all pages were read, 1 some failed, 2 wrong usage, 130 interrupted.`;

const FILTER_EXAMPLES = `Examples:
  klartext filter < pages.ndjson > articles.ndjson
  klartext filter --ledger < pages.ndjson | jq -r 'select(.status == "ok") | .article.headline'

A line: {"id": "a", "url": "https://…", "html": "<html>…"}
With "text" in place of "html" for a text dump, or "bodyBase64" and "contentType" for bytes.
`;

const EXPLAIN_EXAMPLES = `Examples:
  klartext explain page.html
  klartext explain page.html --html report.html
`;
