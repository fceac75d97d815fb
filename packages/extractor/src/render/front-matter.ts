import { Document, isScalar, type Tags, visit } from 'yaml';
import { ARTICLE_FIELDS, type Article } from '../article.ts';
import { httpUrl } from './http-url.ts';
import { safeLine } from './safe-text.ts';

/** What the Markdown below the metadata shows, or nobody looks for there. */
const ELSEWHERE: ReadonlySet<keyof Article> = new Set(['text', 'blocks', 'comments']);
const FIELDS = ARTICLE_FIELDS.filter((field) => !ELSEWHERE.has(field));
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'canonicalUrl']);
const MARKUP = /[<>&[\]`~]/u;
const MARKUP_MARKS = /[<>&[\]`~]/gu;

/**
 * The article's metadata as YAML between two `---` lines; fields that are absent or empty are left out. Reads the same
 * under YAML 1.1 and 1.2, and stays inert where a renderer takes it for Markdown or HTML.
 */
export function renderFrontMatter(article: Article): string {
  const document = new Document(known(article), { schema: 'yaml-1.1', customTags: withoutMerge });
  visit(document, { Scalar: (_, node) => quoteMarkup(node) });
  const yaml = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  return `---\n${yaml.replace(MARKUP_MARKS, asEscape)}---`;
}

function known(article: Article): Record<string, unknown> {
  const entries = FIELDS.map((field) => [field, clean(article[field], field)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function clean(value: unknown, key: string): unknown {
  if (typeof value === 'string') return (ADDRESSES.has(key) ? httpUrl(value) : safeLine(value)) || undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => clean(item, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, clean(item, name)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

// The merge tag would write the text `<<` without quotes.
function withoutMerge(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:merge');
}

function quoteMarkup(node: { value: unknown; type?: string | undefined }): void {
  if (isScalar(node) && typeof node.value === 'string' && MARKUP.test(node.value)) node.type = 'QUOTE_DOUBLE';
}

function asEscape(mark: string): string {
  return `\\x${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
