/** Lines of the pages' furniture, by language edition (`el` is gr.euronews.com, `fa` is parsi.euronews.com). */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Share bar, link to the comments and share dialog; dumps glue these labels, and print icons' alternative texts. */
export const SHARE_LABELS: ByLanguage = {
  networks: [
    ...['Facebook', 'Twitter', 'X', 'Flipboard', 'Send', 'Xing', 'Messenger', 'Telegram', 'Threads', 'Whatsapp'],
    ...['Reddit', 'Linkedin', 'Bluesky', 'VK', 'Viber', 'Odnoklassniki', 'Instagram', 'Youtube', 'Dailymotion'],
  ],
  icons: ['Close Button', 'Copy to clipboard', 'Copied', 'Copied!', 'Link copied', 'Link copied!', '+'],
  de: ['Diesen Artikel teilen', 'Teilen', 'Kommentare', 'Zugriff auf die Kommentare', 'Link kopiert!', 'Link kopiert'],
  en: ['Share this article', 'Share', 'Comments', 'Access to the comments'],
  fr: ['Partager cet article', 'Partager', 'Discussion', 'Accéder aux commentaires', 'Lien copié', 'Lien copié !'],
  it: ['Condividi questo articolo', 'Condividi', 'Commenti', 'Accedi ai commenti', 'Link copiato', 'Link copiato!'],
  es: [
    ...['Comparte esta noticia', 'Comparta esta noticia', 'Compartir este artículo', 'Compartir', 'Comentarios'],
    ...['Ir a los comentarios', 'Enlace copiado', '¡Enlace copiado!'],
  ],
  pt: [
    ...['Partilhe esta notícia', 'Partilhar este artigo', 'Partilhar', 'Partilhe', 'Comentários'],
    ...['Aceder aos comentários', 'Link copiado', 'Link copiado!'],
  ],
  pl: ['Udostępnij ten artykuł', 'Udostępnij', 'Podziel się', 'Komentarze', 'Skopiowano', 'Link skopiowany!'],
  ru: ['Поделиться статьей', 'Поделиться новостью', 'Поделиться', 'Комментарии', 'Ссылка скопирована'],
  uk: ['Поділитися статтею', 'Поділитися', 'Коментарі'],
  tr: [
    ...['Bu haberi paylaş', 'Bu haberi paylaşın', 'Haberi paylaşın', 'Bu makaleyi paylaş', 'Paylaş', 'Paylaşın'],
    ...['Yorumlar', 'Bağlantı kopyalandı', 'Bağlantı kopyalandı!'],
  ],
  el: ['Μοιραστείτε το άρθρο', 'Μοιραστείτε το', 'Μοιραστείτε', 'Σχόλια', 'Σύνδεσμος αντιγράφηκε!'],
  hu: ['Ossza meg a cikket', 'Cikk megosztása', 'Megosztás', 'Hozzászólások', 'Kommentek', 'Link másolva!'],
  ar: ['شارك هذا المقال', 'شارك هذا الخبر', 'مشاركة', 'شارك', 'محادثة', 'تعليقات', 'تم نسخ الرابط', 'تم النسخ'],
  fa: ['هم‌رسانی این مطلب', 'هم‌رسانی', 'همرسانی', 'اشتراک‌گذاری', 'نظرها', 'نظرات', 'لینک کپی شد', 'کپی شد'],
  sq: ['Shpërndaje këtë artikull', 'Shpërndaje', 'Komente'],
  ro: ['Distribuiți acest articol', 'Distribuie', 'Comentarii'],
  bg: ['Сподели тази статия', 'Сподели', 'Коментари'],
  sr: ['Podeli ovaj članak', 'Podeli', 'Komentari'],
  ka: ['გაზიარება', 'კომენტარები'],
};

