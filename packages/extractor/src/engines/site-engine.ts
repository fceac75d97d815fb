import type { Draft } from '../article/draft.ts';
import { finish } from '../article/finish.ts';
import { removed } from '../block.ts';
import type { Cleaner, Template } from '../cleaner.ts';
import type { Extraction } from '../extraction.ts';
import { readText } from '../lines/read-lines.ts';
import { noFacts } from '../markup/page-facts.ts';
import { readHtml } from '../markup/read-html.ts';
import { runCode } from '../markup/run-code.ts';
import { GENERIC_CLEANER, WHOLE_PAGE } from './generic-cleaner.ts';
import type { Decoded, Kit, Parsed } from './source.ts';

/** Reads a page by the template that fits it. */
export async function extractWithTemplate(
  kit: Kit,
  parsed: Parsed,
  { cleaner, template, because }: { readonly cleaner: Cleaner; readonly template: Template; readonly because: string },
): Promise<Extraction> {
  const prepared = kit.preparedOf(cleaner);
  const { tree, input, facts, url } = parsed;
  const own = await runCode(cleaner, tree, { matcher: prepared.matcherOf(template), url });
  const reading = readHtml(tree, input, own.matcher);
  reading.values.push(...own.values);
  return concluded(parsed, { form: 'html', reading, facts, prepared, template, url }, { id: 'site', because });
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
