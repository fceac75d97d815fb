import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import picomatch from 'picomatch';

/**
 * Throws `output` when a folder lies in an input, or is one, or a glob takes what is `written` into it: that would be
 * read as pages. `written` are paths in the folder, `/` between their parts.
 */
export async function assertOutside(
  folder: string,
  inputs: readonly string[],
  written: readonly string[] = [],
): Promise<void> {
  const place = await realPlace(resolve(folder));
  for (const input of inputs) {
    if (!(await isTakenFrom(input, place, written))) continue;
    throw new KlartextError('output', `${folder} lies in the input ${input}; name a folder outside of it.`);
  }
}

async function isTakenFrom(input: string, place: string, written: readonly string[]): Promise<boolean> {
  const stats = await stat(input).catch(() => undefined);
  if (stats !== undefined) return stats.isDirectory() && isWithin(place, await realPlace(resolve(input)));
  const { base, glob } = picomatch.scan(input);
  const root = await realPlace(resolve(base || '.'));
  if (glob === '' || !isWithin(place, root)) return false;
  const below = relative(root, place).split(sep);
  const accepts = picomatch(glob);
  return glob.includes('**') || written.some((name) => accepts([...below, name].filter(isPart).join('/')));
}

function isPart(part: string): boolean {
  return part !== '';
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