/** The label above the address for embedding a video. */
export const EMBED_LABELS: ByLanguage = {
  de: ['Den Link zum Einbetten des Videos kopieren'],
  en: ['Copy/paste the article video embed link below:', 'Copy/paste the link below:'],
  fr: ["Copier/coller le lien embed de la vidéo de l'article :"],
  it: ["Copia/incolla il link dell'embed video qui sotto:", 'Copia e incolla il codice embed del video qui sotto:'],
  es: ['Copia/pega el link embed de abajo para el video:', 'Copiar/pegar el siguiente enlace del vídeo del artículo:'],
  pt: ['Copie e cole o código embed do vídeo do artigo:', 'Copiar/colar o link embed do vídeo:'],
  pl: ['Skopiuj/wklej poniższy link do osadzenia wideo z artykułu:', 'Kopiuj/Wklej poniższy link:'],
  ru: ['Скопируйте и вставьте код видео:', 'Скопировать код для вставки видео:'],
  uk: ['Скопіювати код для вставки відео:'],
  tr: ['Haberdeki videonun linkini kopyalayın:', 'Aşağıdaki haber video linkini kopyala / yapıştır:'],
  el: ['Αντιγραφή/Επικόλληση το λινκ του βίντεο πιο κάτω:'],
  hu: ['Másolja be az alábbi videó beágyazási linkjét:', 'A videó beágyazási kódjának másolása:'],
  ar: ['نسخ/لصق رابط الفيديو المدمج أدناه:', 'انسخ الرابط أدناه:'],
  fa: ['لینک ویدیو را کپی کنید:', 'کپی/پیست لینک ویدیوی مقاله در زیر:'],
};

/** What marks an advertisement. */
export const AD_LABELS: ByLanguage = {
  de: ['WERBUNG', 'ANZEIGE'],
  en: ['ADVERTISEMENT', 'Close advertising'],
  fr: ['PUBLICITÉ'],
  it: ['PUBBLICITÀ'],
  es: ['PUBLICIDAD'],
  pt: ['PUBLICIDADE'],
  pl: ['REKLAMA'],
  ru: ['РЕКЛАМА'],
  uk: ['РЕКЛАМА'],
  tr: ['REKLAM'],
  el: ['ΔΙΑΦΉΜΙΣΗ', 'ΔΙΑΦΗΜΙΣΗ'],
  hu: ['HIRDETÉS'],
  ar: ['إعلان', 'اعلان'],
  fa: ['آگهی', 'تبلیغات'],
  sq: ['REKLAMË'],
  ro: ['PUBLICITATE'],
  bg: ['РЕКЛАМА'],
  sr: ['OGLAS'],
  ka: ['რეკლამა'],
};

/** Headings of what follows below the article and never leads back to it. */
export const TAIL_HEADINGS: ByLanguage = {
  de: ['Zum selben Thema', 'Unsere Auswahl', 'Meistgesehen', 'Suche in Themen des Tages', 'Themen in diesem Artikel'],
  en: ['You might also like', 'Read more', 'Top stories', 'Most read', 'Most viewed', "Browse today's tags", 'Hot Topic'],
  fr: [
    ...['À découvrir également', 'À la une', 'Les plus lus', 'Les plus vus', 'Les plus consultés', 'Sujets du jour'],
    ...['Parcourir les tags du jour', 'En partenariat avec'],
  ],
  it: [
    ...['Potrebbe interessarti anche', 'Potrebbero interessarti anche', 'Notizie correlate'],
    ...['I più letti', 'I più visti', 'Le più lette', 'Cerca i temi del giorno'],
  ],
  es: [
    ...['Noticias relacionadas', 'También te puede interesar', 'También le puede interesar', 'Más leídas', 'Lo más leído'],
    ...['Noticias destacadas', 'Lo más visto', 'Temas de hoy'],
  ],
  pt: [
    ...['Notícias relacionadas', 'Também poderá gostar de', 'Poderá também gostar de'],
    ...['Mais lidas', 'Mais lidos', 'Mais vistas', 'Mais vistos', 'Notícias principais', 'Procurar temas do dia'],
  ],
  pl: [
    ...['Może Cię również zainteresować', 'Powiązane artykuły', 'Najważniejsze wiadomości', 'Najważniejsze historie'],
    ...['Najczęściej czytane', 'Najchętniej czytane', 'Najczęściej oglądane'],
  ],
  ru: [
    ...['Материалы по теме', 'Похожие материалы', 'Вам может быть интересно', 'Главные новости', 'Выбор редакции'],
    ...['Самое читаемое', 'Самое популярное', 'Популярное', 'Самые читаемые', 'Темы дня'],
  ],
  uk: ['Матеріали за темою', 'Головні новини', 'Найпопулярніше'],
  tr: [
    ...['Bunlar da ilginizi çekebilir', 'Bu haberler de ilginizi çekebilir', 'Öne çıkan haberler', 'İlgili haberler'],
    ...['En çok okunanlar', 'En çok okunan haberler', 'En çok görüntülenenler', 'Günün etiketleri'],
  ],
  el: [
    ...['Σχετικές ειδήσεις', 'Διαβάστε επίσης', 'Κορυφαίες ειδήσεις', 'Επιλογές μας', 'Δημοφιλέστερα', 'Δημοφιλή'],
    ...['Πιο δημοφιλή', 'Διαβάστηκαν περισσότερο', 'Περισσότερα σήμερα'],
  ],
  hu: [
    ...['Kapcsolódó cikkek', 'Ez is érdekelheti', 'Önnek ajánljuk', 'Vezető hírek', 'Legolvasottabb', 'Legolvasottabbak'],
    ...['A legolvasottabb', 'Legnézettebb'],
  ],
  ar: [
    ...['مواضيع إضافية', 'أخبار ذات صلة', 'مقالات ذات صلة', 'قد يعجبك أيضا', 'اختيارنا', 'اخترنا لك', 'أهم الأخبار'],
    ...['الأكثر قراءة', 'الأكثر مشاهدة', 'تصفح مواضيع اليوم'],
  ],
  fa: ['مطالب مرتبط', 'خبرهای مرتبط', 'مهمترین اخبار', 'مهم‌ترین خبرها', 'پربیننده‌ترین', 'پرخواننده‌ترین', 'پربازدیدترین'],
  sq: ['Mund t’ju pëlqejë gjithashtu', 'Më të lexuarat'],
  ro: ['Ați putea fi interesat și de', 'Cele mai citite'],
  bg: ['Може да ви хареса', 'Най-четени'],
  sr: ['Možda će vas zanimati', 'Najčitanije'],
};

