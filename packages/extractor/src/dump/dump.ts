import { endsSentence } from '../article/shape.ts';
import { type Block, type Claim, isOpen, keyOf, removed, splitBlock } from '../block.ts';
import type { Cleaner, DumpGrammar, FieldName } from '../cleaner.ts';
import { splitCredit } from '../german/credits.ts';
import { isDateWord } from '../german/date-words.ts';
import { splitHeading } from '../german/glued-heading.ts';
import type { PictureDraft, Reading } from '../reading.ts';
import { ruleName } from '../rule-name.ts';
import { takeParts } from './line-parts.ts';
import { type Assigned, compileSequence, type Lines, linesOf, matchAt, type Sequence } from './sequence.ts';

/** A dump grammar ready to be used. */
export interface CompiledDump {
  readonly grammar: DumpGrammar;
  readonly heads: readonly Sequence[];
  readonly tails: readonly RuledSequence[];
  readonly inserts: readonly RuledSequence[];
}

interface RuledSequence {
  readonly sequence: Sequence;
  readonly rule: string;
  readonly because: string;
}

/** The parts of blocks that were cut, each a caption and its credit. */
type Cuts = Map<Block, readonly Block[]>;

interface Assignment {
  readonly reading: Reading;
  readonly dump: CompiledDump;
  readonly cuts: Cuts;
  readonly insert?: { readonly rule: string; readonly because: string };
}

const ABOVE = removed('common/above-headline', 'it stands above the headline, among menus and notices');
const AGAIN = removed('common/headline-again', 'it repeats the headline');
const ALTERNATIVE = removed('common/alternative-text', 'it is the alternative text of a picture');
/** A headline stands within so many lines of the top. */
const FARTHEST_HEAD = 5000;
const LONGEST_CREDIT = 80;
const PICTURE_ROLES = new Set(['caption', 'credit', 'alt']);
const LETTER = /\p{L}/u;
const NOT_LETTER = /[^\p{L}]+/gu;
const DATE_START = /\s*\d{1,2}[./]\s?\d{1,2}[./]\d{2,4}.*$/u;

const NO_GRAMMAR: DumpGrammar = { lines: {}, heads: [], inserts: [] };

export function compileDump({ site, dump = NO_GRAMMAR }: Pick<Cleaner, 'site' | 'dump'>): CompiledDump {
  const { lines, heads, tails = [], inserts } = dump;
  const ruled = ({ id, because, sequence }: DumpGrammar['inserts'][number]): RuledSequence => ({
    sequence: compileSequence(sequence, lines),
    rule: ruleName(site, id),
    because,
  });
  return {
    grammar: dump,
    heads: heads.map((head) => compileSequence(head, lines)),
    tails: tails.map(ruled),
    inserts: inserts.map(ruled),
  };
}

/** Finds the head of a dump: claims its lines, and all that stands above it. Says whether there was one. */
export function readHead(dump: CompiledDump, reading: Reading): boolean {
  if (dump.heads.length === 0) return false;
  const lines = linesOf(reading.blocks);
  const head = findHead(dump.heads, lines);
  if (head === undefined) return false;
  const cuts: Cuts = new Map();
  assign(head, lines, { reading, dump, cuts });
  putParts(reading.blocks, cuts);
  const first = Math.min(...head.map((each) => each.index));
  const headline = reading.blocks.slice(first).find((block) => isField(block, 'headline'));
  for (const block of reading.blocks.slice(0, first)) {
    if (isOpen(block)) block.claim = headline && keyOf(headline) === keyOf(block) ? AGAIN : ABOVE;
  }
  return true;
}

/** Removes what opens the part below the article, and all that follows it. */
export function readTail(dump: CompiledDump, reading: Reading): void {
  if (dump.tails.length === 0) return;
  const lines = linesOf(reading.blocks);
  const head = lines.blocks.findIndex((block) => isField(block, 'headline'));
  for (const { sequence, rule, because } of dump.tails) {
    for (let index = head + 1; index < lines.blocks.length; index += 1) {
      const found = matchAt(sequence, lines, index);
      if (found === undefined) continue;
      const first = Math.min(...found.map((each) => each.index));
      for (const block of lines.blocks.slice(first)) if (isOpen(block)) block.claim = removed(rule, because);
      return;
    }
  }
}

/** Claims what stands between the paragraphs of a dump and is no body. */
export function readInserts(dump: CompiledDump, reading: Reading): void {
  if (dump.inserts.length > 0) matchInserts(dump, reading);
  for (const block of reading.blocks) if (isOpen(block) && block.marker === '[') block.claim = ALTERNATIVE;
}

function matchInserts(dump: CompiledDump, reading: Reading): void {
  const lines = linesOf(reading.blocks);
  lines.bareCaptions = reading.pictures.some(({ alt, caption, credit }) => alt && caption && !credit);
  lines.loneCaptions = reading.pictures.some(({ alt, caption, credit }) => !alt && caption && !credit);
  lines.printsAlts ||= reading.pictures.some((picture) => picture.alt !== undefined && picture.caption !== undefined);
  const cuts: Cuts = new Map();
  for (const insert of dump.inserts) {
    for (let index = 0; index < lines.blocks.length; index += 1) {
      const found = matchAt(insert.sequence, lines, index);
      if (found !== undefined) assign(found, lines, { reading, dump, cuts, insert });
    }
  }
  putParts(reading.blocks, cuts);
}

