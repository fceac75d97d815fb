import { type Block, fieldOf, isOpen, splitBlock } from '../block.ts';
import { readLoneInitials, readSignOff, type SignOff } from '../german/sign-off.ts';
import { splitSignOff } from '../german/sign-off-end.ts';
import { isSignOffCode, readSignOffList } from '../german/sign-off-list.ts';
import type { Reading } from '../reading.ts';
import { endsSentence, isProse } from './shape.ts';

/** The sign-off below the article, as its own grammar reads it. */
type SignedOff = Omit<SignOff, 'signOff'> & Partial<SignOff>;

/** Blocks at the end of the body among which a sign-off is looked for. */
const SIGN_OFF_REACH = 3;
/** How many short lines may stand below it: menus of dumps. */
const MOST_MENU_LINES = 20;
const LONGEST_MENU_LINE = 60;
const LONGEST_INITIALS = 5;
/** `dpa`, `Quelle: dpa`: what stands below pictures, too. */
const BARE_CODE = /^(?:Quelle:\s?)?[\p{L}-]{2,10}$/u;

/** Claims the sign-off, if one of the last blocks of the body is one. */
export function liftSignOff(reading: Reading, printed: string | undefined): SignedOff {
  if (printed !== undefined) {
    const read = readSignOff(printed) ?? readSignOffList(printed.split(', ')) ?? readLoneInitials(printed);
    return { signOff: printed, initials: read?.initials ?? [], agencies: read?.agencies ?? [] };
  }
  const open = reading.blocks.filter(isOpen);
  const codes = open.slice(open.findLastIndex((block) => !isSignOffCode(block.text)) + 1);
  const list =
    codes.length > 1 || codes[0]?.kind === 'list-item' ? readSignOffList(codes.map((block) => block.text)) : undefined;
  if (list !== undefined) {
    for (const block of codes) block.claim = { fate: 'field', field: 'signOff' };
    return list;
  }
  return liftLine(reading, open) ?? liftClosing(reading, open) ?? { initials: [], agencies: [] };
}

/** Lifts a sign-off that is a line of its own: among the last blocks, or above nothing but short lines such as a menu's. */
function liftLine(reading: Reading, open: readonly Block[]): SignedOff | undefined {
  const last = open.findLastIndex((block) => !isMenuLine(block));
  const first = Math.max(0, Math.min(open.length - SIGN_OFF_REACH, last), open.length - MOST_MENU_LINES);
  for (const block of open.slice(first).toReversed()) {
    const read = readSignOff(block.text) ?? (block === open.at(-1) ? readInitials(block, open.at(-2)) : undefined);
    if (read === undefined || isPictureCredit(block, reading.blocks)) continue;
    block.claim = { fate: 'field', field: 'signOff' };
    return read;
  }
  return undefined;
}

/** Lifts a sign-off that the last paragraph ends with. */
function liftClosing(reading: Reading, open: readonly Block[]): SignedOff | undefined {
  const block = open.findLast((each) => !isMenuLine(each));
  const found = block?.kind === 'paragraph' ? splitSignOff(block.text) : undefined;
  if (block === undefined || found === undefined) return undefined;
  const [text, signOff] = splitBlock(block, found.at, reading.locate);
  signOff.claim = { fate: 'field', field: 'signOff' };
  reading.blocks.splice(reading.blocks.indexOf(block), 1, text, signOff);
  return { signOff: found.signOff, initials: found.initials, agencies: found.agencies };
}

function isMenuLine({ text }: Block): boolean {
  return text.length <= LONGEST_MENU_LINE && !isProse(text) && !endsSentence(text) && splitSignOff(text) === undefined;
}

/** Initials alone on the last line, below the end of a sentence. */
function readInitials(block: Block, above: Block | undefined): SignOff | undefined {
  if (above === undefined || !endsSentence(above.text) || block.text.length > LONGEST_INITIALS) return undefined;
  return readLoneInitials(block.text);
}

/** Whether a code that could be a sign-off stands below a caption and names where the picture is from. */
function isPictureCredit(block: Block, blocks: readonly Block[]): boolean {
  if (!BARE_CODE.test(block.text)) return false;
  const above = blocks[blocks.indexOf(block) - 1];
  if (above === undefined) return false;
  if (above.claim !== undefined) return fieldOf(above) === 'images';
  return above.kind === 'paragraph' && !isProse(above.text) && !endsSentence(above.text);
}
