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
      title: 'Too much: tokens of the text that are not the gold’s, by what they look like',
    }),
    lossTable(known, {
      key: 'missing',
      title: 'Too little: tokens of the gold that the text lacks, by where they went',
    }),
  ];
}

/** The causes that make up at least a hundredth, the others together, and all. */
function lossTable(losses, { key, title }) {
  const causes = [...new Set(losses.flatMap((loss) => loss[key].map(({ cause }) => cause)))];
  const sum = (members) => tokensIn(losses, key, members);
  const all = sum(causes);
  const main = causes.filter((cause) => sum([cause]) * 100 >= all).sort((one, other) => sum([other]) - sum([one]));
  const others = causes.filter((cause) => !main.includes(cause));
  const groups = [...main.map((cause) => [cause, [cause]]), ...(others.length === 0 ? [] : [['other causes', others]])];
  const rows = [...groups, ...(all === 0 ? [] : [['all', causes]])].map(([name, members]) => [
    ...[name, `${sum(members)}`],
    ...losses.map((loss) => percent(shareIn(loss[key], members))),
  ]);
  return { title, columns: ['cause', 'tokens', ...losses.map(({ set }) => set)], rows };
}

function tokensIn(losses, key, causes) {
  return total(
    losses.flatMap((loss) => loss[key].filter(({ cause }) => causes.includes(cause)).map(({ tokens }) => tokens)),
  );
}

function shareIn(losses, causes) {
  return total(losses.filter(({ cause }) => causes.includes(cause)).map(({ share }) => share));
}

function total(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0);
}
