import { comparable, fold } from '../../fold.ts';
import { valuesAt } from '../../markup/json-ld.ts';
import type { PageFacts } from '../../markup/page-facts.ts';

/** Under which names a page's site goes, as the page itself declares them. */
export interface SiteNames {
  /** Whether a text is one of the names, or its letters are those of the host. */
  readonly isSite: (text: string) => boolean;
}

const NAME_METAS: readonly string[] = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'copyright'];
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const HOST = /^https?:\/\/(?<host>[^/:?#]+)/iu;
const COMMON_LABEL = /^(?:www\d?|m|mobile|amp|news|blog|online|co|com|org|net|gov|edu|[a-z]{2,3})$/u;
const ADDRESS = /^https?:/iu;
const SHORTEST = 3;

/** Gathers the names of a page's site from what the page declares and from its address. */
export function siteNamesOf(facts: PageFacts, url: string | undefined): SiteNames {
  const metas = NAME_METAS.flatMap((name) => facts.metas.get(name) ?? []);
  const publishers = facts.linked.flatMap((node) => valuesAt(node, 'publisher.name'));
  const declared = [...metas, ...publishers].filter((name) => !ADDRESS.test(name));
  const names = new Set(declared.map((name) => lettersOf(name)).filter((name) => name.length >= SHORTEST));
  const addresses = [url, facts.canonical, ...(facts.metas.get('og:url') ?? [])];
  const hosts = new Set(addresses.flatMap(labelsOf));
  const isSite = (text: string): boolean => {
    const letters = lettersOf(text);
    return names.has(letters) || (letters.length >= SHORTEST && [...hosts].some((host) => isHost(letters, host)));
  };
  return { isSite };
}

/** `bachbote`, `derbachbote` and `bachboteonline` are all names of the site at `bachbote.example`. */
function isHost(letters: string, host: string): boolean {
  if (letters === host) return true;
  return host.length > SHORTEST && letters.length <= 2 * host.length && letters.includes(host);
}

function labelsOf(address: string | undefined): readonly string[] {
  const host = HOST.exec(address ?? '')?.groups?.['host']?.toLowerCase() ?? '';
  const labels = host.split('.').slice(0, -1);
  const own = labels.filter((label) => !COMMON_LABEL.test(label));
  const whole = host.startsWith('www.') ? host.slice('www.'.length) : host;
  return [...own, whole].map(lettersOf).filter((label) => label.length >= SHORTEST);
}

function lettersOf(text: string): string {
  return comparable(fold(text)).replace(NOT_LETTERS, '');
}
