import { conclude } from '../article/finish.ts';
import type { Warning } from '../article.ts';
import { removed } from '../block.ts';
import { isLittle, isMuchMore, readDeclaredBody } from '../declared/declared-body.ts';
import type { DetectedSite } from '../detection/detect-site.ts';
import type { Engine, Extraction } from '../extraction.ts';
import type { Model } from '../generic/model/model.ts';
import { type ScoredBody, scoreBody } from '../generic/score-body.ts';
import { isNoArticle } from '../generic/verdict/verdict.ts';
import { readWholePage } from '../generic/whole-page.ts';
import type { Tree } from '../markup/dom.ts';
import { typesOf } from '../markup/json-ld.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { Decoded, Kit, Parsed } from '../source.ts';
import { type Body, draftOf } from './draft-of.ts';
import { fitTemplate } from './fit-template.ts';
import { keepReadable } from './readability.ts';
import { weighed } from './weigh-bodies.ts';

export interface ReadOptions {
  readonly engine: Engine;
  /** Whether all layers are asked, and the ledger tells what lost. */
  readonly evidence?: boolean | undefined;
  /** @default the shipped weights */
  readonly model?: Model | undefined;
}

const BEYOND: Readonly<Record<Tree['limits'][number], string>> = {
  'limit-depth': 'The page is nested more deeply than is read: elements below that are taken to stand side by side.',
  'limit-nodes': 'The page has more elements than are read: the text behind them is read with little of its structure.',
};
const ENCODING_PUT_RIGHT: Warning = {
  code: 'encoding-put-right',
  message: 'Parts of the page were UTF-8 that had been read as windows-1252; they were put right.',
};
const ASKED = 'it was asked for';
const NOBODY_KNOWS = { cleaner: undefined };
/** The F1 that pages with known answers reached, rounded down. */
const READABILITY_REACHED = 0.91;

/** Reads an HTML page: its blocks, its site and template, what speaks for its body, its fields, its article. */
export async function extractHtml(kit: Kit, decoded: Decoded, options: ReadOptions): Promise<Extraction> {
  const { tree, facts, site } = kit.detector.inHtml(decoded.input, decoded.url);
  const page: Parsed = { ...decoded, tree, facts };
  const isAsked = options.engine === 'generic' || options.engine === 'readability';
  const known = isAsked ? undefined : site;
  const body = await bodyOf(kit, page, { ...options, known });
  const limits = tree.limits.map((code) => ({ code, message: BEYOND[code] }));
  const mended = tree.isMended ? [ENCODING_PUT_RIGHT] : [];
  const draft = draftOf(kit, page, { ...body, warnings: [...body.warnings, ...limits, ...mended] });
  const extraction = conclude(page, draft, body.engine);
  return body.isUnread === true ? { ...extraction, status: 'skipped' } : extraction;
}

interface Told extends ReadOptions {
  readonly known: DetectedSite | undefined;
}

/** What of the page is its body, by the most decisive evidence there is: the template that fits it, else the scorer. */
async function bodyOf(kit: Kit, page: Parsed, { known, engine, model, evidence }: Told): Promise<Body> {
  const because = engine === 'auto' || engine === 'site' ? missing(known) : ASKED;
  if (engine === 'readability') return readable(page);
  const template = known?.template;
  if (known === undefined || template === undefined) {
    return engine === 'site' ? unread(page, because) : scored(kit, page, { because, known, model, evidence });
  }
  const fitted = fitTemplate(kit, page, { ...known, template, evidence });
  if (engine === 'site') return fitted;
  const addresses = [page.url, page.facts.canonical];
  return weighed(fitted, { addresses, score: () => scoreBody(page, { model, evidence }) });
}

function missing(known: DetectedSite | undefined): string {
  return known === undefined ? 'no cleaner knows the page' : `no template of ${known.cleaner.site} fits the page`;
}

function scored(
  kit: Kit,
  page: Parsed,
  { because, known, model, evidence }: Omit<Told, 'engine'> & { readonly because: string },
): Body {
  const body = withDeclared(page, (unshown) => scoreBody(page, { model, evidence, unshown }));
  const engine = { id: 'generic', because } as const;
  if (known === undefined) return { ...NOBODY_KNOWS, ...body, engine, template: 'generic' };
  const { cleaner } = known;
  kit.preparedOf(cleaner).rules.lines(body.reading.blocks);
  const warning = { code: 'unknown-template', message: `The generic engine read the page, since ${because}.` };
  return { ...body, engine, template: 'generic', cleaner, warnings: [warning, ...body.warnings] };
}

/** What is expected of a text that a page only declares, and does not show as it stands. */
const DECLARED_TRUST = 0.8;
/** The same of a thread, of which a page declares little more than the first post. */
const THREAD_TRUST = 0.5;
const NO_TEXT_OF_ITS_OWN: ReadonlySet<string> = new Set(['index', 'consent']);
/** Declared shadow roots, and what stands there for browsers without scripts, as forums have it for search engines. */
const UNSHOWN = /shadowroot|<noscript/iu;
const DECLARED_BODY = {
  code: 'declared-body',
  message: 'The page prints no text or much less: the body is what it holds for scripts to show.',
};

/** The scored body of a page, or what the page only declares where it prints much less. */
function withDeclared(page: Parsed, score: (unshown: 'left' | 'read') => ScoredBody): ScoredBody {
  const body = score('left');
  if (NO_TEXT_OF_ITS_OWN.has(body.kind) || isProduct(page.facts) || !isLittle(body.reading)) return body;
  const unshown = UNSHOWN.test(page.input) ? score('read') : undefined;
  if (unshown !== undefined && isMuchMore(unshown.reading, body.reading)) {
    const { expected, warnings } = unshown;
    return { ...unshown, expected: Math.min(expected, DECLARED_TRUST), warnings: [...warnings, DECLARED_BODY] };
  }
  const reading = readDeclaredBody(page, body.reading);
  if (reading === undefined) return body;
  const warnings = [DECLARED_BODY];
  if (isThread(page.facts)) return { reading, kind: 'unknown', expected: THREAD_TRUST, warnings };
  const kind = isNoArticle(body.kind) || body.kind === 'unknown' ? 'article' : body.kind;
  return { reading, kind, expected: DECLARED_TRUST, warnings };
}

function isProduct({ metas }: PageFacts): boolean {
  return metas.get('og:type')?.[0]?.toLowerCase().includes('product') === true;
}

function isThread({ linked }: PageFacts): boolean {
  return linked.some((node) => typesOf(node).includes('DiscussionForumPosting'));
}

async function readable(page: Parsed): Promise<Body> {
  const reading = await keepReadable(page);
  const engine = { id: 'readability', because: ASKED } as const;
  return {
    ...NOBODY_KNOWS,
    reading,
    engine,
    template: 'readability',
    kind: undefined,
    expected: READABILITY_REACHED,
    warnings: [],
  };
}

/** Leaves a page unread that only a cleaner was to read. */
function unread({ tree, input }: Parsed, because: string): Body {
  const reading = readWholePage(tree, input);
  for (const block of reading.blocks) block.claim = removed('common/unread', because);
  const engine = { id: 'site', because } as const;
  return {
    ...NOBODY_KNOWS,
    reading,
    engine,
    template: 'generic',
    kind: 'unknown',
    expected: 0,
    warnings: [],
    isUnread: true,
  };
}
