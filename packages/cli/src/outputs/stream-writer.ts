import { openTeiCorpus } from '@klartext/extractor';
import type { Outcome } from '../records/outcome.ts';
import type { PageRecord } from '../records/record.ts';
import { type ArticleFormat, isArticleFormat, type OutputFormat } from './output-format.ts';

/** What can be written one after the other. */
export type StreamFormat = OutputFormat | 'csv';

export interface StreamWriter {
  readonly take: (outcome: Outcome) => Promise<void>;
  /** Ends the output; nothing is taken afterwards. */
  readonly close: () => Promise<void>;
}

export interface Stream {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Shows a line to the user, apart from the output. */
  readonly note: (line: string) => void;
}

interface Frame {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
}

const FRAMES: Readonly<Partial<Record<ArticleFormat, Frame>>> = {
  'schema-org': { head: '', between: '', foot: '' },
  tei: { ...openTeiCorpus(), between: '' },
};

/**
 * Writes to one stream: records as lines, as one JSON array or as CSV; or articles one after the other with a blank line
 * between, and then a page without one is told in a note.
 */
export async function openStreamWriter(format: StreamFormat, stream: Stream): Promise<StreamWriter> {
  if (format === 'csv') return csv(stream);
  if (format === 'json') return jsonArray(stream);
  if (isArticleFormat(format)) return articles(format, stream);
  return { take: ({ line }) => stream.write(line), close: async () => {} };
}

function jsonArray({ write }: Stream): StreamWriter {
  let separator = '[\n';
  return {
    take: async ({ line }) => {
      await write(`${separator}${textOf(line).trimEnd()}`);
      separator = ',\n';
    },
    close: () => write(separator === ',\n' ? '\n]\n' : '[]\n'),
  };
}

async function csv({ write }: Stream): Promise<StreamWriter> {
  const { csvHeader, csvLine } = await import('./record-csv.ts');
  let isBegun = false;
  const begin = async () => {
    if (!isBegun) await write(csvHeader());
    isBegun = true;
  };
  return {
    take: async ({ line }) => {
      await begin();
      await write(csvLine(recordOf(line)));
    },
    close: begin,
  };
}

function articles(format: ArticleFormat, { write, note }: Stream): StreamWriter {
  const { head, between, foot } = FRAMES[format] ?? { head: '', between: '\n', foot: '' };
  let before = head;
  return {
    take: async ({ line, document }) => {
      if (document === undefined) return note(whyNone(recordOf(line)));
      await write(before);
      await write(document.content);
      before = between;
    },
    close: async () => {
      const end = before === head ? `${head}${foot}` : foot;
      if (end !== '') await write(end);
    },
  };
}

/** What became of a page that gave no article, in one line. */
function whyNone({ id, status, kind, message }: PageRecord): string {
  return status === 'error' ? `${id}: ${kind}: ${message}` : `${id}: no article (${kind ?? status})`;
}

function recordOf(line: Uint8Array): PageRecord {
  return JSON.parse(textOf(line));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
