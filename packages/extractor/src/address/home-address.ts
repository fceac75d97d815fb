import { hostOf, isHostOf, unwrapAddress } from './addresses.ts';

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
