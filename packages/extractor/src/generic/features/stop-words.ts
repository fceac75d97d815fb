const WORDS =
  'der die das und ist in den von zu mit sich des auf nicht ein eine dem im es er sie als auch an wie aus bei nach um ' +
  'am sind noch hat dass wird zum zur war nur vor so aber oder man wenn wir was kann einen einem einer über mehr doch ' +
  'the of and to a is that for it on with as was be by at from this are or an have not but his her they you had which ' +
  'we has their been who will its would he she if can there were my your our so what when all one more than about into ' +
  'le la les de du et un une que qui dans pour par sur pas plus ce sont avec il elle au aux ne se est ou mais ont ' +
  'el los las y del por con para como más pero su sus al lo una fue ha son no si ya muy este esta ' +
  'il lo gli di che è per non una sono con del della dei nel nella alla anche più come ma si da ' +
  'het een van dat niet op te voor met zijn er aan ook bij naar maar uit dan deze wordt ' +
  'o os as do da dos das em um uma não com mais foi pelo pela ' +
  'och att det som på är av för med till inte om ett men var jag han hade ' +
  'og det at på er af til ikke med som har den vi sig men ' +
  'i w na z do nie się że jest to jak ale po od za przez o ' +
  'ja on että ei se oli mutta kun niin myös ' +
  've bir bu için ile de da çok olarak daha ' +
  'и в не на что с по как из у за от он это но так к для же о';

/** Slots for words by their hash; a power of two, some ten times as many as there are words. */
const SLOTS = 4096;
const CASED = 0x500;
const SMALL = Uint16Array.from({ length: CASED }, (_, code) => smallOf(code));
const LISTED: readonly (string | undefined)[] = listed(new Set(WORDS.split(' ')));

/** Letters of the longest of them. */
export const LONGEST_STOP_WORD = 6;

/** Whether the word from `begin` to `end` is among the most frequent of a language; case matters only for its first letter. */
export function isStopWord(text: string, begin: number, end: number): boolean {
  const first = text.charCodeAt(begin);
  const isBig = first >= 65 && first <= 90;
  let hash = 0;
  for (let index = begin; index < end; index += 1) hash = mixed(hash, codeAt(text, index, isBig));
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = LISTED[slot];
    if (word === undefined) return false;
    if (word.length === end - begin && isSame(word, text, begin, isBig)) return true;
  }
}

function isSame(word: string, text: string, begin: number, isBig: boolean): boolean {
  for (let index = 0; index < word.length; index += 1)
    if (word.charCodeAt(index) !== codeAt(text, begin + index, isBig)) return false;
  return true;
}

function codeAt(text: string, index: number, isBig: boolean): number {
  const code = text.charCodeAt(index);
  return isBig && code < CASED ? (SMALL[code] as number) : code;
}

function mixed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function listed(words: ReadonlySet<string>): readonly (string | undefined)[] {
  const slots: (string | undefined)[] = new Array(SLOTS).fill(undefined);
  for (const word of words) {
    let hash = 0;
    for (let index = 0; index < word.length; index += 1) hash = mixed(hash, word.charCodeAt(index));
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = word;
  }
  return slots;
}

function smallOf(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}
