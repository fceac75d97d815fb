/** Headings of boxes around the article, by language edition (`el` is gr.euronews.com, `fa` is parsi.euronews.com). */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Headings that only stand below the article: nothing below leads back to it. */
export const TAIL_HEADINGS: ByLanguage = {
  de: ['Zum selben Thema', 'Unsere Auswahl', 'Meistgesehen', 'Suche in Themen des Tages', 'Themen in diesem Artikel'],
  en: ['You might also like', 'Most read', 'Most viewed', "Browse today's tags"],
  fr: [
    ...['À découvrir également', 'Les plus lus', 'Les plus vus', 'Les plus consultés', 'Sujets du jour'],
    ...['Parcourir les tags du jour'],
  ],
  it: [
    ...['Potrebbe interessarti anche', 'Potrebbero interessarti anche', 'Notizie correlate'],
    ...['I più letti', 'I più visti', 'Le più lette', 'Cerca i temi del giorno'],
  ],
  es: [
    ...['Noticias relacionadas', 'También te puede interesar', 'También le puede interesar'],
    ...['Más leídas', 'Lo más leído', 'Lo más visto'],
  ],
  pt: [
    ...['Notícias relacionadas', 'Também poderá gostar de', 'Poderá também gostar de'],
    ...['Mais lidas', 'Mais lidos', 'Mais vistas', 'Mais vistos', 'Procurar temas do dia'],
  ],
  pl: [
    ...['Może Cię również zainteresować', 'Powiązane artykuły'],
    ...['Najczęściej czytane', 'Najchętniej czytane', 'Najczęściej oglądane'],
  ],
  ru: [
    ...['Материалы по теме', 'Похожие материалы', 'Вам может быть интересно'],
    ...['Самое читаемое', 'Самое популярное', 'Самые читаемые'],
  ],
  uk: ['Матеріали за темою', 'Найпопулярніше'],
  tr: [
    ...['Bunlar da ilginizi çekebilir', 'Bu haberler de ilginizi çekebilir', 'İlgili haberler'],
    ...['En çok okunanlar', 'En çok okunan haberler', 'En çok görüntülenenler', 'Günün etiketleri'],
  ],
  el: ['Σχετικές ειδήσεις', 'Δημοφιλέστερα', 'Πιο δημοφιλή', 'Διαβάστηκαν περισσότερο', 'Περισσότερα σήμερα'],
  hu: [
    ...['Kapcsolódó cikkek', 'Ez is érdekelheti', 'Önnek ajánljuk', 'Legolvasottabb', 'Legolvasottabbak'],
    ...['A legolvasottabb', 'Legnézettebb'],
  ],
  ar: [
    ...['مواضيع إضافية', 'أخبار ذات صلة', 'مقالات ذات صلة', 'قد يعجبك أيضا'],
    ...['الأكثر قراءة', 'الأكثر مشاهدة', 'تصفح مواضيع اليوم'],
  ],
  fa: ['مطالب مرتبط', 'خبرهای مرتبط', 'پربیننده‌ترین', 'پرخواننده‌ترین', 'پربازدیدترین'],
  sq: ['Mund t’ju pëlqejë gjithashtu', 'Më të lexuarat'],
  ro: ['Ați putea fi interesat și de', 'Cele mai citite'],
  bg: ['Може да ви хареса', 'Най-четени'],
  sr: ['Možda će vas zanimati', 'Najčitanije'],
};

/** Headings of lists of articles that menus and boxes between the paragraphs have, too. */
export const LIST_HEADINGS: ByLanguage = {
  en: ['Read more', 'Top stories', 'Hot Topic'],
  fr: ['À la une'],
  es: ['Noticias destacadas', 'Temas de hoy'],
  pt: ['Notícias principais'],
  pl: ['Najważniejsze wiadomości', 'Najważniejsze historie'],
  ru: ['Главные новости', 'Выбор редакции', 'Популярное', 'Темы дня'],
  uk: ['Головні новини'],
  tr: ['Öne çıkan haberler'],
  el: ['Διαβάστε επίσης', 'Κορυφαίες ειδήσεις', 'Επιλογές μας', 'Δημοφιλή'],
  hu: ['Vezető hírek'],
  ar: ['اختيارنا', 'اخترنا لك', 'أهم الأخبار'],
  fa: ['مهمترین اخبار', 'مهم‌ترین خبرها'],
};

/** The label above a box of links between the paragraphs. */
export const RELATED_LABELS: ByLanguage = {
  de: [
    ...['Verwandt', 'Verwandte Artikel', 'Ähnliche Artikel', 'Ähnliche Themen', 'Lesen Sie auch', 'Mehr dazu'],
    'Mehr No Comment',
  ],
  en: ['Related', 'Related articles', 'More on this topic'],
  fr: ['À lire aussi', 'Sur le même sujet', 'Articles liés', 'Lié', 'Lire aussi'],
  it: ['Correlati', 'Articoli correlati', 'Leggi anche'],
  es: ['Relacionado', 'Artículos relacionados', 'Relacionados', 'Lea también'],
  pt: ['Relacionado', 'Artigos relacionados', 'Relacionados', 'Leia também'],
  pl: ['Powiązane', 'Czytaj także', 'Czytaj też'],
  ru: ['По теме', 'Связанные материалы', 'Читайте также'],
  uk: ['За темою', 'Читайте також'],
  tr: ['İlgili', 'İlgili haber', 'Bunu da okuyun'],
  el: ['Σχετικά', 'Σχετικά άρθρα', 'Σχετικό άρθρο'],
  hu: ['Kapcsolódó', 'Kapcsolódó cikk', 'Olvassa el ezt is'],
  ar: ['ذات صلة', 'مرتبط', 'اقرأ أيضا'],
  fa: ['مرتبط', 'بیشتر بخوانید'],
};
