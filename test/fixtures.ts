import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HtmlPage, TextPage } from '@klartext/extractor';

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** A page with its expected results beside it: a folder with `page.html` or `page.txt`, and `url.txt` where it has one. */
export interface Fixture {
  /** The folder below `fixtures/`, such as `ntv/classic/agency-report`. */
  readonly name: string;
  readonly folder: string;
  readonly page: HtmlPage | TextPage;
}

/** The seed dumps, as files beside one another. */
export function seedFixtures(): readonly Fixture[] {
  const folder = join(ROOT, 'seeds');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      name: `seeds/${file.slice(0, 3)}`,
      folder: join(ROOT, 'seeds-expected', file.slice(0, 3)),
      page: { text: readFileSync(join(folder, file), 'utf8') },
    }));
}

/** The made-up pages of one site, or of all. */
export function pageFixtures(site = ''): readonly Fixture[] {
  return foldersBelow(join(ROOT, site))
    .filter((folder) => existsSync(join(folder, 'page.html')) || existsSync(join(folder, 'page.txt')))
    .map((folder) => ({ name: relative(ROOT, folder).split(sep).join('/'), folder, page: pageIn(folder) }));
}

function pageIn(folder: string): HtmlPage | TextPage {
  const address = join(folder, 'url.txt');
  const url = existsSync(address) ? { url: readFileSync(address, 'utf8').trim() } : {};
  const html = join(folder, 'page.html');
  if (existsSync(html)) return { html: readFileSync(html, 'utf8'), ...url };
  return { text: readFileSync(join(folder, 'page.txt'), 'utf8'), ...url };
}

function foldersBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap((entry) => foldersBelow(join(folder, entry.name)))].sort();
}
