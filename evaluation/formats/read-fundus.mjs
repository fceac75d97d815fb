import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatasetError } from './dataset-error.mjs';
import { goldOf } from './gold.mjs';
import { pageOrReason, readJson, readPageFile } from './page-file.mjs';

const INSIDE = 'tests/resources/parser/test_data';
const META = 'meta.info';
const PAGE = /^(.+)_(\d{4}_\d{2}_\d{2}(?:_\d+)?)\.html\.gz$/u;
const TRUTH = /^(.+)\.json$/u;
const SPACE = /\s+/gu;

/** The test resources of Fundus' parsers: folders by country, each with `PUBLISHER.json`, its pages and `meta.info`. */
export const fundusResources = {
  format: 'Fundus’ parser test resources',
  looksLike: `${INSIDE}, or folders with ${META}, PUBLISHER.json and PUBLISHER_DATE.html.gz`,
  recognises: (path) => countriesIn(path).length > 0,
  setsOf: (path) => [{ name: 'fundus', pages: () => readCountries(countriesIn(path)) }],
};

function countriesIn(path) {
  if (!statSync(path).isDirectory()) return [];
  const root = existsSync(join(path, INSIDE)) ? join(path, INSIDE) : path;
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [root, ...folders.map(({ name }) => join(root, name)).sort()].filter((each) => existsSync(join(each, META)));
}

function* readCountries(folders) {
  for (const folder of folders) {
    const addresses = readJson(join(folder, META)) ?? {};
    for (const [publisher, files] of pagesByPublisher(folder))
      yield* readPublisher({ folder, publisher, files, addresses });
  }
}

/** The pages of each publisher by age; none where only `PUBLISHER.json` is there. */
function pagesByPublisher(folder) {
  const found = new Map();
  for (const file of readdirSync(folder).sort()) {
    const [, page] = PAGE.exec(file) ?? [];
    const [, truth] = TRUTH.exec(file) ?? [];
    const pages = found.get(page ?? truth) ?? [];
    if (page !== undefined) found.set(page, [...pages, file]);
    else if (truth !== undefined) found.set(truth, pages);
  }
  return found;
}

/** Each version of a parser has one page; the later page is the later version's. */
function* readPublisher({ folder, publisher, files, addresses }) {
  if (files.length === 0) yield { id: `${basename(folder)}/${publisher}`, unreadable: 'there is no page of it' };
  for (const [place, file] of files.entries()) {
    yield pageOrReason(`${basename(folder)}/${file.replace('.html.gz', '')}`, () => {
      const versions = versionsIn(join(folder, `${publisher}.json`));
      if (versions.length !== files.length) {
        throw new DatasetError(`${files.length} pages and ${versions.length} versions: which is whose cannot be told`);
      }
      const bytes = readPageFile([folder], file);
      return { url: addresses[file]?.url, bytes, gold: goldOf(goldIn(versions[place])) };
    });
  }
}

function versionsIn(file) {
  const versions = readJson(file);
  return Object.keys(versions)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) => versions[name]);
}

function goldIn({ body, title, authors, publishing_date: date }) {
  if (!Array.isArray(body?.sections)) throw new DatasetError('its gold has no "body" with "sections"');
  const parts = [body.summary ?? [], ...body.sections.flatMap(({ headline, paragraphs }) => [headline, paragraphs])];
  const texts = parts.flat().filter((part) => part !== undefined);
  if (!texts.every((part) => typeof part === 'string')) throw new DatasetError('its gold "body" is not made of texts');
  const folded = texts.map((part) => part.replace(SPACE, ' ').trim());
  const paragraphs = folded.filter((each) => each !== '');
  return { body: paragraphs.join('\n\n'), paragraphs, title, authors, date };
}
