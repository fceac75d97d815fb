/** A figure as the tables print it; `–` where there is none. */
const shown = (number) => (number === undefined || Number.isNaN(number) ? '–' : number.toFixed(4));
const percent = (share) => `${(share * 100).toFixed(2)} %`;

/**
 * The figures as tables, `{ title, columns, rows }` each, all cells texts: the body, the segments, the metadata, and what
 * the text has too much and too little. A table without a row is left out.
 */
export function tablesOf({ rows, losses }) {
  return [bodyTable(rows), segmentTable(rows), metadataTable(rows), ...lossTables(losses)].filter(
    (table) => table.rows.length > 0,
  );
}

function bodyTable(rows) {
  return {
    title: 'Body: runs of four tokens, whole paragraphs',
    columns: ['set', 'engine', 'pages', 'F1', 'precision', 'recall', 'exact', 'paragraph F1'],
    rows: rows
      .filter(({ shingles }) => shingles !== undefined)
      .map(({ set, engine, of, shingles: { f1, precision, recall, exact }, paragraphF1 }) => [
        ...[set, engine, `${of.shingles}`],
        ...[f1, precision, recall, exact, paragraphF1].map(shown),
      ]),
  };
}

function segmentTable(rows) {
  return {
    title: 'Segments: texts that must and must not appear',
    columns: ['set', 'engine', 'pages', 'F1', 'precision', 'recall', 'accuracy'],
    rows: rows
      .filter(({ segments }) => segments !== undefined)
      .map(({ set, engine, of, segments: { f1, precision, recall, accuracy } }) => [
        ...[set, engine, `${of.segments}`],
        ...[f1, precision, recall, accuracy].map(shown),
      ]),
  };
}

function metadataTable(rows) {
  return {
    title: 'Metadata: share of the pages where it is right, of those where it is known; confidence',
    columns: ['set', 'engine', 'title', 'day of publication', 'authors', 'confidence AUC'],
    rows: rows
      .filter(({ of }) => of.title + of.day + of.authors > 0)
      .map(({ set, engine, of, title, day, authors, shingles }) => [
        ...[set, engine, shareOf(title, of.title), shareOf(day, of.day), shareOf(authors, of.authors)],
        shown(shingles?.confidenceArea),
      ]),
  };
}

function shareOf(share, pages) {
  return pages === 0 ? '–' : `${shown(share)} of ${pages}`;
}

function lossTables(losses) {
  const known = losses.filter(({ extra, missing }) => extra.length + missing.length > 0);
  return [
    lossTable(known, {
      key: 'extra',
      title: 'Too much: text that is not the gold’s, by what it looks like; mean share of a page’s text',
    }),
    lossTable(known, {
      key: 'missing',
      title: 'Too little: gold that the text lacks, by where the ledger says it went; mean share of a page’s gold',
    }),
  ];
}

/** The causes that make up at least a hundredth of the shares, the others together, and all. */
function lossTable(losses, { key, title }) {
  const causes = [...new Set(losses.flatMap((loss) => loss[key].map(({ cause }) => cause)))];
  const weight = (members) => total(losses.map((loss) => sumOf(loss[key], 'share', members)));
  const main = causes
    .filter((cause) => weight([cause]) * 100 >= weight(causes))
    .sort((one, other) => weight([other]) - weight([one]));
  const others = causes.filter((cause) => !main.includes(cause));
  const groups = [
    ...main.map((cause) => [cause, [cause]]),
    ...(others.length === 0 ? [] : [['other causes', others]]),
    ...(causes.length === 0 ? [] : [['all', causes]]),
  ];
  const rows = groups.map(([name, members]) => [
    ...[name, `${total(losses.map((loss) => sumOf(loss[key], 'tokens', members)))}`],
    ...losses.map((loss) => percent(sumOf(loss[key], 'share', members))),
  ]);
  return { title, columns: ['cause', 'tokens', ...losses.map(({ set }) => set)], rows };
}

function sumOf(losses, key, causes) {
  return total(losses.filter(({ cause }) => causes.includes(cause)).map((loss) => loss[key]));
}

function total(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0);
}
