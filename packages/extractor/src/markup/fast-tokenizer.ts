import { Tokenizer } from 'htmlparser2';

/** What htmlparser2's tokenizer keeps to itself: where it stands, and what it does with a character in some states. */
interface Inner {
  readonly buffer: string;
  index: number;
  sequenceIndex: number;
  stateBeforeDeclaration(code: number): void;
  stateInCommentLike(code: number): void;
  stateText(code: number): void;
  stateInAttributeName(code: number): void;
  handleInAttributeValue(code: number, quote: number): void;
  fastForwardTo(code: number): boolean;
}

const DASHES = '--';
const BLANK = 0x20;
const EXCLAMATION = 0x21;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LETTER = 0x41;
const BRACKET = 0x5b;

const Base = Tokenizer as unknown as new (...given: ConstructorParameters<typeof Tokenizer>) => Inner;

/**
 * Passes over runs of text, of attributes and of comments at once, where htmlparser2's own tokenizer asks at each character
 * what state it is in; whatever may mean something is left to that. Only for pages that are given as a whole.
 */
class Swift extends Base {
  override stateText(code: number): void {
    if (code === LESS || code === AMPERSAND) super.stateText(code);
    else this.index = endOfRun(this.buffer, this.index + 1, LESS) - 1;
  }

  override handleInAttributeValue(code: number, quote: number): void {
    if (code === quote || code === AMPERSAND) super.handleInAttributeValue(code, quote);
    else this.index = endOfRun(this.buffer, this.index + 1, quote) - 1;
  }

  override stateInAttributeName(code: number): void {
    if (mayEndName(code)) super.stateInAttributeName(code);
    else this.index = endOfName(this.buffer, this.index + 1) - 1;
  }

  /** Sections of characters are none of HTML: as in browsers they end where any declaration does. */
  override stateBeforeDeclaration(code: number): void {
    super.stateBeforeDeclaration(code === BRACKET ? LETTER : code);
  }

  override stateInCommentLike(): void {
    const end = endOfComment(this.buffer, this.index - this.sequenceIndex);
    this.index = end ?? this.buffer.length - 1;
    this.sequenceIndex = DASHES.length;
    if (end !== undefined) super.stateInCommentLike(GREATER);
  }

  override fastForwardTo(code: number): boolean {
    const found = this.buffer.indexOf(String.fromCharCode(code), this.index + 1);
    this.index = found < 0 ? this.buffer.length - 1 : found;
    return found >= 0;
  }
}

/** Where the last sign of `-->` or `--!>` stands. */
function endOfComment(text: string, start: number): number | undefined {
  for (let at = text.indexOf(DASHES, start); at >= 0; at = text.indexOf(DASHES, at + 1)) {
    const after = at + DASHES.length;
    const last = text.charCodeAt(after) === EXCLAMATION ? after + 1 : after;
    if (text.charCodeAt(last) === GREATER) return last;
  }
  return undefined;
}

/** Where a run of text or of an attribute's value ends: at its last character, or where an entity may begin. */
function endOfRun(text: string, start: number, last: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === last || code === AMPERSAND) break;
    at += 1;
  }
  return at;
}

function endOfName(text: string, start: number): number {
  let at = start;
  while (at < text.length && !mayEndName(text.charCodeAt(at))) at += 1;
  return at;
}

function mayEndName(code: number): boolean {
  return code === EQUALS || code === GREATER || code === SLASH || code <= BLANK;
}

export const FastTokenizer: typeof Tokenizer = Swift as unknown as typeof Tokenizer;
