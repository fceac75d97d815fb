import { parseUrl } from '../address/parse-url.ts';

/** The address in its normal form when it is an absolute http or https one; anything else is no address. */
export function httpUrl(address: string | undefined): string | undefined {
  const url = parseUrl(address ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

/** The same for what a link may lead to: a mail address, too. */
export function linkUrl(address: string | undefined): string | undefined {
  const url = parseUrl(address ?? '');
  return url?.protocol === 'mailto:' ? url.href : httpUrl(address);
}
