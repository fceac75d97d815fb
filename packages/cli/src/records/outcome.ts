import { fileName } from '../outputs/file-name.ts';
import { type DocumentFormat, ENDINGS, renderDocument, renderPart } from '../outputs/output-format.ts';
import { withoutControls } from './control-characters.ts';
import { factsOf } from './facts-of.ts';
import type { PageFacts } from './page-facts.ts';
import type { ReadRecord } from './read-raw-page.ts';
import type { PageRecord } from './record.ts';
import { serialiseRecord } from './serialise-record.ts';

/** What became of one page, ready to be written. */
export interface Outcome {
  /** The record as a line of JSON, line feed included. */
  readonly line: Uint8Array;
  /** The page in the wanted format; absent where none is wanted, or there is no article for it. */
  readonly document?: Document;
  readonly facts: PageFacts;
}

export interface Document {
  /** Of its file. */
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * How a page is wanted beside its record: as a `file` of its own, and then the record names it as `output` and holds no
 * article; or as `part` of one stream.
 */
export interface DocumentOptions {
  readonly format: DocumentFormat;
  readonly as: 'file' | 'part';
}

export interface OutcomeOptions {
  readonly document?: DocumentOptions;
  /** Which of several inputs the page came from, from 0: the same file named twice gives two documents. */
  readonly input?: number;
  /** Of the page as it came. */
  readonly bytes?: number;
}

/** A record made ready to be written. */
export function toOutcome(read: ReadRecord, { document: wanted, input, bytes }: OutcomeOptions = {}): Outcome {
  const { record, extraction } = read;
  const facts = factsOf(record, extraction, bytes);
  if (wanted === undefined) return { line: Buffer.from(serialiseRecord(record)), facts };
  const content = contentOf(read, wanted);
  const name = `${fileName({ ...record, input })}${ENDINGS[wanted.format]}`;
  const document = content === undefined ? {} : { document: { name, content: Buffer.from(content) } };
  if (wanted.as === 'part') return { line: Buffer.from(serialiseRecord(record)), ...document, facts };
  const listed = { ...withoutArticle(record), ...(content === undefined ? {} : { output: name }) };
  return { line: Buffer.from(serialiseRecord(listed)), ...document, facts };
}

function contentOf({ record, extraction }: ReadRecord, { format, as }: DocumentOptions): string | undefined {
  if (format === 'json') return `${JSON.stringify(withoutControls(record), undefined, 2)}\n`;
  const article = extraction?.article ?? record.article;
  if (record.status !== 'ok' || article === undefined) return undefined;
  return as === 'file' ? renderDocument(article, format) : renderPart(article, format);
}

function withoutArticle({ article: _, ledger: __, ...rest }: PageRecord): PageRecord {
  return rest;
}
