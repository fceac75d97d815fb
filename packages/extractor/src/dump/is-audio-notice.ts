const SCREEN_READER_ONLY =
  /\b(?:audioversion|vorlesefunktion|artikel (?:wird|wurde) (?:automatisch )?vorgelesen|computerstimme|text[ -]to[ -]speech|audio version|read aloud by)\b/iu;
const MADE = /\b(?:künstlich|automatisch|automatically|ki|ai|generiert|generated|computerstimme|feedback)\b/iu;
const LONGEST = 300;

/** Whether a line says that a machine reads the article aloud, as players on news pages do. */
export function isAudioNotice(text: string): boolean {
  return text.length <= LONGEST && SCREEN_READER_ONLY.test(text) && MADE.test(text);
}
