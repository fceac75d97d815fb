/** What `klartext --help` shows; kept apart from the parsing of commands so that it comes at once. */
export const OVERVIEW = `Examples:
  klartext extract page.html                              one article as a line of JSON
  klartext extract pages/ --format markdown --out texts   a folder of pages into a folder of articles
  klartext filter < pages.ndjson > articles.ndjson        in a pipeline, line by line
  klartext explain page.html                              why each line was kept or removed

Raw news pages in, clean articles out, and a ledger of what was removed and why.

Usage: klartext COMMAND [options]

Commands:
  extract [inputs...]        read pages into articles
  filter                     NDJSON in, NDJSON out, for pipelines
  explain <input>            show why each line was kept or removed
  drift <baseline> <report>  tell whether sites have changed between two runs

Options:
  -V, --version              show the version
  -h, --help                 show this help; after a command, its own
`;
