import { prepare } from './article/prepare.ts';
import type { Cleaner, Template } from './cleaner.ts';
import { isContradicted } from './decode/contradicted-language.ts';
import { decode, mendText } from './decode/decode.ts';
import { identifyLanguage } from './decode/language.ts';
import { assertReadable, sniff } from './decode/sniff.ts';
import { extractWithReadability } from './engines/readability-engine.ts';
import { withSecondOpinion } from './engines/second-opinion.ts';
import { extractDump, extractWithTemplate, skip } from './engines/site-engine.ts';
import type { Decoded, Kit, Parsed } from './engines/source.ts';
import { KlartextError } from './errors.ts';
import type { Engine, Extraction } from './extraction.ts';
import { extractGeneric } from './generic/generic-engine.ts';
import { extractGenericDump } from './generic-dump/dump-engine.ts';
import type { Tree } from './markup/dom.ts';
import { readPageFacts } from './markup/page-facts.ts';
import { createRecogniser } from './markup/recognise.ts';
import type { HtmlPage, LoadedPage, Page, TextPage } from './page.ts';

/** Longest decoded page, in UTF-16 units. */
const MAX_LENGTH = 20_000_000;
const TOO_LARGE = `The page is longer than ${MAX_LENGTH / 1e6} million characters.`;
const NO_PAGE = 'A page is { html }, { text }, { bytes } or { $ }, the first two as strings.';
const NO_HTML = 'The page handed over as $ gives no HTML: $ is what cheerio.load returns.';
const ENGINES: readonly Engine[] = ['auto', 'site', 'generic', 'readability'];
const EMPTY = 'The page is empty: there is nothing but white space.';
const SCANTY = 'the cleaner left much prose';
const NOT_SPACE = /\S/u;
const BEYOND: Readonly<Record<Tree['limits'][number], string>> = {
  'limit-depth': 'The page is nested more deeply than is read: elements below that are taken to stand side by side.',
  'limit-nodes': 'The page has more elements than are read: the text behind them is read with little of its structure.',
};

export interface ExtractOptions {
  /** @default 'auto' */
  readonly engine?: Engine;
}

export interface Extractor {
  /** Reads one page. Rejects with a `KlartextError` when the page cannot be read at all. */
  extract(page: Page, options?: ExtractOptions): Promise<Extraction>;
}

/**
 * An extractor that knows these cleaners; compile it once, use it for every page.
 * @example
 * const { extract } = createExtractor({ cleaners });
 * const { article } = await extract({ html, url: 'https://www.dw.com/de/…/a-65464327' });
 */
export function createExtractor({ cleaners }: { readonly cleaners: readonly Cleaner[] }): Extractor {
  const kit: Kit = { recogniser: createRecogniser(cleaners), preparedOf: remember(prepare) };
  return {
    async extract(page, { engine = 'auto' } = {}) {
      if (!ENGINES.includes(engine)) throw new KlartextError('malformed-record', `There is no engine "${engine}".`);
      const decoded = decodePage(page);
      const extraction =
        decoded.form === 'html' ? await extractHtml(kit, decoded, engine) : extractText(kit, decoded, engine);
      return withLanguage(extraction);
    },
  };
}

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

function decodePage(page: Page): Decoded {
  if (page.bytes === undefined) return decodedPage(page);
  assertReadable(page.bytes);
  const { text, encoding } = decode(page.bytes, page.contentType);
  return { form: sniff(text), input: text, encoding, url: givenAddress(page) };
}

function decodedPage(page: HtmlPage | TextPage | LoadedPage): Decoded {
  const html = page.$ === undefined ? page.html : htmlOf(page);
  const given = html ?? page.text;
  if (typeof given !== 'string') throw new KlartextError('malformed-record', NO_PAGE);
  const input = mendText(given);
  if (input.length > MAX_LENGTH) throw new KlartextError('too-large', TOO_LARGE);
  if (!NOT_SPACE.test(input)) throw new KlartextError('empty-input', EMPTY);
  return { form: html === undefined ? 'text' : 'html', input, url: givenAddress(page) };
}

// Callers without a compiler give whatever they have.
function htmlOf({ $ }: LoadedPage): unknown {
  try {
    return $.html();
  } catch (cause) {
    throw new KlartextError('malformed-record', NO_HTML, { cause });
  }
}

function givenAddress({ url }: Page): string | undefined {
  return typeof url === 'string' ? url : undefined;
}

async function extractHtml(kit: Kit, decoded: Decoded, engine: Engine): Promise<Extraction> {
  const { tree, seen } = kit.recogniser.parse(decoded.input, decoded.url);
  const parsed: Parsed = { ...decoded, tree, facts: readPageFacts(tree) };
  return withLimits(await extractParsed(kit, parsed, { engine, seen }), tree);
}

async function extractParsed(
  kit: Kit,
  parsed: Parsed,
  { engine, seen }: { readonly engine: Engine; readonly seen: ReadonlySet<Template> },
): Promise<Extraction> {
  if (engine === 'readability') return extractWithReadability(kit, parsed, { because: 'it was asked for' });
  const known = engine === 'generic' ? undefined : kit.recogniser.byHtml(parsed.url, parsed.facts, seen);
  const template = known?.cleaner.templates.find((each) => seen.has(each));
  if (known !== undefined && template !== undefined) {
    const { cleaner } = known;
    const because = `${known.because}, and it looks as ${template.id} does`;
    const extraction = extractWithTemplate(kit, parsed, { cleaner, template, because });
    if (engine === 'site') return extraction;
    return withSecondOpinion(extraction, cleaner, () => extractGeneric(kit, parsed, { because: SCANTY }));
  }
  if (engine === 'generic') return extractGeneric(kit, parsed, { because: 'it was asked for' });
  const because =
    known === undefined ? 'no cleaner knows the page' : `no template of ${known.cleaner.site} fits the page`;
  if (engine === 'site') return skip(kit, parsed, because);
  return extractGeneric(kit, parsed, { because, ...(known === undefined ? {} : { cleaner: known.cleaner }) });
}

function withLimits(extraction: Extraction, { limits }: Tree): Extraction {
  if (limits.length === 0) return extraction;
  const told = limits.map((code) => ({ code, message: BEYOND[code] }));
  return { ...extraction, article: { ...extraction.article, warnings: [...extraction.article.warnings, ...told] } };
}

function extractText(kit: Kit, decoded: Decoded, engine: Engine): Extraction {
  const asked = engine === 'generic' || engine === 'readability';
  const known = asked ? undefined : kit.recogniser.byText(decoded.url, decoded.input);
  if (known === undefined && engine === 'site') return skip(kit, decoded, 'no cleaner knows the dump');
  if (known !== undefined) {
    const extraction = extractDump(kit, decoded, known);
    if (engine === 'site') return extraction;
    return withSecondOpinion(extraction, known.cleaner, () => extractGenericDump(kit, decoded, { because: SCANTY }));
  }
  return extractGenericDump(kit, decoded, { because: asked ? 'it was asked for' : 'no cleaner knows the dump' });
}

/** A language that is not stated is identified, and so is one that the text of a page of any site plainly contradicts. */
async function withLanguage(extraction: Extraction): Promise<Extraction> {
  const { article, engine } = extraction;
  if (article.text === '') return extraction;
  const isTrusted = engine.id !== 'generic' || !isContradicted(article.language ?? '', article.text);
  if (article.language !== undefined && isTrusted) return extraction;
  const language = await identifyLanguage([article.headline, article.text].filter(Boolean).join('\n'));
  return language === undefined ? extraction : { ...extraction, article: { ...article, language } };
}
