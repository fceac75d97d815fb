/** Words that open a line of the article's head or foot, by language edition (`el` is gr.euronews.com, `fa` is parsi.euronews.com). */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** What stands before the language that an article was first published in. */
export const ORIGINAL_LANGUAGE: ByLanguage = {
  de: ['Dieser Artikel wurde im Original veröffentlicht auf', 'Dieser Artikel wurde im Original veröffentlicht in'],
  en: ['This article was originally published in'],
  fr: ['Cet article a été initialement publié en', 'Cet article a été publié à l’origine en'],
  it: ['Questo articolo è stato pubblicato originariamente in', 'Articolo pubblicato originariamente in'],
  es: ['Artículo publicado originalmente en', 'Este artículo se publicó originalmente en'],
  pt: ['Artigo publicado originalmente em', 'Este artigo foi publicado originalmente em'],
  pl: ['Ten artykuł został pierwotnie opublikowany w języku', 'Artykuł pierwotnie opublikowany w języku'],
  ru: ['Эта статья была первоначально опубликована на', 'Оригинал статьи опубликован на'],
  tr: ['Bu haberin orijinali', 'Haberin yayınlandığı dil'],
  el: ['Το άρθρο δημοσιεύτηκε αρχικά στα', 'Αυτό το άρθρο δημοσιεύτηκε αρχικά στα'],
  hu: ['A cikk eredetileg', 'Ez a cikk eredetileg megjelent:'],
  ar: ['نشرت هذه المقالة في الأصل باللغة', 'نُشر هذا المقال في الأصل باللغة'],
  fa: ['این مقاله در ابتدا منتشر شده به زبان', 'این مطلب در اصل منتشر شده به'],
};

/** What stands before the date. */
export const PUBLISHED: ByLanguage = {
  de: ['Zuerst veröffentlicht am', 'Veröffentlicht am', 'Zuletzt aktualisiert', 'Aktualisiert'],
  en: ['Published on', 'Published', 'Updated'],
  fr: ['Publié le', 'Mis à jour', 'Mis à jour le'],
  it: ['Pubblicato il', 'Ultimo aggiornamento', 'Aggiornato'],
  es: ['Publicado', 'Publicado el', 'Últimas noticias', 'Actualizado'],
  pt: ['Publicado a', 'Publicado em', 'Últimas notícias', 'Atualizado'],
  pl: ['Opublikowano', 'Data publikacji', 'Zaktualizowano'],
  ru: ['Опубликовано', 'Дата публикации', 'Последние обновления', 'Обновлено'],
  uk: ['Опубліковано', 'Оновлено'],
  tr: ['Yayınlanma Tarihi', 'Yayınlanma tarihi', 'Son güncelleme', 'Güncelleme'],
  el: ['Δημοσιεύθηκε', 'Δημοσιεύθηκε στις', 'Δημοσιεύτηκε στις', 'Τελευταία ενημέρωση', 'Ενημερώθηκε'],
  hu: ['Közzétéve', 'A közzététel dátuma', 'Frissítve', 'Frissítés'],
  ar: ['نشرت في', 'نُشر في', 'تاريخ النشر', 'آخر تحديث'],
  fa: ['تاریخ انتشار', 'منتشر شده در', 'به روز شده در', 'به‌روزرسانی'],
};

/** What stands before the names in a byline. */
export const BY: ByLanguage = {
  de: ['Von'],
  en: ['By'],
  fr: ['Par'],
  it: ['Di', 'Da'],
  es: ['Por'],
  pt: ['De', 'Por'],
  pl: ['Autor', 'Przez', 'Przygotował', 'Przygotowała'],
  ru: ['Автор', 'Авторы', 'От'],
  uk: ['Автор', 'Від'],
  tr: ['Yazan', 'Yazar', 'Haber', 'Hazırlayan'],
  el: ['Από', 'Του', 'Της', 'Των'],
  hu: ['Írta', 'Szerző'],
  ar: ['بقلم', 'كتب'],
  fa: ['نوشته', 'نگارش از', 'نویسنده', 'توسط'],
  sq: ['Nga'],
  ro: ['De'],
  bg: ['От'],
  sr: ['Autor', 'Piše'],
};

/** What stands before a picture's credit. */
export const COPYRIGHT: ByLanguage = {
  most: ['Copyright', '©', '© Copyright'],
  fr: ['Tous droits réservés', "Droits d'auteur"],
  it: ["Diritti d'autore", 'Diritti d’autore'],
  es: ['Derechos de autor'],
  pt: ['Direitos de autor'],
  pl: ['Prawo autorskie', 'Prawa autorskie'],
  ru: ['Авторское право'],
  tr: ['Telif hakkı', 'Copyright ©'],
  el: ['Πνευματικά Δικαιώματα'],
  hu: ['Szerzői jogok'],
  ar: ['حقوق النشر'],
  fa: ['کپی رایت', 'حق نشر'],
};

/** What stands before the agencies below an article: `Weitere Quellen • AP`. */
export const SOURCES: ByLanguage = {
  de: ['Weitere Quellen', 'Quellen'],
  en: ['Additional sources', 'Other sources', 'Sources'],
  fr: ['Sources additionnelles', 'Autres sources'],
  it: ['Altre fonti', 'Fonti aggiuntive', 'Fonti'],
  es: ['Fuentes adicionales', 'Otras fuentes', 'Fuentes'],
  pt: ['Outras fontes', 'Fontes adicionais', 'Fontes'],
  pl: ['Dodatkowe źródła', 'Inne źródła', 'Źródła'],
  ru: ['Дополнительные источники', 'Другие источники', 'Источники'],
  uk: ['Додаткові джерела', 'Інші джерела', 'Джерела'],
  tr: ['Ek kaynaklar', 'Diğer kaynaklar', 'Kaynaklar'],
  el: ['Πρόσθετες πηγές', 'Επιπλέον πηγές', 'Άλλες πηγές', 'Πηγές'],
  hu: ['További források', 'Egyéb források', 'Források'],
  ar: ['مصادر إضافية', 'المصادر الإضافية', 'مصادر أخرى'],
  fa: ['منابع دیگر', 'منابع بیشتر'],
};

/** What stands before the people who had a part in it: `Journaliste • …`. */
export const ROLES: ByLanguage = {
  de: ['Journalist', 'Journalistin', 'Video-Editor', 'Video editor', 'Videoschnitt', 'Kamera', 'Cutter'],
  en: ['Journalist', 'Video editor', 'Cameraman', 'Video by', 'Producer'],
  fr: ['Journaliste', 'Monteur vidéo', 'Montage vidéo', 'Vidéo par'],
  it: ['Giornalista', 'Montaggio video'],
  es: ['Periodista', 'Editor de vídeo', 'Edición de vídeo'],
  pt: ['Jornalista', 'Editor de vídeo', 'Edição de vídeo'],
  pl: ['Dziennikarz', 'Dziennikarka', 'Montaż wideo'],
  ru: ['Журналист', 'Монтаж'],
  uk: ['Журналіст'],
  tr: ['Muhabir', 'Gazeteci', 'Video editörü'],
  el: ['Δημοσιογράφος', 'Μοντάζ'],
  hu: ['Újságíró', 'Videószerkesztő', 'Vágó'],
  ar: ['صحفي', 'محرر الفيديو'],
  fa: ['روزنامه‌نگار', 'خبرنگار'],
};
