import { prepare } from './article/prepare.ts';
import type { Warning } from './article.ts';
import type { Cleaner } from './cleaner.ts';
import { isContradicted } from './decode/contradicted-language.ts';
import { decode, mendText } from './decode/decode.ts';
import { identifyLanguage } from './decode/language.ts';
import { isMarkup } from './decode/markup-in-text.ts';
import { assertReadable, sniff } from './decode/sniff.ts';
import { undoMojibake } from './decode/undo-mojibake.ts';
import { readWrittenOut } from './decode/written-out.ts';
import { createSiteDetector, type DetectedSite } from './detection/detect-site.ts';
import { readDump } from './dump/read-dump.ts';
import { extractWithReadability } from './engines/readability-engine.ts';
import { withSecondOpinion } from './engines/second-opinion.ts';
import { extractWithTemplate, skip } from './engines/site-engine.ts';
import type { Decoded, Kit, Parsed } from './engines/source.ts';
import { KlartextError } from './errors.ts';
import type { Engine, Extraction } from './extraction.ts';
import { extractGeneric } from './generic/generic-engine.ts';
import type { Tree } from './markup/dom.ts';
import type { HtmlPage, Page, TextPage } from './page.ts';

/** Longest decoded page, in UTF-16 units. */
const MAX_LENGTH = 20_000_000;
const TOO_LARGE = `The page is longer than ${MAX_LENGTH / 1e6} million characters.`;
const NO_PAGE = 'A page is { html }, { text } or { bytes }, the first two as strings.';
const ENGINES: readonly Engine[] = ['auto', 'site', 'generic', 'readability'];
const EMPTY = 'The page is empty: there is nothing but white space.';
const SCANTY = 'the cleaner left much prose';
const ENCODING_PUT_RIGHT: Warning = {
  code: 'encoding-put-right',
  message: 'The text was UTF-8 that had been read as windows-1252; it was put right without a loss.',
};
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
  const kit: Kit = { detector: createSiteDetector(cleaners), preparedOf: remember(prepare) };
  return {
    async extract(page, { engine = 'auto' } = {}) {
      if (!ENGINES.includes(engine)) throw new KlartextError('malformed-record', `There is no engine "${engine}".`);
      const decoded = decodePage(page);
      const extraction =
        decoded.form === 'html' ? await extractHtml(kit, decoded, engine) : extractText(kit, decoded, engine);
      return withLanguage(withWarnings(extraction, decoded.warnings));
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
  const form = sniff(text);
  const told = { encoding, url: givenAddress(page) };
  return form === 'html' ? { form, input: text, ...told } : { ...decodedDump(text), ...told };
}

function decodedPage(page: HtmlPage | TextPage): Decoded {
  const given = page.html ?? page.text;
  if (typeof given !== 'string') throw new KlartextError('malformed-record', NO_PAGE);
  const input = mendText(given);
  if (input.length > MAX_LENGTH) throw new KlartextError('too-large', TOO_LARGE);
  if (!NOT_SPACE.test(input)) throw new KlartextError('empty-input', EMPTY);
  const url = givenAddress(page);
  return page.html !== undefined || isMarkup(input) ? { form: 'html', input, url } : { ...decodedDump(input), url };
}

/** A dump as it was before an export wrote out its line breaks, or read it in the wrong encoding. */
function decodedDump(text: string): Pick<Decoded, 'form' | 'input' | 'warnings'> {
  const mended = undoMojibake(text);
  const input = readWrittenOut(mended ?? text);
  return mended === undefined ? { form: 'text', input } : { form: 'text', input, warnings: [ENCODING_PUT_RIGHT] };
}

function givenAddress({ url }: Page): string | undefined {
  return typeof url === 'string' ? url : undefined;
}

async function extractHtml(kit: Kit, decoded: Decoded, engine: Engine): Promise<Extraction> {
  const { tree, facts, site } = kit.detector.inHtml(decoded.input, decoded.url);
  return withLimits(await extractParsed(kit, { ...decoded, tree, facts }, { engine, site }), tree);
}

async function extractParsed(
  kit: Kit,
  parsed: Parsed,
  { engine, site }: { readonly engine: Engine; readonly site: DetectedSite | undefined },
): Promise<Extraction> {
  if (engine === 'readability') return extractWithReadability(kit, parsed, { because: 'it was asked for' });
  const known = engine === 'generic' ? undefined : site;
  if (known?.template !== undefined) {
    const { cleaner, template, because } = known;
    const extraction = await extractWithTemplate(kit, parsed, { cleaner, template, because });
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
  return withWarnings(
    extraction,
    limits.map((code) => ({ code, message: BEYOND[code] })),
  );
}

function withWarnings(extraction: Extraction, told: readonly Warning[] = []): Extraction {
  if (told.length === 0) return extraction;
  return { ...extraction, article: { ...extraction.article, warnings: [...extraction.article.warnings, ...told] } };
}

function extractText(kit: Kit, decoded: Decoded, engine: Engine): Extraction {
  const asked = engine === 'generic' || engine === 'readability';
  const known = asked ? undefined : kit.detector.inText(decoded.input, decoded.url);
  if (known === undefined && engine === 'site') return skip(kit, decoded, 'no cleaner knows the dump');
  return readDump(kit, decoded, {
    known,
    because: known?.because ?? (asked ? 'it was asked for' : 'no cleaner knows the dump'),
  });
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
