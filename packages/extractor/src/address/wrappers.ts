/** An address taken apart, each part as it was written: `query` with its `?`, `fragment` with its `#`. */
export interface AddressParts {
  /** Lower-case, without port. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

interface Wrapper {
  readonly host: RegExp;
  /** The address inside, or nothing when this one holds none. */
  readonly inner: (parts: AddressParts) => string | undefined;
}

const TRANSLATED = '.translate.goog';
const HYPHENS = /--?/gu;
const TRANSLATE_PARAMETER = /^_x_tr_/u;
const AMP_PATH = /^\/[a-z]{1,3}\/(s\/)?([^/.]+\.[^/].*)$/su;
const GOOGLE_AMP_PATH = /^\/amp\/(s\/)?([^/.]+\.[^/].*)$/su;
const CACHE_QUERY = /^cache:(?:(?!https?:)[\w-]*:)?([^\s+]+)/u;
const SNAPSHOT_PATH = /^\/web\/[^/]+\/([^/.]+\.[^/].*)$/su;
const BARE_PATH = /^\/([^/.]+\.[^/]+\/.*)$/su;
const SCHEME = /^https?:/iu;
const ENCODED_SCHEME = /^https?%3a/iu;

/** Services whose addresses hold another one otherwise than whole and in the path. */
const WRAPPERS: readonly Wrapper[] = [
  { host: /\.translate\.goog$/u, inner: fromTranslatedHost },
  { host: /(?:^|\.)cdn\.ampproject\.org$/u, inner: (parts) => fromAmp(parts, AMP_PATH) },
  { host: /^(?:www\.)?(?:google\.[a-z.]+|bing\.com)$/u, inner: (parts) => fromAmp(parts, GOOGLE_AMP_PATH) },
  { host: /^webcache\.googleusercontent\.com$/u, inner: fromCacheQuery },
  { host: /^translate\.google\.[a-z.]+$/u, inner: ({ query }) => withScheme(parameter(query, 'u')) },
  { host: /^12ft\.io$/u, inner: ({ query }) => withScheme(parameter(query, 'q')) },
  { host: /^(?:web|wayback)\.archive\.org$/u, inner: (parts) => fromBarePath(parts, SNAPSHOT_PATH) },
  { host: /^(?:12ft\.io|r\.jina\.ai)$/u, inner: (parts) => fromBarePath(parts, BARE_PATH) },
];

/** Percent-decoded, or nothing when the escapes are broken. */
export function decodeAddress(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** The address inside one of a known translator, cache, archive or AMP host; its validity is not checked. */
export function innerOfWrapper(parts: AddressParts): string | undefined {
  for (const { host, inner } of WRAPPERS) {
    const found = host.test(parts.host) ? inner(parts) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `www-dw-com.translate.goog`: a dot is a hyphen there, and a hyphen two. */
function fromTranslatedHost({ host, path, query, fragment }: AddressParts): string {
  const original = host.slice(0, -TRANSLATED.length).replace(HYPHENS, (run) => (run === '-' ? '.' : '-'));
  const scheme = parameter(query, '_x_tr_sch') === 'http' ? 'http' : 'https';
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRANSLATE_PARAMETER.test(pair));
  return `${scheme}://${original}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}

/** `/c/s/host/path`, where the `s` stands for https. */
function fromAmp({ path, query, fragment }: AddressParts, shape: RegExp): string | undefined {
  const [, secure, rest] = shape.exec(path) ?? [];
  return rest === undefined ? undefined : `${secure === undefined ? 'http' : 'https'}://${rest}${query}${fragment}`;
}

/** `q=cache:ID:address+and+the+words+searched`. */
function fromCacheQuery({ query }: AddressParts): string | undefined {
  const value = parameter(query, 'q');
  return value === undefined ? undefined : withScheme(CACHE_QUERY.exec(value)?.[1]);
}

function fromBarePath({ path, query, fragment }: AddressParts, shape: RegExp): string | undefined {
  const rest = shape.exec(path)?.[1];
  return rest === undefined || SCHEME.test(rest) || ENCODED_SCHEME.test(rest)
    ? undefined
    : `http://${rest}${query}${fragment}`;
}

/** Percent-decoded only where the address itself was encoded as a whole. */
function parameter(query: string, name: string): string | undefined {
  const pair = query
    .slice(1)
    .split('&')
    .find((candidate) => candidate.startsWith(`${name}=`));
  const value = pair?.slice(name.length + 1);
  return value === undefined || value.includes('/') ? value : decodeAddress(value);
}

function withScheme(address: string | undefined): string | undefined {
  return address === undefined || SCHEME.test(address) ? address : `http://${address}`;
}
