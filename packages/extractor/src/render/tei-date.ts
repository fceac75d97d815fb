import { element, escapeXml, type XmlAttributes } from './xml.ts';

const W3C = /^\d{4}(?:-\d\d(?:-\d\d(?:T(?!24)\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u;
const ISO = /^\d{4}-\d\d-\d\d[\d.,T:Z+-]*$/u;
const ZONE = /[+-]\d\d:\d\d$/u;
const MOST_OFFSET = '14:00';

/** A `date` as TEI writes it; in `when` where it is a date of the W3C's, in `when-iso` where it is one of ISO 8601. */
export function teiDate(printed: string | undefined, attributes: XmlAttributes = {}): string {
  return element('date', escapeXml(printed ?? ''), { ...attributes, ...machineReadable(printed ?? '') });
}

function machineReadable(printed: string): XmlAttributes {
  if (W3C.test(printed) && isReal(printed)) return { when: printed };
  return ISO.test(printed) ? { 'when-iso': printed } : {};
}

// The parser lets 30 February pass as 1 March.
function isReal(date: string): boolean {
  const day = date.slice(0, 10);
  const parsed = new Date(day);
  if (day.startsWith('0000') || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day)) return false;
  const zone = date.length > 10 ? ZONE.exec(date)?.[0].slice(1) : undefined;
  return (zone ?? '') <= MOST_OFFSET && !Number.isNaN(new Date(date).getTime());
}
