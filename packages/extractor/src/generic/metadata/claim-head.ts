import type { Author } from '../../article.ts';
import { type Block, isOpen, removed } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { isStampLine } from './head-lines.ts';
import { type Evidence, startOf } from './page-evidence.ts';

const DATE = removed('generic/date', 'it tells when the page was written or changed');
const AUTHOR = removed('generic/author', 'it tells of the author');
const FEWEST_WORDS = 6;
const MOST_WORDS = 90;
const LONGEST_NOTE = 500;
const WORK =
  /^\P{Ll}?[^.!?]{0,60}?\b(?:ist|war|schreibt|arbeitet|berichtet|leitet|studierte?|lebt|is|writes|covers|reports)\b/u;
const PROFESSION =
  /redakteur|\bautor(?:in)?\b|journalist|korrespondent|reporter|volontär|kolumnist|mitarbeiter|ressort|editor|writer/iu;

/**
 * Claims what is left between headline and text: dates, and the paragraph above a line of authors, which is the lede and
 * is given back.
 */
export function claimHead(
  { reading, bodyStart }: Evidence,
  { mayHold }: { readonly mayHold: boolean },
): string | undefined {
  const head = reading.blocks.filter((block) => isOpen(block) && startOf(block) < bodyStart);
  for (const block of head) if (isStampLine(block.text)) block.claim = DATE;
  const prose = head.filter(isOpen);
  const [lede] = prose;
  if (!mayHold || lede === undefined || prose.length > 1 || hasTeaser(reading.blocks) || !isLede(lede))
    return undefined;
  lede.claim = { fate: 'field', field: 'teaser' };
  return lede.text;
}

/** Claims the last paragraph where it tells of an author: `Anna Muster ist Redakteurin im Ressort Umwelt.` */
export function claimAuthorNote({ reading }: Evidence, authors: readonly Author[]): void {
  const last = reading.blocks.findLast(isOpen);
  if (last === undefined || last.text.length > LONGEST_NOTE) return;
  const line = comparable(last.text);
  const author = authors.find(({ name }) => line.startsWith(comparable(name)));
  const note = author === undefined ? '' : last.text.slice(author.name.length);
  if (WORK.test(note) && (last.emphasised || PROFESSION.test(note))) last.claim = AUTHOR;
}

function hasTeaser(blocks: readonly Block[]): boolean {
  return blocks.some(({ claim }) => claim?.fate === 'field' && claim.field === 'teaser');
}

function isLede({ kind, text }: Block): boolean {
  const words = text.split(' ').length;
  return kind === 'paragraph' && words >= FEWEST_WORDS && words <= MOST_WORDS;
}
