import type { Draft } from '../article/draft.ts';
import { finish } from '../article/finish.ts';
import { removed } from '../block.ts';
import type { Cleaner, Template } from '../cleaner.ts';
import { readText } from '../dump/read-text.ts';
import type { Extraction } from '../extraction.ts';
import { noFacts } from '../markup/page-facts.ts';
import { readHtml } from '../markup/read-html.ts';
import type { Recognised } from '../markup/recognise.ts';
import { GENERIC_CLEANER, WHOLE_PAGE } from './generic-cleaner.ts';
import type { Decoded, Kit, Parsed } from './source.ts';

/** Reads a page by the template that fits it. */
export function extractWithTemplate(
  kit: Kit,
  parsed: Parsed,
  { cleaner, template, because }: { readonly cleaner: Cleaner; readonly template: Template; readonly because: string },
): Extraction {
  const prepared = kit.preparedOf(cleaner);
  const { tree, input, facts, url } = parsed;
  const reading = readHtml(tree, input, prepared.matcherOf(template));
  return concluded(parsed, { form: 'html', reading, facts, prepared, template, url }, { id: 'site', because });
}

/** Reads a dump by the grammar of the site that printed it, or by the one that serves any site. */
export function extractDump(
  kit: Kit,
  decoded: Decoded,
  { cleaner, because }: Partial<Recognised> & { readonly because: string },
): Extraction {
  const prepared = kit.preparedOf(cleaner ?? GENERIC_CLEANER);
  const reading = readText(decoded.input);
  const draft: Draft = { form: 'text', reading, facts: noFacts(), prepared, template: undefined, url: decoded.url };
  return concluded(decoded, draft, { id: cleaner === undefined ? 'generic' : 'site', because });
}

/** Leaves a page unread that only a cleaner was to read. */
export function skip(kit: Kit, page: Decoded | Parsed, because: string): Extraction {
  const prepared = kit.preparedOf(GENERIC_CLEANER);
  const reading =
    'tree' in page ? readHtml(page.tree, page.input, prepared.matcherOf(WHOLE_PAGE)) : readText(page.input);
  for (const block of reading.blocks) block.claim = removed('common/unread', because);
  const facts = 'facts' in page ? page.facts : noFacts();
  const draft: Draft = { form: page.form, reading, facts, prepared, template: undefined, url: page.url };
  return { ...concluded(page, draft, { id: 'site', because }), status: 'skipped' };
}

/** Finishes a draft, and says what became of the page. */
export function concluded(decoded: Decoded, draft: Draft, engine: Extraction['engine']): Extraction {
  const { article, ledger } = finish(draft);
  const encoding = decoded.encoding === undefined ? {} : { encoding: decoded.encoding };
  return {
    status: article.blocks.length === 0 ? 'empty' : 'ok',
    article,
    ledger,
    engine,
    input: decoded.input,
    ...encoding,
  };
}
