/** The address in its normal form when it is an absolute http or https one; anything else is no address. */
export function httpUrl(address: string | undefined): string | undefined {
  const url = parsed(address ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

// Once compiled, `URL.canParse` of Node 20 to 24 takes `http://müller.de/` for no address, and lets some pass that are none.
function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
