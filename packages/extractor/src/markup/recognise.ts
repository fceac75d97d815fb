import { hostOf, isHostOf, unwrapAddress } from '../address/addresses.ts';
import type { Cleaner, Template } from '../cleaner.ts';
import { parseHtml, type Tree } from './dom.ts';
import { createMatcher } from './matcher.ts';
import type { PageFacts } from './page-facts.ts';

/** Which cleaner knows a page, and by what. */
export interface Recognised {
  readonly cleaner: Cleaner;
  readonly because: string;
}

/** Finds the cleaner of a page: by its address, else by the address it declares, else by a template that fits it. */
export interface Recogniser {
  readonly byHtml: (url: string | undefined, facts: PageFacts, seen: ReadonlySet<Template>) => Recognised | undefined;
  readonly byText: (url: string | undefined, text: string) => Recognised | undefined;
  /** Parses a page, and tells which templates fit it; none of them where its address is on no cleaner's host. */
  readonly parse: (html: string, url?: string) => { readonly tree: Tree; readonly seen: ReadonlySet<Template> };
}

const NONE: ReadonlySet<Template> = new Set();
const MOST_SCANNED = 1_000_000;
/** Signs are patterns of lines, which would run over those that end otherwise. */
const LINE_ENDS = /\r\n?|[\u2028\u2029]/gu;

export function createRecogniser(cleaners: readonly Cleaner[]): Recogniser {
  const matcher = createMatcher(
    cleaners.flatMap((cleaner) =>
      cleaner.templates.map((template) => ({ select: template.when ?? template.body, value: template })),
    ),
  );
  return {
    byHtml: (url, facts, seen) => byHtml(cleaners, url, facts, seen),
    byText: (url, text) => byText(cleaners, url, text),
    parse: (html, url) => {
      if (url !== undefined && byAddress(cleaners, url, '') === undefined) return { tree: parseHtml(html), seen: NONE };
      const tree = parseHtml(html, matcher.mayMatch);
      return { tree, seen: new Set(tree.wanted.flatMap(matcher.match)) };
    },
  };
}

function byHtml(
  cleaners: readonly Cleaner[],
  url: string | undefined,
  facts: PageFacts,
  seen: ReadonlySet<Template>,
): Recognised | undefined {
  if (url !== undefined) return byAddress(cleaners, url, 'its address is');
  const declared = facts.canonical ?? facts.metas.get('og:url')?.[0];
  const host = declared === undefined ? undefined : hostOf(unwrapAddress(declared) ?? '');
  if (declared !== undefined && host !== undefined) return byAddress(cleaners, declared, 'it declares an address');
  const cleaner = cleaners.find((each) => each.templates.some((template) => seen.has(template)));
  return cleaner === undefined ? undefined : { cleaner, because: `the page looks as pages of ${cleaner.publisher} do` };
}

function byAddress(cleaners: readonly Cleaner[], address: string, evidence: string): Recognised | undefined {
  const host = hostOf(unwrapAddress(address) ?? '');
  if (host === undefined) return undefined;
  const cleaner = cleaners.find((each) => each.hosts.some((domain) => isHostOf(host, domain)));
  return cleaner === undefined ? undefined : { cleaner, because: `${evidence} on ${host}` };
}

function byText(cleaners: readonly Cleaner[], url: string | undefined, text: string): Recognised | undefined {
  if (url !== undefined) {
    const known = byAddress(cleaners, url, 'its address is');
    if (known !== undefined) return known;
  }
  const scanned = text.slice(0, MOST_SCANNED).replace(LINE_ENDS, '\n');
  const sure = cleaners.find((each) => each.signs?.sure.some((sign) => sign.test(scanned)));
  const cleaner =
    sure ?? cleaners.find((each) => (each.signs?.likely ?? []).filter((sign) => sign.test(scanned)).length >= 2);
  return cleaner === undefined
    ? undefined
    : { cleaner, because: `the dump holds lines that only ${cleaner.publisher} prints` };
}
