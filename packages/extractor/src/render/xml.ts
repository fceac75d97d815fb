import { ENTITIES } from './escape-html.ts';
import { httpUrl, linkUrl } from './http-url.ts';
import { safeText } from './safe-text.ts';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

const SPECIAL = /[&<>"']/gu;
const NO_CHARACTERS = /[\ufffe\uffff]/gu;
const PATH_START = /(?<=^https?:\/\/[^/]*)\//u;
const HALF_ESCAPES = /%(?![\da-f]{2})/giu;
const NOT_ALLOWED = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu;
const NOT_IN_AUTHORITY = /[^\w\-.~:/@!$&'()*+,;=%[\]]/gu;

/** Text as XML 1.0, for content and for quoted attributes alike; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return safeText(text)
    .replace(NO_CHARACTERS, '')
    .replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}

/** An element around finished XML; without content it is nothing. Attributes are escaped, unknown ones left out. */
export function element(name: string, content: string, attributes: XmlAttributes = {}): string {
  return content === '' ? '' : `<${name}${written(attributes)}>${content}</${name}>`;
}

/** An element around a text, which is escaped; without text it is nothing. */
export function textElement(name: string, text: string | undefined, attributes?: XmlAttributes): string {
  return element(name, escapeXml(text ?? ''), attributes);
}

/** An element that has only attributes. */
export function emptyElement(name: string, attributes: XmlAttributes = {}): string {
  return `<${name}${written(attributes)}/>`;
}

function written(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

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

/** The same for what a link may lead to: a mail address, too. */
export function xmlLink(address: string | undefined): string | undefined {
  const link = linkUrl(address);
  return link?.startsWith('mailto:') ? encoded(link, NOT_ALLOWED) : xmlUri(address);
}

function encoded(part: string, forbidden: RegExp): string {
  return part.replace(HALF_ESCAPES, '%25').replace(forbidden, (mark) => encodeURIComponent(mark));
}
