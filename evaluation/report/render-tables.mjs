const NUMBER = /^(?:–|[\d.]+(?: %| of \d+)?|)$/u;

/** Tables for a terminal: columns in line, numbers to the right. */
export function textTables(tables) {
  return tables.map((table) => `${table.title}\n\n${textTable(table)}`).join('\n\n');
}

/** Tables as Markdown, each below its title in bold. */
export function markdownTables(tables) {
  return tables.map((table) => `**${table.title}**\n\n${markdownTable(table)}`).join('\n\n');
}

function textTable({ columns, rows }) {
  const widths = columns.map((column, at) =>
    Math.max(...[column, ...rows.map((row) => row[at])].map((cell) => cell.length)),
  );
  const isRight = columns.map((_, at) => isNumeric(rows, at));
  const line = (cells) =>
    cells
      .map((cell, at) => (isRight[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd();
  return [columns, ...rows].map(line).join('\n');
}

function markdownTable({ columns, rows }) {
  const rule = columns.map((_, at) => (isNumeric(rows, at) ? '---:' : '---'));
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

function isNumeric(rows, at) {
  return rows.every((row) => NUMBER.test(row[at]));
}
