import { hostOf, unwrapAddress } from '../address/addresses.ts';
import { parseUrl } from '../address/parse-url.ts';

/** The hosts that an address given with a page names; one that is no web address names none. */
export interface GivenAddress {
  /** The address with prefixes of browsers taken off and a lost scheme put before; for resolving others against. */
  readonly address?: string;
  readonly host?: string;
  /** The host of an address in its query, as proxies and links for sharing have. */
  readonly innerHost?: string;
}

const NOTHING: GivenAddress = {};
/** What browsers write before the address whose source they show, or which they read aloud. */
const PREFIX = /^(?:view-source|read):(?=https?:)/iu;
const LACKS_SCHEME =
  /^(?=.{4,253}(?:[/?#]|$))(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}\p{L}{2,24}(?:[/?#]|$)/u;

export function readGivenAddress(url: string | undefined): GivenAddress {
  const written = (url ?? '').trim().replace(PREFIX, '');
  const address = unwrapAddress(LACKS_SCHEME.test(written) ? `https://${written}` : written);
  const host = address === undefined ? undefined : hostOf(address);
  if (address === undefined || host === undefined) return NOTHING;
  const innerHost = innerHostOf(address);
  return innerHost === undefined ? { address, host } : { address, host, innerHost };
}

function innerHostOf(address: string): string | undefined {
  const query = parseUrl(address)?.searchParams ?? [];
  for (const [, value] of query) {
    const inner = unwrapAddress(value.replace(PREFIX, ''));
    if (inner !== undefined) return hostOf(inner);
  }
  return undefined;
}
