import { escapeXml } from './escape-xml.ts';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

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
