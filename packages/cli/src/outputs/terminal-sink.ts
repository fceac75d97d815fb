import type { PageRecord } from '../records/record.ts';
import { serialiseRecord } from '../records/serialise-record.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { isArticleFormat, type OutputFormat, renderArticle } from './output-format.ts';
import type { Sink } from './sink.ts';

/**
 * Writes to standard output: records as lines or as one JSON array, articles one after the other with a blank line
 * between. Where articles are written, a page without one is told in a note.
 */
export function terminalSink(format: OutputFormat, terminal: Terminal): Sink {
  if (isArticleFormat(format)) return articles(format, terminal);
  return format === 'json'
    ? jsonArray(terminal)
    : { take: (each) => terminal.write(serialiseRecord(each)), close: done };
}

function jsonArray({ write }: Terminal): Sink {
  let separator = '[\n';
  return {
    take: async (record) => {
      await write(`${separator}${serialiseRecord(record).trimEnd()}`);
      separator = ',\n';
    },
    close: () => write(separator === ',\n' ? '\n]\n' : '[]\n'),
  };
}

function articles(format: Parameters<typeof renderArticle>[1], { write, note }: Terminal): Sink {
  let separator = '';
  return {
    take: async (record) => {
      const { article, status } = record;
      if (article === undefined || status !== 'ok') return note(outcome(record));
      await write(`${separator}${renderArticle(article, format)}`);
      separator = format === 'schema-org' ? '' : '\n';
    },
    close: done,
  };
}

/** What became of a page that gave no article, in one line. */
function outcome({ id, status, kind, message }: PageRecord): string {
  return status === 'error' ? `${id}: ${kind}: ${message}` : `${id}: no article (${kind ?? status})`;
}

async function done(): Promise<void> {}
