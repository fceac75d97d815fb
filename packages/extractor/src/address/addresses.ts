import { parseUrl } from './parse-url.ts';
import { type AddressParts, decodeAddress, innerOfWrapper } from './wrappers.ts';

const MOST_LAYERS = 6;
const LINE_BREAKS = /[\t\n\r]+/gu;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
const WEB_SCHEME = /^(https?):[/\\]*/iu;
const PARTS = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?(#.*)?$/isu;
const INNER_ADDRESS = /https?:\/+[^/]/iu;
const INNER_ENCODED = /https?%3a%2f%2f/iu;
const INNER_SEGMENTS = /\/(https?)\/([^/]+)(\/.*)?$/su;
const HOST_NAME = /^[\p{L}\p{N}.-]+\.\p{L}{2,24}(?::\d{1,5})?$/u;
const FILE_NAME = /\.(?:aspx?|css|html?|js|json|jsp|md|pdf|php|pl|py|rst|sh|txt|xml)$/iu;

/**
 * The absolute http or https address meant: relative ones resolved against `base`, and what proxies, archives, caches
 * and translators wrap taken out. Otherwise as it was written. An address in a query, as share links have, stays.
 */
export function unwrapAddress(address: string, base?: string): string | undefined {
  let current = absolute(address, base);
  for (let layer = 0; current !== undefined && layer < MOST_LAYERS; layer += 1) {
    const inner = innerAddress(current);
    if (inner === undefined) return current;
    current = inner;
  }
  return current;
}

/** The host of an absolute address: lower-case, international names in Punycode, no port and no trailing dot. */
export function hostOf(address: string): string | undefined {
  const host = withoutDot(parseUrl(address)?.hostname ?? '');
  return host === '' ? undefined : host;
}

/** Whether a host is the domain itself or one of its sub-domains. */
export function isHostOf(host: string, domain: string): boolean {
  const name = withoutDot(host.toLowerCase());
  const parent = withoutDot(domain.toLowerCase());
  return name === parent || (parent !== '' && name.endsWith(`.${parent}`));
}

/**
 * The address that a page's relative ones are relative to: the one given, unless that is no web address, or on none of
 * the site's hosts while the one declared is: then a file, an archive or a proxy shows the page.
 */
export function homeAddress(
  given: string | undefined,
  declared: string | undefined,
  hosts: readonly string[],
): string | undefined {
  const home = addressOf(given);
  if (home !== undefined && (hosts.length === 0 || isOnOne(hosts, home))) return given;
  const own = addressOf(declared);
  if (own === undefined) return given;
  return home === undefined || isOnOne(hosts, own) ? own : given;
}

function addressOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : unwrapAddress(written);
}

function isOnOne(domains: readonly string[], address: string): boolean {
  const host = hostOf(address) ?? '';
  return domains.some((domain) => isHostOf(host, domain));
}

function absolute(address: string, base: string | undefined): string | undefined {
  const written = address.trim().replace(LINE_BREAKS, '');
  if (written === '') return undefined;
  if (SCHEME.test(written)) return webAddress(written);
  const home = base === undefined ? undefined : unwrapAddress(base);
  if (written.startsWith('//')) return webAddress(`${home?.startsWith('http:') ? 'http:' : 'https:'}${written}`);
  return home === undefined ? undefined : parseUrl(written, home)?.href;
}

/** Slashes lost or doubled after the scheme are mended, as browsers do. */
function webAddress(written: string): string | undefined {
  const scheme = WEB_SCHEME.exec(written);
  if (scheme === null || parseUrl(written) === undefined) return undefined;
  return `${scheme[1]}://${written.slice(scheme[0].length)}`;
}

function innerAddress(address: string): string | undefined {
  const parts = partsOf(address);
  return asInner(innerOfWrapper(parts)) ?? asInner(innerOfPath(parts)) ?? asInner(innerOfSegments(parts));
}

function partsOf(address: string): AddressParts {
  const [, path = '', query = '', fragment = ''] = PARTS.exec(address) ?? [];
  return { host: hostOf(address) ?? '', path, query, fragment };
}

function asInner(address: string | undefined): string | undefined {
  const inner = address === undefined ? undefined : webAddress(address);
  return inner !== undefined && hostOf(inner)?.includes('.') ? inner : undefined;
}

/** `/anything/https://host/path`, with one slash lost, or percent-encoded as a whole. */
function innerOfPath({ path, query, fragment }: AddressParts): string | undefined {
  const plain = path.search(INNER_ADDRESS);
  if (plain >= 0) return path.slice(plain) + query + fragment;
  const encoded = path.search(INNER_ENCODED);
  return encoded < 0 ? undefined : decodeAddress(path.slice(encoded));
}

/** `/https/host/path`. */
function innerOfSegments({ path, query, fragment }: AddressParts): string | undefined {
  const [, scheme, host = '', rest] = INNER_SEGMENTS.exec(path) ?? [];
  if (scheme === undefined || !HOST_NAME.test(host) || (rest === undefined && FILE_NAME.test(host))) return undefined;
  return `${scheme}://${host}${rest ?? ''}${query}${fragment}`;
}

function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
