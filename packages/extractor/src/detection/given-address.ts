import { hostOf, unwrapAddress } from '../address/addresses.ts';
import { parseUrl } from '../address/parse-url.ts';

/** The hosts that an address given with a page names; one that is no web address names none. */
export interface GivenAddress {
  readonly host?: string;
  /** The host of an address in its query, as proxies and links for sharing have. */
  readonly innerHost?: string;
}

const NOTHING: GivenAddress = {};
/** What browsers write before the address whose source they show, or which they read aloud. */
const PREFIX = /^(?:view-source|read):(?=https?:)/iu;
const LACKS_SCHEME = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}\p{L}{2,24}(?=[/?#]|$)/u;
const FILE_NAME = /\.(?:html?|mhtml|php|aspx?|txt|md|json|xml|pdf|gz|zip|warc)$/iu;

/** Archives whose addresses do not tell what they show, and machines that are no newsroom's: they say as much as none. */
const OPAQUE =
  /^(?:.*\.)?(?:archive\.(?:ph|is|today|md|li|vn|fo|org)|perma\.cc|ghostarchive\.org)$|^[^.]+$|^\d+(?:\.\d+){3}$|^\[/u;

export function readGivenAddress(url: string | undefined): GivenAddress {
  const written = (url ?? '').trim().replace(PREFIX, '');
  const address = unwrapAddress(lacksScheme(written) ? `https://${written}` : written);
  const host = address === undefined ? undefined : hostOf(address);
  if (address === undefined || host === undefined || OPAQUE.test(host)) return NOTHING;
  const innerHost = innerHostOf(address);
  return innerHost === undefined ? { host } : { host, innerHost };
}

function lacksScheme(written: string): boolean {
  const host = LACKS_SCHEME.exec(written)?.[0];
  return host !== undefined && !FILE_NAME.test(host);
}

function innerHostOf(address: string): string | undefined {
  const query = parseUrl(address)?.searchParams ?? [];
  for (const [, value] of query) {
    const inner = unwrapAddress(value.replace(PREFIX, ''));
    if (inner !== undefined) return hostOf(inner);
  }
  return undefined;
}
