import type { PageRecord, RecordArticle } from '../records/record.ts';

/** `text` is a string that can be as long as a page; `integer` has up to 53 bits. */
export type ScalarType = 'string' | 'text' | 'integer' | 'number' | 'boolean';

/** The fields of each item in a list of structures. */
export type StructFields = Readonly<Record<string, ScalarType>>;

export interface Column {
  readonly name: string;
  /** `strings` is a list of strings. */
  readonly type: ScalarType | 'strings' | StructFields;
  /** What it holds, in a few words of Markdown. */
  readonly about: string;
  /** Reads it from a record; `undefined` where the record does not hold it. */
  readonly read: (record: PageRecord) => unknown;
}

const AUTHOR = { name: 'string', url: 'string', role: 'string' } as const;
const AGENCY = { code: 'string', name: 'string' } as const;
const PICTURE = { url: 'string', alt: 'string', caption: 'string', credit: 'string', after: 'integer' } as const;
const BLOCK = { kind: 'string', text: 'text', level: 'integer' } as const;
const COMMENT = { author: 'string', text: 'text', date: 'string' } as const;
const WARNING = { code: 'string', message: 'string' } as const;
const LEDGER_ENTRY = {
  fate: 'string',
  field: 'string',
  rule: 'string',
  because: 'string',
  text: 'text',
  start: 'integer',
  end: 'integer',
} as const;

/** The columns of a table of records, the same whatever the records hold; shared by Parquet and CSV. */
export const COLUMNS: readonly Column[] = [
  column('id', 'string', 'as given with the page; else its file, or its line', ({ id }) => id),
  column('status', 'string', '`ok`, `empty`, `skipped` or `error`', ({ status }) => status),
  column('kind', 'string', 'of an error, its kind; of an empty page, what it is instead', ({ kind }) => kind),
  column('message', 'string', 'of an error, what went wrong', ({ message }) => message),
  column('source_file', 'string', 'the file the page was read from', ({ source }) => source?.file),
  column('source_record', 'integer', 'its number in that file, from 1', ({ source }) => source?.record),
  column('source_offset', 'integer', 'its first byte in that file', ({ source }) => source?.offset),
  column('source_url', 'string', 'of a record in a web archive, the address it was fetched from', (r) => r.source?.url),
  column('source_date', 'string', 'and when it was fetched', ({ source }) => source?.date),
  ofArticle('url', 'string', 'the address as it was given', (a) => a.url),
  ofArticle('canonical_url', 'string', 'the address the page declares', (a) => a.canonicalUrl),
  ofArticle('headline', 'string', 'the printed headline, without kicker', (a) => a.headline),
  ofArticle('kicker', 'string', 'the line above the headline', (a) => a.kicker),
  ofArticle('teaser', 'text', 'the printed lede', (a) => a.teaser),
  ofArticle('description', 'text', 'the meta description', (a) => a.description),
  ofArticle('authors', AUTHOR, 'the people who wrote it', (a) => a.authors),
  ofArticle('initials', 'strings', 'editors’ initials from the sign-off', (a) => a.initials),
  ofArticle('byline', 'string', 'the printed line of authors', (a) => a.byline),
  ofArticle('agencies', AGENCY, 'wire agencies named as sources of the text', (a) => a.agencies),
  ofArticle('sign_off', 'string', 'the printed sign-off', (a) => a.signOff),
  ofArticle('dateline', 'string', 'the place at the start of the first paragraph', (a) => a.dateline),
  ofArticle('date_published', 'string', 'ISO 8601, as precise as the page gives it', (a) => a.datePublished),
  ofArticle('date_modified', 'string', 'the same', (a) => a.dateModified),
  ofArticle('section', 'string', 'the section of the site', (a) => a.section),
  ofArticle('keywords', 'strings', 'tags of the page', (a) => a.keywords),
  ofArticle('text', 'text', 'the body as plain text, blocks a blank line apart', (a) => a.text),
  ofArticle('blocks', BLOCK, 'the body block by block; `level` is a heading’s', (a) => a.blocks),
  ofArticle('images', PICTURE, 'the article’s own pictures', (a) => a.images),
  ofArticle('comments', COMMENT, 'readers’ comments', (a) => a.comments),
  ofArticle('comment_count', 'integer', 'how many comments the page declares', (a) => a.commentCount),
  ofArticle('publisher', 'string', 'the publisher’s name', (a) => a.publisher),
  ofArticle('site', 'string', 'the site, where it has a cleaner of its own', (a) => a.site),
  ofArticle('language', 'string', 'BCP 47', (a) => a.language),
  ofArticle('is_accessible_for_free', 'boolean', 'what the page declares', (a) => a.isAccessibleForFree),
  ofArticle('completeness', 'string', '`full`, `truncated` or `unknown`', (a) => a.completeness),
  ofArticle('page_kind', 'string', '`article`, `liveblog`, `index`, …', (a) => a.kind),
  ofArticle('confidence', 'number', '0 to 1: the F1 of the body to expect', (a) => a.confidence),
  ofArticle('template', 'string', 'which template read the page', (a) => a.template?.id),
  column('engine', 'string', '`site`, `generic` or `readability`', ({ engine }) => engine?.id),
  ofArticle('warnings', WARNING, 'what to know about how the page was read', (a) => a.warnings),
  column('encoding', 'string', 'the encoding the page was decoded with', ({ encoding }) => encoding),
  column('ms', 'number', 'milliseconds from page to article', ({ ms }) => ms),
  ofArticle('html', 'text', 'the article as HTML, where asked for', (a) => a.html),
  ofArticle('markdown', 'text', 'the article as Markdown, where asked for', (a) => a.markdown),
  column('ledger', LEDGER_ENTRY, 'where each run of visible text went, where asked for', ({ ledger }) => ledger),
];

function column(name: string, type: Column['type'], about: string, read: Column['read']): Column {
  return { name, type, about, read };
}

function ofArticle(
  name: string,
  type: Column['type'],
  about: string,
  read: (article: RecordArticle) => unknown,
): Column {
  return column(name, type, about, ({ article }) => (article === undefined ? undefined : read(article)));
}
