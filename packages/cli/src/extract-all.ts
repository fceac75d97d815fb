import { type Extractor, KlartextError, type LoadedPage, type Page } from '@klartext/extractor';
import type { InputPage, LostPage, RawPage } from './inputs/raw-page.ts';
import type { PlacedPage } from './inputs/read-pages.ts';
import { lostRecord, type RecordOptions, readRawPage } from './records/read-raw-page.ts';
import type { PageRecord } from './records/record.ts';
import { mapInOrder } from './run/map-in-order.ts';
import { readOutcomes } from './run/read-outcomes.ts';
import type { PageLimits } from './workers/limits.ts';
import { openWorkerPool } from './workers/worker-pool.ts';

export type IdentifiedPage = Page & { readonly id?: string | number };

export interface ExtractAllOptions extends RecordOptions {
  /**
   * How many child processes read the pages, each page within its limits. Without any, they are read here, where a page
   * that hangs or fills the memory does so too. @default 0
   */
  readonly workers?: number;
  /** What a page may take in a child process. */
  readonly limits?: PageLimits;
  /** Ends the reading: pages taken by then are still handed on. */
  readonly signal?: AbortSignal;
}

const NO_PAGE = 'A page is { html }, { text }, { bytes } or { $ }, the first two as strings.';

type Pages<Each> = AsyncIterable<Each> | Iterable<Each>;

/**
 * Reads pages as they come, their own or those of `readPages`: one record for each, in their order, whatever happens to
 * a page. A page without an id gets its position, from 1. Takes hardly more pages than are asked for. Throws only what
 * the source of the pages throws.
 */
export function extractAllWith(
  extractor: Extractor,
  pages: Pages<IdentifiedPage | InputPage>,
  { workers = 0, ...options }: ExtractAllOptions = {},
): AsyncGenerator<PageRecord, void, undefined> {
  return workers === 0 ? extractHere(extractor, pages, options) : extractElsewhere(pages, { ...options, workers });
}

function extractHere(
  extractor: Extractor,
  pages: Pages<IdentifiedPage | InputPage>,
  { signal, limits: _, ...options }: ExtractAllOptions,
): AsyncGenerator<PageRecord, void, undefined> {
  let position = 0;
  const read = async (page: IdentifiedPage | InputPage): Promise<PageRecord> => {
    position += 1;
    const input = toInputPage(page, `${position}`);
    return isLost(input) ? lostRecord(input) : (await readRawPage(extractor, input, options)).record;
  };
  return mapInOrder(pages, read, signal === undefined ? {} : { signal });
}

async function* extractElsewhere(
  pages: Pages<IdentifiedPage | InputPage>,
  { workers, limits, signal, ...options }: ExtractAllOptions & { readonly workers: number },
): AsyncGenerator<PageRecord, void, undefined> {
  const pool = openWorkerPool(options, { workers, ...(limits === undefined ? {} : { limits }) });
  try {
    const outcomes = readOutcomes(placed(pages), pool, signal === undefined ? {} : { signal });
    for await (const { outcome } of outcomes) yield JSON.parse(Buffer.from(outcome.line).toString('utf8'));
  } finally {
    await pool.close();
  }
}

async function* placed(pages: Pages<IdentifiedPage | InputPage>): AsyncGenerator<PlacedPage, void, undefined> {
  let count = 0;
  for await (const page of pages) {
    count += 1;
    const position = { files: 0, pages: count };
    yield { page: toInputPage(page, `${count}`), position };
  }
}

/** A page in a form that can be sent to another process; read here it is the same, so that the records are. */
function toInputPage(page: IdentifiedPage | InputPage, position: string): InputPage {
  if (isLost(page) || isRaw(page)) return page;
  const id = idOf(page) ?? position;
  if (!isPage(page)) return { id, problem: new KlartextError('malformed-record', NO_PAGE) };
  if (page.$ !== undefined) return toInputPage(serialised(page, id), position);
  const { url, html, text, bytes, contentType } = page;
  const facts = { id, ...(url === undefined ? {} : { url }), ...(contentType === undefined ? {} : { contentType }) };
  if (bytes !== undefined) return { ...facts, form: 'page', bytes };
  return { ...facts, form: html === undefined ? 'text' : 'html', bytes: Buffer.from(html ?? text) };
}

/** A loaded page as its HTML; as no page at all where it has none. */
function serialised({ $, url }: LoadedPage, id: string | number): IdentifiedPage | LostPage {
  try {
    return { id, html: $.html(), ...(url === undefined ? {} : { url }) };
  } catch (cause) {
    return { id, problem: new KlartextError('malformed-record', NO_PAGE, { cause }) };
  }
}

function isLost(page: IdentifiedPage | InputPage): page is LostPage {
  return isObject(page) && 'problem' in page;
}

function isRaw(page: IdentifiedPage | InputPage): page is RawPage {
  return isObject(page) && 'form' in page;
}

// Callers without a compiler give whatever they have.
function isPage(page: unknown): boolean {
  if (!isObject(page)) return false;
  const { $, html, text, bytes }: Partial<Record<'$' | 'html' | 'text' | 'bytes', unknown>> = page;
  if (bytes !== undefined) return bytes instanceof Uint8Array;
  if ($ !== undefined) return true;
  return typeof (html ?? text) === 'string';
}

function idOf(page: unknown): string | number | undefined {
  const { id }: { readonly id?: unknown } = isObject(page) ? page : {};
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
