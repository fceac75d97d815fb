import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import picomatch from 'picomatch';

/** Throws `output` when a folder lies in an input, or is one: what is written there would be read as pages. */
export async function assertOutside(folder: string, inputs: readonly string[]): Promise<void> {
  const place = await realPlace(resolve(folder));
  for (const input of inputs) {
    const root = await rootOf(input);
    if (root === undefined || !isWithin(place, await realPlace(resolve(root)))) continue;
    throw new KlartextError('output', `${folder} lies in the input ${input}; name a folder outside of it.`);
  }
}

/** The folder that an input reads with all below it; absent where it is none. */
async function rootOf(input: string): Promise<string | undefined> {
  const stats = await stat(input).catch(() => undefined);
  if (stats !== undefined) return stats.isDirectory() ? input : undefined;
  const { base, glob } = picomatch.scan(input);
  return glob.includes('**') ? base || '.' : undefined;
}

/** The path without links, as far as there is something. */
async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realPlace(dirname(path)), relative(dirname(path), path));
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}
