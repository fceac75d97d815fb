/** Words that a sentence needs another word behind: no headline, label or caption ends with one. */
const WORDS: readonly string[] = [
  // German: articles, pronouns before a noun, prepositions that no verb leaves at its end, conjunctions
  'der die den dem des eine einen einem einer eines dieser diese diesen diesem dieses jedem jedes',
  'seine seinen seinem seiner ihre ihren ihrem ihrer unsere unseren unserem unserer keine keinen keinem',
  'welche welchen welchem welcher im am vom zum zur beim ins ans für gegen seit wegen während zwischen trotz',
  'und oder sowie dass weil ob sondern',
  // English, French, Spanish, Italian, Portuguese, Dutch
  'the of and or than their your our its every whose',
  'le les des une aux et ou dans pour leur leurs ses ces cette de par avec que qui',
  'el los las del al y para con por sus una unos unas gli di della delle dei degli dal dalla nel nella alla',
  'uma pela pelo het een',
];
const LISTED = new Set(WORDS.flatMap((words) => words.split(' ')));
const LAST_WORD = /(?:^|[\s("„“«])(?<word>\p{Ll}{1,12})$/u;
const LONGEST_WORD = 14;

/** Whether a line ends with a word that leaves the sentence open: `the`, `einen`, `und`. */
export function endsWithOpenWord(line: string): boolean {
  const word = LAST_WORD.exec(line.slice(-LONGEST_WORD))?.groups?.['word'];
  return word !== undefined && LISTED.has(word);
}
