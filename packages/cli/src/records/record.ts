import {
  type Article,
  type BodyBlock,
  type ErrorKind,
  type Extraction,
  KlartextError,
  type LedgerEntry,
  type PageKind,
  renderHtml,
  renderMarkdown,
} from '@klartext/extractor';
import type { Source } from '../inputs/source.ts';

/**
 * What a record can hold beyond the article; `evidence` is the ledger with what lost, `marks` what stands inside the blocks.
 */
export type Included = 'ledger' | 'evidence' | 'marks' | 'html' | 'markdown';

export interface RecordArticle extends Article {
  readonly html?: string;
  readonly markdown?: string;
}

/** What became of one page: one comes out for each that goes in. */
export interface PageRecord {
  /** As given with the page; else its file, or its line. */
  readonly id: string | number;
  readonly source?: Source;
  readonly status: 'ok' | 'empty' | 'skipped' | 'error';
  /** Of an `empty` page, what it is instead of an article; of an `error`, its kind. */
  readonly kind?: PageKind | ErrorKind;
  /** A sentence that says what went wrong, and what to do. */
  readonly message?: string;
  readonly engine?: Extraction['engine'];
  readonly encoding?: string;
  /** Milliseconds from page to article. */
  readonly ms?: number;
  /** The file the article was written into, in the folder of this record. */
  readonly output?: string;
  readonly article?: RecordArticle;
  readonly ledger?: readonly LedgerEntry[];
}

export interface RecordFacts {
  readonly id: string | number;
  readonly source?: Source;
  readonly ms?: number;
}

/** The record of a page that was read; `include` adds the ledger, marks, or the article as HTML or Markdown. */
export function toRecord(extraction: Extraction, facts: RecordFacts, include: readonly Included[] = []): PageRecord {
  const { status, article, engine, encoding, ledger } = extraction;
  return {
    ...place(facts),
    status,
    ...(status === 'empty' ? { kind: article.kind } : {}),
    engine,
    ...(encoding === undefined ? {} : { encoding }),
    ...(facts.ms === undefined ? {} : { ms: facts.ms }),
    article: {
      ...article,
      blocks: include.includes('marks') ? article.blocks : article.blocks.map(withoutMarks),
      ...(include.includes('html') ? { html: renderHtml(article) } : {}),
      ...(include.includes('markdown') ? { markdown: renderMarkdown(article) } : {}),
    },
    ...(include.includes('ledger') || include.includes('evidence') ? { ledger } : {}),
  };
}

function withoutMarks(block: BodyBlock): BodyBlock {
  if (block.marks === undefined) return block;
  const { marks: _, ...plain } = block;
  return plain;
}

/** The record of a page that failed; whatever is no `KlartextError` is a defect of Klartext, kind `internal`. */
export function toErrorRecord(error: unknown, facts: RecordFacts): PageRecord {
  const kind = error instanceof KlartextError ? error.kind : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  return { ...place(facts), status: 'error', kind, message, ...(facts.ms === undefined ? {} : { ms: facts.ms }) };
}

function place({ id, source }: RecordFacts): Pick<PageRecord, 'id' | 'source'> {
  return source === undefined ? { id } : { id, source };
}
