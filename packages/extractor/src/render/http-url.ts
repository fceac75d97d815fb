import { parseUrl } from '../address/parse-url.ts';
/** The address in its normal form when it is an absolute http or https one; anything else is no address. */
export function httpUrl(address: string | undefined): string | undefined {
  const url = parseUrl(address ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
