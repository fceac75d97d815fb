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

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Whether a word is among the most frequent of a language; case matters only for its first letter. */
export function isStopWord(word: string): boolean {
  if (STOP_WORDS.has(word)) return true;
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90 && STOP_WORDS.has(word.toLowerCase());
}
