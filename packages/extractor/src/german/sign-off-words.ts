import { wordSet } from '../word-list.ts';
import { LINK_WORDS } from './heading-words.ts';

/** How a line that names further sources begins, before its bullet, by language. */
const FURTHER_SOURCES: Readonly<Record<string, readonly string[]>> = {
  de: ['Weitere Quellen'],
  en: ['Additional sources', 'Other sources'],
  fr: ['Sources additionnelles', 'Autres sources'],
  it: ['Altre fonti', 'Fonti aggiuntive'],
  es: ['Fuentes adicionales', 'Otras fuentes'],
  pt: ['Outras fontes', 'Fontes adicionais'],
  ru: ['Дополнительные источники', 'Другие источники'],
  uk: ['Додаткові джерела', 'Інші джерела'],
  el: ['Πρόσθετες πηγές', 'Επιπλέον πηγές', 'Άλλες πηγές'],
  hu: ['További források', 'Egyéb források'],
  pl: ['Dodatkowe źródła', 'Inne źródła'],
  tr: ['Ek kaynaklar', 'Diğer kaynaklar'],
  ro: ['Surse suplimentare', 'Alte surse'],
  bg: ['Допълнителни източници'],
  ar: ['مصادر إضافية', 'مصادر أخرى'],
  fa: ['منابع دیگر', 'منابع بیشتر'],
};

/** How a line that names further sources begins, in small letters. */
export const FURTHER_LABELS: ReadonlySet<string> = new Set(
  Object.values(FURTHER_SOURCES)
    .flat()
    .map((label) => label.toLowerCase()),
);

/** Codes that are everyday words too, and mean no agency when they stand alone on a line. */
export const EVERYDAY_CODES: ReadonlySet<string> = new Set(['spot', 'idea', 'ria']);

/** Short words that are nobody's initials. */
export const PLAIN_WORDS: ReadonlySet<string> = wordSet(`
    und oder ja nein plus pro der die das zum zur von vor im in am an auf aus he she his her on off yes no day and or
    sic usw etc ca vgl bzw evtl`);

/** Whether a short word is one of the language rather than somebody's initials. */
export function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.has(word) || LINK_WORDS.has(word);
}

/** Short words of menus and language switches; initials only beside others. */
export const MENU_WORDS: ReadonlySet<string> = wordSet(`
    top abo app tv rss faq fb www pdf ok mehr home live news tags de en fr it es pt ru tr pl uk menu info mail chat
    blog shop sport auto geld`);
