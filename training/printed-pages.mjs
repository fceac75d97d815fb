import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const HEAD = /^# site=(\S+) url=(.+)$/u;
const SEED = /^seeds[/](\d{3})_\w+[.]txt$/u;
const NOT_OF_A_NAME = /[^\w.-]+/gu;

/**
 * Pages with what programs printed of them, `{ set, id, url, html, gold?, dumps: { printer, text }[] }`. A source is
 * `PAGES=DUMPS[=PRINTERS]`: a folder of `ID.html[.gz]` (with `ID.expected.json` or `ID.url` for the address) or of fixtures, or an
 * NDJSON of annotated pages; and a folder of `PRINTER/ID.txt`. PRINTERS limits how many of them one page is read from.
 */
export async function* printedPages(sources) {
  for (const source of sources) {
    const [pages, folder, most = '99'] = source.split('=');
    const printers = existsSync(folder) ? readdirSync(folder).sort() : [];
    let turn = 0;
    for (const page of pagesOf(pages)) {
      const name = page.id.replace(NOT_OF_A_NAME, '_');
      const printed = printers.filter((printer) => existsSync(join(folder, printer, `${name}.txt`)));
      const chosen =
        printed.length <= most
          ? printed
          : Array.from({ length: Number(most) }, (_, each) => printed[(turn * Number(most) + each) % printed.length]);
      turn += 1;
      if (page.dumps !== undefined) yield page;
      else if (chosen.length > 0)
        yield {
          ...page,
          dumps: chosen.map((printer) => ({
            printer,
            text: readFileSync(join(folder, printer, `${name}.txt`), 'utf8'),
          })),
        };
    }
  }
}

function* pagesOf(place) {
  if (!statSync(place).isDirectory()) {
    const data = readFileSync(place);
    const text = (place.endsWith('.gz') ? gunzipSync(data) : data).toString('utf8');
    for (const line of text.split('\n')) if (line !== '') yield { set: 'generic', ...JSON.parse(line) };
    return;
  }
  for (const file of readdirSync(place, { recursive: true }).sort()) {
    const path = join(place, file);
    if (file.endsWith('.tsv') && basename(file) !== 'ledger.tsv') {
      yield { set: 'made-up', ...madeUpDump(path, basename(file, '.tsv')) };
      continue;
    }
    const seed = SEED.exec(file)?.[1];
    if (seed !== undefined) {
      yield { set: 'fixtures', ...seedDump(path, join(place, 'seeds-expected', seed), `seed-${seed}`) };
    } else if (file.endsWith('page.html')) {
      const url = join(path, '../url.txt');
      const id = file.slice(0, -'/page.html'.length).replaceAll('/', '__');
      yield {
        set: 'fixtures',
        id,
        html: readFileSync(path, 'utf8'),
        ...(existsSync(url) ? { url: readFileSync(url, 'utf8').trim() } : {}),
      };
    } else if (file.endsWith('.html.gz')) {
      const id = basename(file, '.html.gz');
      const told = join(place, `${id}.expected.json`);
      yield {
        set: 'sites',
        id,
        html: gunzipSync(readFileSync(path)).toString('utf8'),
        ...(existsSync(told) ? { url: JSON.parse(readFileSync(told, 'utf8')).url } : {}),
      };
    }
  }
}

/** A seed brings what each of its lines is along. */
function seedDump(path, expected, id) {
  const ledger = readFileSync(join(expected, 'ledger.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const text = readFileSync(path, 'utf8');
  const article = JSON.parse(readFileSync(join(expected, 'article.json'), 'utf8'));
  const entries = ledger.map(([fate, field, rule, place]) => {
    const [start, end] = place.split('-').map(Number);
    return { fate, field, rule, text: text.slice(start, end) };
  });
  return {
    id,
    site: article.site,
    reading: { article, ledger: entries },
    html: '',
    dumps: [{ printer: 'fixture', text }],
  };
}

/** A made-up dump, `ROLE<TAB>text` a line below a line that names its site and address. */
function madeUpDump(path, id) {
  const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const [, site, url] = HEAD.exec(head);
  const lines = rows.map((row) => row.split('\t')).map(([role, ...text]) => ({ role, text: text.join('\t') }));
  const article = site === 'none' ? {} : { site };
  const dump = { printer: 'made-up', text: lines.map(({ text }) => text).join('\n') };
  return { id, ...(url === '-' ? {} : { url }), reading: { article }, roles: lines, html: '', dumps: [dump] };
}
