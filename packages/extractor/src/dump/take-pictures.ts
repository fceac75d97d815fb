import { type Block, type Claim, keyOf, removed, splitBlock } from '../block.ts';
import { likeness } from '../evidence/likeness.ts';
import type { LineFacts } from '../evidence/line-survey.ts';
import type { Role } from '../evidence/roles.ts';
import { wordHashes } from '../generic/features/word-hashes.ts';
import { splitCredit } from '../german/credits.ts';
import type { PictureDraft } from '../reading.ts';
import type { Telling } from './claim-roles.ts';

const RULE = 'common/picture';
const ALTERNATIVE = removed('common/alternative-text', 'it is the alternative text of a picture');
const OF_PICTURE: ReadonlySet<Role> = new Set(['caption', 'credit', 'alt']);
const HEADLINE_AGAIN = removed('common/headline-again', 'it repeats the headline');
/** Captions and credits of one picture stand so close together. */
const NEAR = 2;
const ALIKE = 0.5;
const SAME = 0.7;

/** Gathers the pictures of an article: alternative text, caption and credit of each stand together. */
export function takePictures({ reading, survey, told }: Telling): void {
  const cuts = new Map<Block, readonly Block[]>();
  const printed = reading.blocks.find(({ claim }) => claim?.fate === 'field' && claim.field === 'headline');
  const headline = printed && keyOf(printed);
  let picture: PictureDraft | undefined;
  let last: LineFacts | undefined;
  for (const line of survey.lines) {
    const role = told.roles[line.index] as Role;
    if (!OF_PICTURE.has(role) || line.block.claim !== undefined) continue;
    if (keyOf(line.block) === headline) {
      line.block.claim = HEADLINE_AGAIN;
      continue;
    }
    if (role === 'alt') {
      const below = captionBelow(line, { survey, told });
      line.block.claim = below === undefined ? ALTERNATIVE : claim();
      if (below === undefined) continue;
      picture = { ...placeOf(line.block), alt: line.block.text };
      reading.pictures.push(picture);
      last = line;
      continue;
    }
    const lone = isCredit(line.block.text);
    const isNear = last !== undefined && line.index - last.index <= NEAR;
    if (isNear && isCredited(picture) && (lone || isAlike(picture, line.block.text))) forgoCaption(picture);
    const goesOn = isNear && picture !== undefined && (lone ? picture.credit : picture.caption) === undefined;
    if (!goesOn || picture === undefined) {
      picture = placeOf(line.block);
      reading.pictures.push(picture);
    }
    fill(picture, line.block, { role, cuts, locate: reading.locate });
    last = line;
  }
  putParts(reading.blocks, cuts);
  dropRepeated(reading.pictures);
}

function placeOf({ runs }: Block): PictureDraft {
  const [first] = runs;
  return first === undefined ? {} : { start: first.start };
}

function isCredit(text: string): boolean {
  const split = splitCredit(text);
  return split !== undefined && split.caption === undefined;
}

/** A credit below a line with one of its own: that line was the alternative text. */
function isCredited(picture: PictureDraft | undefined): picture is PictureDraft {
  return picture?.caption !== undefined && picture.credit !== undefined;
}

/** Whether a captioned line says much the same as the picture's caption: the alternative text stands above it. */
function isAlike({ caption = '' }: PictureDraft, text: string): boolean {
  return likeness(wordHashes(caption), wordHashes(splitCredit(text)?.caption ?? text)) >= SAME;
}

function forgoCaption(picture: PictureDraft): void {
  if (picture.caption !== undefined) picture.alt = picture.caption;
  delete picture.caption;
  delete picture.credit;
}

function claim(): Claim {
  return { fate: 'field', field: 'images', rule: RULE };
}

/** The caption that an alternative text stands above, if it is that of one. */
function captionBelow(
  { index, words }: LineFacts,
  { survey, told }: Pick<Telling, 'survey' | 'told'>,
): LineFacts | undefined {
  const below = survey.lines.slice(index + 1, index + 1 + NEAR).find((line) => {
    const role = told.roles[line.index];
    return role === 'caption' || role === 'credit';
  });
  if (below === undefined) return undefined;
  return below.index === index + 1 || likeness(words, below.words) >= ALIKE ? below : undefined;
}

function fill(
  picture: PictureDraft,
  block: Block,
  {
    role,
    cuts,
    locate,
  }: {
    readonly role: Role;
    readonly cuts: Map<Block, readonly Block[]>;
    readonly locate: Telling['reading']['locate'];
  },
): void {
  const split = splitCredit(block.text);
  block.claim = claim();
  if (role === 'credit') {
    picture.credit = split?.credit ?? block.text;
    return;
  }
  const caption = split === undefined ? block.text : split.caption;
  if (caption !== undefined) picture.caption = caption;
  if (split?.credit !== undefined) picture.credit = split.credit;
  if (split === undefined || split.caption === undefined) return;
  const parts = splitBlock(block, split.at, locate);
  for (const part of parts) part.claim = claim();
  cuts.set(block, parts);
}

/** Puts the parts of cut blocks in their places, all at once: one by one that would be quadratic. */
function putParts(blocks: Block[], cuts: ReadonlyMap<Block, readonly Block[]>): void {
  if (cuts.size === 0) return;
  const all = blocks.splice(0);
  for (const block of all) for (const part of cuts.get(block) ?? [block]) blocks.push(part);
}

/** Leaves one of the pictures that share caption and credit: many a page prints them twice. */
function dropRepeated(pictures: PictureDraft[]): void {
  const seen = new Set<string>();
  for (const picture of pictures.splice(0)) {
    const key = `${picture.caption ?? ''}\n${picture.credit ?? ''}`;
    if (!seen.has(key)) pictures.push(picture);
    seen.add(key);
  }
}
