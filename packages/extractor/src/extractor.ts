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
import { createSiteDetector } from './detection/detect-site.ts';
import { extractDump } from './dump/extract-dump.ts';
import { KlartextError } from './errors.ts';
import type { Engine, Extraction } from './extraction.ts';
import { extractHtml } from './html/extract-html.ts';
import { remember } from './memoize.ts';
import type { HtmlPage, LoadedPage, Page, TextPage } from './page.ts';
import type { Decoded, Kit } from './source.ts';

/** Longest decoded page, in UTF-16 units. */
const MAX_LENGTH = 20_000_000;
const TOO_LARGE = `The page is longer than ${MAX_LENGTH / 1e6} million characters.`;
const NO_PAGE = 'A page is { html }, { text }, { bytes } or { $ }, the first two as strings.';
const NO_HTML = 'The page handed over as $ gives no HTML: $ is what cheerio.load returns.';
const ENGINES: readonly Engine[] = ['auto', 'site', 'generic', 'readability'];
const EMPTY = 'The page is empty: there is nothing but white space.';
const ENCODING_PUT_RIGHT: Warning = {
  code: 'encoding-put-right',
  message: 'The text was UTF-8 that had been read as windows-1252; it was put right without a loss.',
};
const NOT_SPACE = /\S/u;

export interface ExtractOptions {
  /** @default 'auto' */
  readonly engine?: Engine;
  /**
   * Asks every layer, and names in each entry of the ledger what spoke for something else; the article is the same.
   * @default false
   */
  readonly evidence?: boolean;
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
    async extract(page, { engine = 'auto', evidence = false } = {}) {
      if (!ENGINES.includes(engine)) throw new KlartextError('malformed-record', `There is no engine "${engine}".`);
      const decoded = decodePage(page);
      const extraction =
        decoded.form === 'html'
          ? await extractHtml(kit, decoded, { engine, evidence })
          : extractDump(kit, decoded, { engine, evidence });
      return withLanguage(withWarnings(extraction, decoded.warnings));
    },
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

function decodedPage(page: HtmlPage | TextPage | LoadedPage): Decoded {
  const html = page.$ === undefined ? page.html : htmlOf(page);
  const given = html ?? page.text;
  if (typeof given !== 'string') throw new KlartextError('malformed-record', NO_PAGE);
  const input = mendText(given);
  if (input.length > MAX_LENGTH) throw new KlartextError('too-large', TOO_LARGE);
  if (!NOT_SPACE.test(input)) throw new KlartextError('empty-input', EMPTY);
  const url = givenAddress(page);
  return html !== undefined || isMarkup(input) ? { form: 'html', input, url } : { ...decodedDump(input), url };
}

/** A dump as it was before an export wrote out its line breaks, or read it in the wrong encoding. */
function decodedDump(text: string): Pick<Decoded, 'form' | 'input' | 'warnings'> {
  const mended = undoMojibake(text);
  const input = readWrittenOut(mended ?? text);
  return mended === undefined ? { form: 'text', input } : { form: 'text', input, warnings: [ENCODING_PUT_RIGHT] };
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

function withWarnings(extraction: Extraction, told: readonly Warning[] = []): Extraction {
  if (told.length === 0) return extraction;
  return { ...extraction, article: { ...extraction.article, warnings: [...extraction.article.warnings, ...told] } };
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