/** The label above a box of links between the paragraphs. */
export const RELATED_LABELS: ByLanguage = {
  de: ['Verwandt', 'Verwandte Artikel', 'Ähnliche Artikel', 'Ähnliche Themen', 'Lesen Sie auch', 'Mehr dazu'],
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

/** Skip links that stand between the article and its share bar. */
export const SKIP_LINKS: ByLanguage = {
  de: ['Zu den Barrierefreiheitskürzeln springen'],
  en: ['Go to accessibility shortcuts'],
  fr: ['Accéder aux raccourcis d’accessibilité', 'Aller aux raccourcis d’accessibilité'],
  it: ['Vai alle scorciatoie di accessibilità'],
  es: ['Ir a los atajos de accesibilidad'],
  pt: ['Ir para os atalhos de acessibilidade'],
  pl: ['Przejdź do skrótów dostępności'],
  ru: ['Перейти к быстрым клавишам доступности'],
  tr: ['Erişilebilirlik kısayollarına git'],
  el: ['Μετάβαση στις συντομεύσεις προσβασιμότητας'],
  hu: ['Ugrás a kisegítő lehetőségekhez'],
  ar: ['انتقل إلى اختصارات الوصول'],
  fa: ['رفتن به میانبرهای دسترسی'],
};

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

/** Footer lines that name sources and people besides the byline: `Weitere Quellen • AP`. */
export const SOURCE_LABELS: ByLanguage = {
  de: ['Weitere Quellen', 'Journalist', 'Journalistin', 'Video-Editor', 'Videoschnitt', 'Kamera', 'Cutter'],
  en: ['Additional sources', 'Other sources', 'Sources', 'Journalist', 'Video editor', 'Cameraman', 'Video by'],
  fr: ['Sources additionnelles', 'Autres sources', 'Journaliste', 'Monteur vidéo', 'Vidéo par'],
  it: ['Altre fonti', 'Fonti aggiuntive', 'Giornalista', 'Montaggio video'],
  es: ['Fuentes adicionales', 'Otras fuentes', 'Periodista', 'Editor de vídeo', 'Edición de vídeo'],
  pt: ['Outras fontes', 'Fontes adicionais', 'Jornalista', 'Editor de vídeo', 'Edição de vídeo'],
  pl: ['Dodatkowe źródła', 'Inne źródła', 'Dziennikarz', 'Dziennikarka', 'Montaż wideo'],
  ru: ['Дополнительные источники', 'Другие источники', 'Журналист', 'Монтаж'],
  uk: ['Додаткові джерела', 'Інші джерела', 'Журналіст'],
  tr: ['Ek kaynaklar', 'Diğer kaynaklar', 'Muhabir', 'Gazeteci', 'Video editörü'],
  el: ['Πρόσθετες πηγές', 'Επιπλέον πηγές', 'Άλλες πηγές', 'Πηγές', 'Δημοσιογράφος', 'Μοντάζ'],
  hu: ['További források', 'Egyéb források', 'Újságíró', 'Videószerkesztő', 'Vágó'],
  ar: ['مصادر إضافية', 'المصادر الإضافية', 'مصادر أخرى', 'صحفي', 'محرر الفيديو'],
  fa: ['منابع دیگر', 'منابع بیشتر', 'روزنامه‌نگار', 'خبرنگار'],
};
