import {
  type Article,
  type BodyBlock,
  type BodyKind,
  type Extraction,
  type LedgerEntry,
  parseUrl,
} from '@klartext/extractor';
import type { Source } from '../inputs/source.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageRecord } from './record.ts';

const LONGEST_NAME = 200;
const LONGEST_CODE = 60;
const LONGEST_ADDRESS = 2000;
const LONGEST_LINE = 100;
const MOST_RULES = 200;
const MOST_WARNINGS = 20;
/** What a page brings with it stands around its text more often than within: so many lines from either end. */
const LINES_FROM_EACH_END = 10;
const LINE_KINDS: ReadonlySet<BodyKind> = new Set(['paragraph', 'heading', 'list-item']);
const FIELDS = [
  'headline',
  'kicker',
  'teaser',
  'description',
  'authors',
  'initials',
  'byline',
  'agencies',
  'signOff',
  'dateline',
  'datePublished',
  'dateModified',
  'section',
  'keywords',
  'images',
  'text',
  'comments',
  'commentCount',
  'canonicalUrl',
  'publisher',
  'language',
  'isAccessibleForFree',
] as const satisfies readonly (keyof Article)[];

/**
 * The facts of one page, of its record and, where it was read, of its extraction. Small whatever the page holds: names
 * and lines are cut, lists have an end. `bytes` is the size of the page as it came.
 */
export function factsOf(record: PageRecord, extraction?: Extraction, bytes?: number): PageFacts {
  const { id, source, status, kind, ms, engine } = record;
  const article = record.article ?? extraction?.article;
  const host = hostOf(article?.url ?? article?.canonicalUrl ?? source?.url);
  return {
    id: typeof id === 'string' ? id.slice(0, LONGEST_NAME) : id,
    ...(source === undefined ? {} : { source: placeOf(source) }),
    status,
    ...(kind === undefined ? {} : { kind }),
    ...(ms === undefined ? {} : { ms }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(host === undefined ? {} : { host }),
    ...(engine === undefined ? {} : { engine: engine.id }),
    ...(article === undefined ? {} : articleFacts(article)),
    ...(extraction === undefined ? {} : { rules: countRules(extraction.ledger) }),
  };
}

function placeOf({ file, record, offset, entry }: Source): Source {
  return {
    file: file.slice(0, LONGEST_NAME),
    ...(record === undefined ? {} : { record }),
    ...(offset === undefined ? {} : { offset }),
    ...(entry === undefined ? {} : { entry: entry.slice(0, LONGEST_NAME) }),
  };
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || address.length > LONGEST_ADDRESS) return undefined;
  return parseUrl(address)?.hostname.slice(0, LONGEST_CODE) || undefined;
}

function articleFacts(article: Article): Partial<PageFacts> {
  const { site, template, kind, language, confidence, warnings, blocks } = article;
  const codes = new Set(warnings.slice(0, MOST_WARNINGS).map(({ code }) => code.slice(0, LONGEST_CODE)));
  return {
    ...(site === undefined ? {} : { site }),
    template: template.id,
    pageKind: kind,
    ...(language === undefined ? {} : { language: language.slice(0, LONGEST_CODE) }),
    confidence,
    fields: FIELDS.filter((field) => isFilled(article[field])),
    warnings: [...codes],
    shortLines: shortLines(blocks),
  };
}

function isFilled(value: Article[keyof Article]): boolean {
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function shortLines(blocks: readonly BodyBlock[]): readonly string[] {
  const first = linesFrom(blocks, 1);
  const last = linesFrom(blocks, -1);
  return [...new Set([...first, ...last.reverse()])];
}

function linesFrom(blocks: readonly BodyBlock[], step: 1 | -1): string[] {
  const lines = new Set<string>();
  const start = step === 1 ? 0 : blocks.length - 1;
  for (let at = start; at >= 0 && at < blocks.length && lines.size < LINES_FROM_EACH_END; at += step) {
    const block = blocks[at];
    if (block !== undefined && isShort(block)) lines.add(block.text);
  }
  return [...lines];
}

function isShort({ kind, text }: BodyBlock): boolean {
  return LINE_KINDS.has(kind) && text.length > 0 && text.length <= LONGEST_LINE;
}

function countRules(ledger: readonly LedgerEntry[]): Readonly<Record<string, number>> {
  const lines = new Map<string, number>();
  for (const { fate, rule } of ledger) {
    if (fate !== 'removed' || rule === undefined) continue;
    const known = lines.get(rule);
    if (known !== undefined || lines.size < MOST_RULES) lines.set(rule, (known ?? 0) + 1);
  }
  return Object.fromEntries(lines);
}
