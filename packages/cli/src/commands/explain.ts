import { writeFile } from 'node:fs/promises';
import type { Engine } from '@klartext/extractor';
import type { Explained } from '../explain/explanation.ts';
import { renderExplainedPages } from '../explain/render-explained-pages.ts';
import { renderExplanation } from '../explain/render-explanation.ts';
import { placeOf } from '../inputs/place-of.ts';
import type { InputPage } from '../inputs/raw-page.ts';
import { readPages } from '../inputs/read-pages.ts';
import { unpackPage } from '../inputs/unpack-page.ts';
import { outputError } from '../outputs/output-error.ts';
import { toErrorRecord } from '../records/record.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';

export interface ExplainOptions {
  readonly engine?: Engine;
  /** Whether to show what lost, too. */
  readonly verbose?: boolean;
  /** The file to write a page to look at into, instead of the terminal. */
  readonly html?: string;
}

/** Explaining is for looking at pages, not for collections of them. */
const MOST_PAGES = 20;

/** `klartext explain`: why each line of a page was kept or removed. Resolves to the exit status. */
export async function runExplain(input: string, options: ExplainOptions, context: CommandContext): Promise<number> {
  const explained: Explained[] = [];
  let failed = false;
  let count = 0;
  for await (const placed of readPages([input], { stdin: context.stdin })) {
    if (context.signal.aborted) break;
    count += 1;
    if (count > MOST_PAGES) {
      context.note(`${input} holds more pages; the first ${MOST_PAGES} are explained.`);
      break;
    }
    const page = await explain(placed.page, options, context);
    if (page === undefined) failed = true;
    else if (options.html === undefined) await context.write(`${renderExplanation(page, context)}\n`);
    else explained.push(page);
  }
  if (options.html !== undefined && explained.length > 0) await save(options.html, explained, context);
  return failed ? EXIT.failed : EXIT.fine;
}

async function explain(
  input: InputPage,
  { engine, verbose = false }: ExplainOptions,
  { extractor, note }: CommandContext,
): Promise<Explained | undefined> {
  try {
    if ('problem' in input) throw input.problem;
    const { id, page } = await unpackPage(input);
    const options = { evidence: verbose, ...(engine === undefined ? {} : { engine }) };
    return { name: `${id}`, extraction: await extractor().extract(page, options) };
  } catch (error) {
    const { id, kind, message } = toErrorRecord(error, 'form' in input ? placeOf(input) : input);
    note(`klartext: ${id}: ${kind}: ${message}`);
    return undefined;
  }
}

async function save(file: string, pages: readonly Explained[], { note }: CommandContext): Promise<void> {
  try {
    await writeFile(file, renderExplainedPages(pages));
  } catch (error) {
    throw outputError(error, file);
  }
  note(`${file} shows where each line went. Open it in a browser.`);
}
