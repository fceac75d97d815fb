/** What the number of readers' comments is called, in the singular and the plural, by language. */
export const COMMENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['Kommentar', 'Kommentare', 'Leserkommentar', 'Leserkommentare', 'Kommentieren', 'Diskussion'],
  en: ['comment', 'comments', 'responses'],
  fr: ['commentaire', 'commentaires', 'Discussion'],
  es: ['comentario', 'comentarios'],
  pt: ['comentário', 'comentários'],
  it: ['commento', 'commenti'],
  ru: ['комментарий', 'комментария', 'комментариев', 'комментарии'],
  uk: ['коментар', 'коментарі', 'коментарів'],
  pl: ['komentarz', 'komentarze', 'komentarzy'],
  hu: ['hozzászólás', 'hozzászólások', 'megjegyzés'],
  ro: ['comentariu', 'comentarii'],
  tr: ['yorum', 'yorumlar'],
  el: ['σχόλιο', 'σχόλια'],
  bg: ['коментар', 'коментара', 'коментари'],
  ar: ['تعليق', 'تعليقات', 'التعليقات'],
  fa: ['نظر', 'نظرات'],
};

/** What stands before the word where there are none, or all are shown. */
const BEFORE = 'Keine|Noch keine|Alle|No|All|Aucun|Tous les|Nessun|Sin|Sem|Нет|Немає|Brak|Κανένα|Nincs';
const WORDS = [...new Set(Object.values(COMMENT_WORDS).flat())].join('|');
const COUNT = '\\d{1,3}(?:[.,]\\d{3})?';
const COMMENTS = new RegExp(
  `^(?:(?:${COUNT}|${BEFORE})\\s)?(?:${WORDS})(?:\\s?[:(]\\s?${COUNT}\\s?\\)?|\\s\\d{1,4}|:)?$`,
  'iu',
);
/** `1 Kommentar zu "Kicker: Headline"` stands above the comments and repeats the headline. */
const COMMENTS_ON = new RegExp(`^(?:${COUNT}|Alle|All)\\s(?:Kommentare?|Comments?) (?:zu|on):? \\S`, 'iu');
const LONGEST = 300;

/** Whether a line heads the comments and names what they are about: `3 Kommentare zu "Kicker: Headline"`. */
export function isCommentsHeading(line: string): boolean {
  const bare = line.trim();
  return bare.length <= LONGEST && COMMENTS_ON.test(bare);
}

/** Whether a line is the number of readers' comments, or the title above them: `3 Kommentare`, `Comments (12)`. */
export function isCommentCount(line: string): boolean {
  const bare = line.trim();
  return bare.length <= LONGEST && (COMMENTS.test(bare) || COMMENTS_ON.test(bare));
}
