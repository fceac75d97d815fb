import { fold } from '../fold.ts';
import { readSignOff, type SignOff } from './sign-off.ts';

/** A sign-off at the end of a paragraph, and where it begins. */
export interface ClosingSignOff extends SignOff {
  /** Offset into the text where the sign-off begins. */
  readonly at: number;
}

const SHORTEST_TEXT = 40;
/** Before an agency in brackets: `Der Pass ist offen. (dpa)`. */
const SHORTEST_FLASH = 15;
const LONGEST_SIGN_OFF = 60;
/** `… ein. (dapd)`, `… ein“. (wl/dpa)`. */
const IN_BRACKETS = /\([^()]{2,50}\)\.?\s*$/u;
/** `… ein./mne/DP/stw`, `… ein. /mne/DP/stw`; a second stop, `… ein../mne/DP/stw`, is the slug's. */
const SLUG = /(?:(?<=[.!?…])\.)?\/\p{L}{2,5}(?:\/\p{L}{2,5}){1,4}\s*$/u;
/** `… ein. kle/dpa`, `… ein. dpa`: in small letters, for names of agencies end sentences, too. */
const CODES = /(?<=\s)\p{Ll}{2,4}(?:\/\p{L}{2,7}){0,4}\s*$/u;
const SENTENCE_BEFORE = /\p{L}{2}[.!?…]["“”»«’‘']?\s*$|\p{L}["“”»«’‘'][.!?…]\s*$|[)\d%][.!?…]\s*$/u;
const ABBREVIATION = /(?:^|[\s(])(?:bzw|ca|usw|etc|vgl|Dr|Prof|Nr|St|Mio|Mrd|Abs|Art|Tel)\.\s*$/u;

/**
 * Splits off a sign-off that a paragraph ends with, behind its last sentence: `… nicht ein. (dapd)`, `… ein./mne/DP/stw`,
 * `… ein. kle/dpa`. Undefined where the sentence goes on to the end: `… meldet die Agentur (dpa).`
 */
export function splitSignOff(text: string): ClosingSignOff | undefined {
  const tail = text.slice(-LONGEST_SIGN_OFF);
  for (const pattern of [IN_BRACKETS, SLUG, CODES]) {
    const index = pattern.exec(tail)?.index;
    if (index === undefined) continue;
    const at = text.length - tail.length + index;
    const before = text.slice(0, at);
    const found = readSignOff(fold(text.slice(at)));
    const isSigned = found !== undefined && (pattern !== CODES || found.agencies.length > 0);
    const isFlash = pattern === IN_BRACKETS && (found?.agencies.length ?? 0) > 0;
    const shortest = isFlash ? SHORTEST_FLASH : SHORTEST_TEXT;
    if (isSigned && before.length >= shortest && endsSentence(before)) return { ...found, at };
  }
  return undefined;
}

function endsSentence(before: string): boolean {
  return SENTENCE_BEFORE.test(before) && !ABBREVIATION.test(before);
}
