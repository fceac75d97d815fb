const HEADING =
  /^(?:alle )?(?<before>\d{1,5} )?(?:leser|nutzer|user)?-?(?:kommentare?|comments?|commentaires?)(?: zum artikel| (?:zu|on) ["„“«»].{1,300}["“”«»])?:? ?(?:\(?(?<behind>\d{1,5})\)?)?:?$/iu;

/** What the heading above readers' comments says: `Kommentare`, `3 Leserkommentare`, `Comments (12)`; their number as printed. */
export function readCommentHeading(text: string): { readonly count?: string } | undefined {
  const found = HEADING.exec(text)?.groups;
  if (found === undefined) return undefined;
  const count = found['before']?.trim() ?? found['behind'];
  return count === undefined ? {} : { count };
}
