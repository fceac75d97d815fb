import { httpUrl } from './http-url.ts';

const PATH_START = /(?<=^https?:\/\/[^/]*)\//u;
const HALF_ESCAPES = /%(?![\da-f]{2})/giu;
const NOT_ALLOWED = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu;
const NOT_IN_AUTHORITY = /[^\w\-.~:/@!$&'()*+,;=%[\]]/gu;

/**
 * An http or https address as an `xs:anyURI` by RFC 3986: what browsers let pass and the standard does not (`|`, a lone
 * `%`, a second `#`) is percent-encoded. Anything else is no address.
 */
export function xmlUri(address: string | undefined): string | undefined {
  const [authority = '', path = ''] = httpUrl(address)?.replace(PATH_START, '\n/').split('\n') ?? [];
  if (authority === '') return undefined;
  const [location = '', ...fragment] = path.split('#');
  const rest = [location, ...(fragment.length === 0 ? [] : [fragment.join('%23')])].join('#');
  return `${encoded(authority, NOT_IN_AUTHORITY)}${encoded(rest, NOT_ALLOWED)}`;
}

function encoded(part: string, forbidden: RegExp): string {
  return part.replace(HALF_ESCAPES, '%25').replace(forbidden, (mark) => encodeURIComponent(mark));
}
