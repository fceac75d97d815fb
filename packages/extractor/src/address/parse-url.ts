/**
 * An address in its parts; absent when it is none. `URL.canParse` cannot be asked: once compiled, that of Node 20 to 24
 * takes `http://müller.de/` for no address, and lets some pass that are none.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
