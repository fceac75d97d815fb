import { phrasesIn } from '../word-list.ts';

/** How a line of authors is worded in a language. */
export interface BylineWords {
  /** What stands before the first name. */
  readonly by: readonly string[];
  /** What joins two names. */
  readonly and: readonly string[];
  /** What joins the names and the agencies. */
  readonly with: readonly string[];
}

/** The words around names in a line of authors, by language. */
export const BYLINE_WORDS: Readonly<Record<string, BylineWords>> = {
  de: {
    by: phrasesIn(`
      von, autorin/autor, autor/autorin, autor/in, autor:in, autor*in, autoren, autorinnen, autorin, autor,
      geschrieben von, aufgezeichnet von, ein beitrag von, ein gastbeitrag von, gastbeitrag von, ein kommentar von,
      kommentar von, ein gastkommentar von, gastkommentar von, eine analyse von, analyse von, eine kolumne von,
      kolumne von, ein interview von, interview von, eine glosse von, ein zwischenruf von,
      ein erfahrungsbericht von, ein nachruf von, ein porträt von, ein plädoyer von, eine rezension von,
      eine kritik von, ein protokoll von, protokoll von, interview, ein essay von, essay von, eine reportage von,
      reportage von, ein bericht von, bericht von, eingestellt von, erstellt von, verfasst von, gepostet von,
      veröffentlicht von`),
    and: ['und', 'sowie', 'u.'],
    with: ['mit'],
  },
  en: {
    by: ['by', 'written by', 'posted by', 'published by', 'story by', 'reporting by', 'author', 'authors'],
    and: ['and'],
    with: ['with'],
  },
  fr: { by: ['par', 'écrit par', 'publié par', 'rédigé par', 'auteur', 'auteurs'], and: ['et'], with: ['avec'] },
  it: { by: ['di', 'autore', 'autrice', 'a cura di', 'da'], and: ['e', 'ed'], with: ['con'] },
  es: { by: ['por', 'escrito por', 'publicado por', 'autor', 'autora', 'autores'], and: ['y', 'e'], with: ['con'] },
  pt: { by: ['de', 'por', 'autor', 'autora'], and: ['e'], with: ['com'] },
  ro: { by: ['de', 'autor', 'autori'], and: ['și', 'şi'], with: ['cu'] },
  ru: { by: ['автор', 'авторы', 'текст', 'от'], and: ['и'], with: ['с', 'совместно с'] },
  uk: { by: ['автор', 'авторка', 'автори', 'від'], and: ['і', 'й', 'та'], with: ['з', 'із'] },
  bg: { by: ['от', 'автор'], and: ['и'], with: ['с', 'със'] },
  mk: { by: ['од', 'автор'], and: ['и'], with: ['со'] },
  sr: { by: ['autor', 'autorka', 'autori', 'piše', 'аутор'], and: ['i', 'и'], with: ['sa', 's'] },
  pl: { by: ['autor', 'autorka', 'autorzy', 'przez', 'przygotował', 'przygotowała'], and: ['i', 'oraz'], with: ['z'] },
  hu: { by: ['írta', 'szerző', 'szerzők'], and: ['és'], with: [] },
  el: { by: ['από', 'του', 'της', 'συντάκτης'], and: ['και'], with: ['με'] },
  tr: { by: ['yazan', 'yazar', 'haber', 'hazırlayan'], and: ['ve'], with: ['ile'] },
  sq: { by: ['nga', 'autor'], and: ['dhe'], with: ['me'] },
  sw: { by: ['mwandishi', 'waandishi'], and: ['na'], with: ['pamoja na'] },
  id: { by: ['penulis', 'oleh'], and: ['dan'], with: ['dengan'] },
  ha: { by: ['mawallafi', 'marubuci'], and: ['da'], with: [] },
  hi: { by: ['लेखक', 'रिपोर्ट', 'रिपोर्टर'], and: ['और'], with: [] },
  bn: { by: ['লেখক', 'প্রতিবেদক'], and: ['ও'], with: [] },
  ur: { by: ['مصنف'], and: ['اور'], with: [] },
  zh: { by: ['作者', '撰稿'], and: ['和'], with: [] },
  am: { by: ['ደራሲ'], and: ['እና'], with: [] },
  nl: { by: ['door', 'auteur'], and: ['en'], with: ['met'] },
  sv: { by: ['av', 'text'], and: ['och'], with: ['med'] },
  ar: { by: ['بقلم', 'الكاتب', 'كتب'], and: ['و'], with: ['مع'] },
  fa: { by: ['نوشته', 'نویسنده', 'نگارش از', 'توسط'], and: ['و'], with: ['با'] },
};
