import { createRequire } from 'node:module';

const CHARSET = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;,"']+))/iu;
const PRESCAN = 65_536;

// Loaded at the first page that is not UTF-8: the sniffer costs a start 50 ms, and most runs never need it.
const load = createRequire(import.meta.url);

/** The WHATWG name of the charset in an HTTP header, `replacement` included; an unknown label counts as none. */
export function headerEncoding(contentType: string | undefined): string | undefined {
  const found = contentType === undefined ? null : CHARSET.exec(contentType);
  const label = found?.[1] ?? found?.[2] ?? found?.[3];
  if (label === undefined) return undefined;
  const { ResultType, Sniffer } = sniffer();
  const probe = new Sniffer({ transportLayerEncodingLabel: label });
  return probe.resultType === ResultType.PASSED ? withoutUserDefined(probe.encoding) : undefined;
}

/** The WHATWG name of the charset in a meta element or XML declaration; UTF-16 there means UTF-8. */
export function markupEncoding(bytes: Uint8Array): string | undefined {
  const { ResultType, Sniffer } = sniffer();
  const probe = new Sniffer({ maxBytes: PRESCAN });
  probe.write(bytes.subarray(0, PRESCAN));
  const found = probe.resultType === ResultType.META_TAG || probe.resultType === ResultType.XML_ENCODING;
  return found ? withoutUserDefined(probe.encoding) : undefined;
}

function sniffer(): typeof import('encoding-sniffer/sniffer') {
  return load('encoding-sniffer/sniffer');
}

/** x-user-defined would give private-use characters, so the header is read as a meta element is. */
function withoutUserDefined(encoding: string): string {
  return encoding === 'x-user-defined' ? 'windows-1252' : encoding;
}