/** Puts the parts of cut blocks in their places, all at once: one by one that would be quadratic. */
function putParts(blocks: Block[], cuts: Cuts): void {
  if (cuts.size === 0) return;
  const all = blocks.splice(0);
  for (const block of all) for (const part of cuts.get(block) ?? [block]) blocks.push(part);
}

function isField(block: Block, field: FieldName): boolean {
  return block.claim?.fate === 'field' && block.claim.field === field;
}

function findHead(heads: readonly Sequence[], lines: Lines): readonly Assigned[] | undefined {
  for (const head of heads) {
    for (let index = 0; index < Math.min(lines.blocks.length, FARTHEST_HEAD); index += 1) {
      const found = matchAt(head, lines, index);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function assign(found: readonly Assigned[], lines: Lines, { reading, dump, cuts, insert }: Assignment): void {
  const picture: PictureDraft = {};
  const roles = found.map(({ role, index, parts }) => ({ role, parts, block: lines.blocks[index] as Block }));
  for (const { role, parts, block } of roles) {
    if (role === '_' || (block.claim !== undefined && !mayTake(role, block.claim))) continue;
    if (role === '-')
      block.claim = removed(insert?.rule ?? 'common/head', insert?.because ?? 'it belongs to the head of the page');
    else if (parts !== undefined) takeParts(block, parts, reading);
    else if (PICTURE_ROLES.has(role)) takePicture(role, block, picture, { reading, cuts, rule: insert?.rule });
    else if (role === 'heading') takeHeading(block, reading, dump);
    else takeField(role as FieldName, block, reading);
    if (insert !== undefined && block.claim?.fate === 'field') block.claim = { ...block.claim, rule: insert.rule };
  }
  if (Object.keys(picture).length > 0) reading.pictures.push(picture);
}

/** A field may stand on a line that a rule removed, where its class asked for such lines; nothing else is taken twice. */
function mayTake(role: string, claim: Claim): boolean {
  return role !== '-' && claim.fate === 'removed';
}

function takeField(field: FieldName, block: Block, reading: Reading): void {
  block.claim = { fate: 'field', field };
  const text = field === 'byline' ? withoutDate(block.text) : block.text;
  if (text !== '') reading.values.push({ field, source: 'printed', text });
  if (text !== block.text)
    reading.values.push({ field: 'datePublished', source: 'printed', text: block.text.slice(text.length) });
}

/** A line of authors that a date follows, without the date and the words that announce it. */
function withoutDate(line: string): string {
  const words = line.replace(DATE_START, '').split(' ');
  if (words.join(' ') === line) return line;
  const last = words.findLastIndex(
    (word) => LETTER.test(word) && !isDateWord(word.replace(NOT_LETTER, '').toLowerCase()),
  );
  return words.slice(0, last + 1).join(' ');
}

function takePicture(
  role: string,
  block: Block,
  picture: PictureDraft,
  { reading, cuts, rule }: Pick<Assignment, 'reading' | 'cuts'> & { readonly rule: string | undefined },
): void {
  if (role === 'alt') {
    block.claim = { fate: 'field', field: 'images' };
    picture.alt ??= block.text;
    return;
  }
  const split = splitCredit(block.text);
  const unlabelled = split === undefined ? creditBehind(picture.alt, block.text) : undefined;
  if (unlabelled !== undefined) picture.credit ??= unlabelled;
  const rest = block.text.slice(0, block.text.length - (unlabelled?.length ?? 0)).trimEnd();
  const caption = split === undefined ? rest : split.caption;
  if (caption !== undefined && role === 'caption') picture.caption ??= caption;
  if (split?.credit !== undefined) picture.credit ??= split.credit;
  const parts = split !== undefined && caption !== undefined ? splitBlock(block, split.at, reading.locate) : [block];
  const claim: Claim = { fate: 'field', field: 'images', ...(rule === undefined ? {} : { rule }) };
  for (const part of [block, ...parts]) part.claim = claim;
  if (parts.length > 1) cuts.set(block, parts);
}

/** A credit without any label, told by the alternative text that stands above and ends where the credit begins. */
function creditBehind(alt: string | undefined, line: string): string | undefined {
  if (alt === undefined || !line.startsWith(alt)) return undefined;
  const rest = line.slice(alt.length).trim();
  return rest !== '' && rest.length <= LONGEST_CREDIT && !endsSentence(rest) ? rest : undefined;
}

function takeHeading(block: Block, reading: Reading, dump: CompiledDump): void {
  const split = splitHeading(block.text, headingHints(dump.grammar, reading.blocks, block));
  if (split === undefined) {
    takeField('headline', block, reading);
    return;
  }
  const [kicker, headline] = splitBlock(block, split.at, reading.locate);
  takeField('kicker', kicker, reading);
  takeField('headline', headline, reading);
  reading.blocks.splice(reading.blocks.indexOf(block), 1, kicker, headline);
}

function headingHints(grammar: DumpGrammar, blocks: readonly Block[], heading: Block): readonly string[] {
  return blocks.flatMap((block) => {
    if (block === heading) return [];
    const hint = (grammar.headings ?? []).map((pattern) => pattern.exec(block.text)?.[1]).find(Boolean);
    return hint === undefined ? [] : [hint];
  });
}
