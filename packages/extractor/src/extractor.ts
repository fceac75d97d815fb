import { unwrapAddress } from './addresses.ts';
import type { Block } from './block.ts';
import { removed } from './block.ts';
import type { Cleaner, Template } from './cleaner.ts';
import { decode } from './decode.ts';
import { parseHtml, type Tree } from './dom.ts';
import { KlartextError } from './errors.ts';
import { finish } from './extract.ts';
import type { Engine, Extraction } from './extraction.ts';
import { comparable } from './fold.ts';
import { GENERIC_CLEANER, WHOLE_PAGE } from './generic-cleaner.ts';
import { identifyLanguage } from './language.ts';
import type { Page } from './page.ts';
import { noFacts, type PageFacts, readPageFacts } from './page-facts.ts';
import { type Prepared, prepare } from './prepare.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { readWithReadability } from './readability.ts';
import { createRecogniser, type Recognised, type Recogniser } from './recognise.ts';
import { assertReadable, sniff } from './sniff.ts';

export interface ExtractOptions {
  /** @default 'auto' */
  readonly engine?: Engine;
}

export interface Extractor {
  /** Reads one page. Rejects with a `KlartextError` when the page cannot be read at all. */
  extract(page: Page, options?: ExtractOptions): Promise<Extraction>;
}

interface Decoded {
  readonly form: 'html' | 'text';
  readonly input: string;
  readonly encoding?: string;
  readonly url: string | undefined;
}

interface Kit {
  readonly recogniser: Recogniser;
  readonly preparedOf: (cleaner: Cleaner) => Prepared;
}

/**
 * An extractor that knows these cleaners; compile it once, use it for every page.
 * @example
 * const { extract } = createExtractor({ cleaners });
 * const { article } = await extract({ html, url: 'https://www.dw.com/de/…/a-65464327' });
 */
export function createExtractor({ cleaners }: { readonly cleaners: readonly Cleaner[] }): Extractor {
  const prepared = new Map<Cleaner, Prepared>();
  const kit: Kit = {
    recogniser: createRecogniser(cleaners),
    preparedOf: (cleaner) => {
      const known = prepared.get(cleaner) ?? prepare(cleaner);
      prepared.set(cleaner, known);
      return known;
    },
  };
  return { extract: (page, options = {}) => extract(kit, page, options.engine ?? 'auto') };
}

async function extract(kit: Kit, page: Page, engine: Engine): Promise<Extraction> {
  const decoded = decodePage(page);
  const read = decoded.form === 'html' ? readHtmlPage : readTextPage;
  const extraction = await read(kit, decoded, engine);
  return withLanguage(extraction);
}

function decodePage(page: Page): Decoded {
  const url = page.url === undefined ? undefined : (unwrapAddress(page.url) ?? page.url);
  if ('bytes' in page) {
    assertReadable(page.bytes);
    const { text, encoding } = decode(page.bytes, page.contentType);
    return { form: sniff(text), input: text, encoding, url };
  }
  const input = 'html' in page ? page.html : page.text;
  if (input.trim() === '') throw new KlartextError('empty-input', 'The page is empty: there is nothing but white space.');
  return { form: 'html' in page ? 'html' : 'text', input, url };
}

async function readHtmlPage(kit: Kit, decoded: Decoded, engine: Engine): Promise<Extraction> {
  const tree = parseHtml(decoded.input);
  const facts = readPageFacts(tree);
  const seen = kit.recogniser.templatesOf(tree);
  const known = kit.recogniser.byHtml(decoded.url, facts, seen);
  const template = known?.cleaner.templates.find((each) => seen.has(each));
  if (engine === 'auto' || engine === 'site') {
    if (known !== undefined && template !== undefined) {
      const why = `${known.because}, and its look is ${template.id}`;
      return { ...readWithTemplate(kit, known.cleaner, template, { decoded, tree, facts }), engine: { id: 'site', because: why } };
    }
  }
  return readWithoutTemplate({ kit, decoded, tree, facts, known, engine });
}

interface Parsed {
  readonly decoded: Decoded;
  readonly tree: Tree;
  readonly facts: PageFacts;
}

function readWithTemplate(kit: Kit, cleaner: Cleaner, template: Template, { decoded, tree, facts }: Parsed): Omit<Extraction, 'engine'> {
  const prepared = kit.preparedOf(cleaner);
  const reading = readHtml(tree, decoded.input, prepared.matcherOf(template));
  const { article, ledger } = finish({ form: 'html', reading, facts, prepared, template, url: decoded.url });
  return outcome(article, ledger, decoded);
}

async function readWithoutTemplate(page: Parsed & { readonly kit: Kit; readonly known: Recognised | undefined; readonly engine: Engine }): Promise<Extraction> {
  const { kit, decoded, tree, facts, known, engine } = page;
  const reading = readHtml(tree, decoded.input, kit.preparedOf(GENERIC_CLEANER).matcherOf(WHOLE_PAGE));
  const chosen = await readWithReadability(decoded.input, decoded.url);
  keepOnly(reading.blocks, chosen?.paragraphs ?? []);
  const prepared = kit.preparedOf(GENERIC_CLEANER);
  const { article, ledger } = finish({ form: 'html', reading, facts, prepared, template: undefined, url: decoded.url });
  const because =
    engine === 'readability' ? 'it was asked for' : known === undefined ? 'no cleaner knows the page' : `no template of ${known.cleaner.site} fits the page`;
  return { ...outcome({ ...article, template: { id: 'readability' } }, ledger, decoded), engine: { id: 'readability', because } };
}

function keepOnly(blocks: readonly Block[], paragraphs: readonly string[]): void {
  const kept = new Set(paragraphs.map(comparable));
  for (const block of blocks) {
    if (block.claim === undefined && !kept.has(comparable(block.text))) {
      block.claim = removed('readability/left-out', 'Readability does not count it among the article');
    }
  }
}

async function readTextPage(kit: Kit, decoded: Decoded, engine: Engine): Promise<Extraction> {
  const known = engine === 'auto' || engine === 'site' ? kit.recogniser.byText(decoded.url, decoded.input) : undefined;
  const prepared = kit.preparedOf(known?.cleaner ?? GENERIC_CLEANER);
  const reading = readText(decoded.input);
  const { article, ledger } = finish({ form: 'text', reading, facts: noFacts(), prepared, template: undefined, url: decoded.url });
  const because = known?.because ?? 'no cleaner knows the dump';
  return { ...outcome(article, ledger, decoded), engine: { id: known === undefined ? 'generic' : 'site', because } };
}

function outcome(
  article: Extraction['article'],
  ledger: Extraction['ledger'],
  decoded: Decoded,
): Omit<Extraction, 'engine'> {
  const status = article.blocks.length === 0 ? 'empty' : 'ok';
  const encoding = decoded.encoding === undefined ? {} : { encoding: decoded.encoding };
  return { status, article, ledger, input: decoded.input, ...encoding };
}

async function withLanguage(extraction: Extraction): Promise<Extraction> {
  const { article } = extraction;
  if (article.language !== undefined || article.text === '') return extraction;
  const language = await identifyLanguage([article.headline, article.text].filter(Boolean).join('\n'));
  return language === undefined ? extraction : { ...extraction, article: { ...article, language } };
}
