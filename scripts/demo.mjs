// What `npm start` shows: the bundled pages as they came in, and what Klartext made of them.

import { readdirSync, readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { extract } from '../packages/cli/dist/index.js';

const PAGES = new URL('../fixtures/seeds/', import.meta.url);
const SHOWN_IN_FULL = '003_838cebc56e05a720.txt';
const WIDTH = Math.min(Math.max(process.stdout.columns ?? 110, 60), 110);
const COLOURED = process.stdout.isTTY === true && !process.env.NO_COLOR;
const UNPRINTABLE = /[\p{Cc}\p{Cf}]+/gu;
const NOT_BLANK = /\S/u;

const FATES = {
  body: { mark: '¶', colour: 'green' },
  field: { mark: '+', colour: 'cyan' },
  comment: { mark: '»', colour: 'magenta' },
  removed: { mark: '−', colour: 'red' },
};

const FACTS = [
  ['Kicker', (article) => article.kicker],
  ['Headline', (article) => article.headline],
  ['Teaser', (article) => article.teaser],
  ['Date', (article) => article.datePublished],
  ['Authors', (article) => article.authors.map(({ name }) => name).join(', ')],
  ['Initials', (article) => article.initials.join(', ')],
  ['Agencies', (article) => article.agencies.map(({ name, code }) => `${name} (${code})`).join(', ')],
  ['Dateline', (article) => article.dateline],
  ['Credit', (article) => [...new Set(article.images.flatMap(({ credit }) => credit ?? []))].join(', ')],
];

const FIELD_WORDS = {
  canonicalUrl: 'address',
  commentCount: 'number of comments',
  datePublished: 'date',
  images: 'picture',
  signOff: 'sign-off',
};

const pages = await Promise.all(readdirSync(PAGES).sort().map(readPage));
const chosen = pages.filter(({ file }) => file === SHOWN_IN_FULL);
const others = pages.filter(({ file }) => file !== SHOWN_IN_FULL);
const lines = [...opening(), ...chosen.flatMap(pageInFull), ...table(others), ...whatNext()];
process.stdout.write(`${lines.join('\n')}\n`);

async function readPage(file) {
  const text = readFileSync(new URL(file, PAGES), 'utf8');
  const linesIn = text.split('\n').filter((line) => NOT_BLANK.test(line)).length;
  return { file, linesIn, ...(await extract({ text })) };
}

function opening() {
  return ['', `${paint('bold', 'Klartext')}  raw news pages in, clean articles out, every line accounted for`];
}

function pageInFull({ file, linesIn, article, ledger }) {
  const facts = FACTS.map(([label, read]) => [label, read(article)]).filter(([, value]) => value);
  return [
    ...section(file, `${linesIn} lines in`),
    ...facts.map(([label, value]) => labelled(label, value)),
    ...article.blocks.map(({ text }, place) => labelled(place === 0 ? 'Body' : '', text)),
    ...section('Its ledger', 'what became of each line, and why'),
    ...ledger.map(ledgerLine),
  ];
}

function labelled(label, text) {
  return `  ${paint('cyan', label.padEnd(10))} ${clip(text, WIDTH - 13)}`;
}

function ledgerLine(entry) {
  const { mark, colour } = FATES[entry.fate];
  const room = Math.floor((WIDTH - 6) * 0.45);
  const text = clip(entry.text, room).padEnd(room);
  const why = clip(reason(entry), WIDTH - 6 - room);
  if (entry.fate === 'removed') return `  ${paint(colour, mark)} ${paint('dim', `${text}  ${why}`)}`;
  return `  ${paint(colour, mark)} ${text}  ${paint(colour, why)}`;
}

function reason({ fate, field, because }) {
  if (fate === 'removed') return `removed because ${because}`;
  if (fate === 'field') return FIELD_WORDS[field] ?? field;
  return fate === 'comment' ? "a reader's comment" : 'body';
}

function table(rows) {
  return [
    ...section('The other pages', 'lines in, and where they went'),
    paint('dim', `  ${row(['page', 'site', 'in', 'body', 'fields', 'removed', 'headline'])}`),
    ...rows.map((page) => `  ${row(cells(page))}`),
  ];
}

function cells({ file, linesIn, article, ledger }) {
  const count = (fate) => ledger.filter((entry) => entry.fate === fate).length;
  return [file, article.site ?? '–', linesIn, count('body'), count('field'), count('removed'), article.headline ?? '–'];
}

function row([file, site, ...rest]) {
  const headline = rest.pop();
  const counts = rest.map((cell) => `${cell}`.padStart(8)).join('');
  const left = `${clip(file, 8).padEnd(10)}${clip(site, 12).padEnd(12)}${counts}   `;
  return `${left}${clip(headline, WIDTH - 2 - left.length)}`;
}

function whatNext() {
  return [
    ...section('Try next', ''),
    `  npx klartext extract fixtures/seeds --format markdown   ${paint('dim', 'the articles')}`,
    `  npx klartext explain fixtures/seeds/002*                ${paint('dim', 'why each line stayed or went')}`,
    `  README.md                                               ${paint('dim', 'your own pages, folders and pipelines')}`,
    '',
  ];
}

function section(title, remark) {
  return ['', `${paint('bold', title)}  ${paint('dim', remark)}`.trimEnd()];
}

function clip(text, room) {
  const printable = `${text}`.normalize('NFC').replace(UNPRINTABLE, ' ');
  return printable.length <= room ? printable : `${printable.slice(0, room - 1).trimEnd()}…`;
}

function paint(style, text) {
  return COLOURED && text !== '' ? styleText(style, text) : text;
}
