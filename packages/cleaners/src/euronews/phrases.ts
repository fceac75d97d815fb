/** Lines of the pages' furniture, by language edition (`el` is gr.euronews.com, `fa` is parsi.euronews.com). */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** The share button; dumps glue it to the link to the comments, and print icons' alternative texts. */
export const SHARE_LABELS: ByLanguage = {
  de: ['Diesen Artikel teilen', 'Teilen'],
  en: ['Share this article', 'Share'],
  fr: ['Partager cet article', 'Partager'],
  it: ['Condividi questo articolo', 'Condividi'],
  es: ['Comparte esta noticia', 'Comparta esta noticia', 'Compartir este artículo', 'Compartir'],
  pt: ['Partilhe esta notícia', 'Partilhar este artigo', 'Partilhar', 'Partilhe'],
  pl: ['Udostępnij ten artykuł', 'Udostępnij', 'Podziel się'],
  ru: ['Поделиться статьей', 'Поделиться новостью', 'Поделиться'],
  uk: ['Поділитися статтею', 'Поділитися'],
  tr: ['Bu haberi paylaş', 'Bu haberi paylaşın', 'Haberi paylaşın', 'Bu makaleyi paylaş', 'Paylaş', 'Paylaşın'],
  el: ['Μοιραστείτε το άρθρο', 'Μοιραστείτε το', 'Μοιραστείτε'],
  hu: ['Ossza meg a cikket', 'Cikk megosztása', 'Megosztás'],
  ar: ['شارك هذا المقال', 'شارك هذا الخبر', 'مشاركة', 'شارك'],
  fa: ['هم‌رسانی این مطلب', 'هم‌رسانی', 'همرسانی', 'اشتراک‌گذاری'],
  sq: ['Shpërndaje këtë artikull', 'Shpërndaje'],
  ro: ['Distribuiți acest articol', 'Distribuie'],
  bg: ['Сподели тази статия', 'Сподели'],
  sr: ['Podeli ovaj članak', 'Podeli'],
  ka: ['გაზიარება'],
};

/** The link to the readers' comments. */
export const COMMENT_LABELS: ByLanguage = {
  de: ['Kommentare', 'Zugriff auf die Kommentare'],
  en: ['Comments', 'Access to the comments'],
  fr: ['Discussion', 'Accéder aux commentaires'],
  it: ['Commenti', 'Accedi ai commenti'],
  es: ['Comentarios', 'Ir a los comentarios'],
  pt: ['Comentários', 'Aceder aos comentários'],
  pl: ['Komentarze'],
  ru: ['Комментарии'],
  uk: ['Коментарі'],
  tr: ['Yorumlar'],
  el: ['Σχόλια'],
  hu: ['Hozzászólások', 'Kommentek'],
  ar: ['محادثة', 'تعليقات'],
  fa: ['نظرها', 'نظرات'],
  sq: ['Komente'],
  ro: ['Comentarii'],
  bg: ['Коментари'],
  sr: ['Komentari'],
  ka: ['კომენტარები'],
};

/** What the share dialog prints: networks, alternative texts of icons, the note that a link was copied. */
export const DIALOG_LABELS: ByLanguage = {
  networks: [
    ...['Facebook', 'Twitter', 'X', 'Flipboard', 'Send', 'Xing', 'Messenger', 'Telegram', 'Threads', 'Whatsapp'],
    ...['Reddit', 'Linkedin', 'Bluesky', 'VK', 'Viber', 'Odnoklassniki', 'Instagram', 'Youtube', 'Dailymotion'],
  ],
  icons: ['Close Button', 'Copy to clipboard', 'Copied', 'Copied!', 'Link copied', 'Link copied!', '+'],
  de: ['Link kopiert!', 'Link kopiert'],
  fr: ['Lien copié', 'Lien copié !'],
  it: ['Link copiato', 'Link copiato!'],
  es: ['Enlace copiado', '¡Enlace copiado!'],
  pt: ['Link copiado', 'Link copiado!'],
  pl: ['Skopiowano', 'Link skopiowany!'],
  ru: ['Ссылка скопирована'],
  tr: ['Bağlantı kopyalandı', 'Bağlantı kopyalandı!'],
  el: ['Σύνδεσμος αντιγράφηκε!'],
  hu: ['Link másolva!'],
  ar: ['تم نسخ الرابط', 'تم النسخ'],
  fa: ['لینک کپی شد', 'کپی شد'],
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

/** What the player of a video, the box of a live blog and the mark of a page that still loads print, whatever the edition. */
export const PLAYER_LABELS: readonly string[] = [
  'This content is not available in your region',
  'euronews_icons_loading',
  'Live ended',
  'Loader',
];

/** What stands around the headline of pages that are leafed through. */
export const LEAFING_LABELS: ByLanguage = {
  de: ['Sie lesen gerade:', 'Eilmeldung'],
  en: ['Now Reading:', 'Breaking news'],
  fr: ['Vous lisez:', 'Vous lisez :', 'Dernière minute'],
};

/** What leads to the next page. */
export const NEXT_LABELS: ByLanguage = { de: ['Nächster Artikel'], en: ['Next article'] };

/** The note above opinions, whole. */
export const OPINION_NOTES: ByLanguage = {
  en: [
    'The opinions expressed in this article are those of the author and do not represent in any way the editorial position of Euronews.',
  ],
  fr: [
    'Les opinions exprimées dans cet article sont celles de leur auteur et ne représentent en aucun cas le positionnement éditorial d’Euronews.',
  ],
};

/** The editions' names in their own languages, as the menu lists them. */
export const EDITION_NAMES: readonly string[] = [
  ...['English', 'Français', 'Deutsch', 'Italiano', 'Español', 'Português', 'Polski', 'Русский', 'Українська'],
  ...['Türkçe', 'Ελληνικά', 'Magyar', 'فارسی', 'العربية', 'Shqip', 'Română', 'ქართული', 'български', 'Srpski'],
];

/** What the menu and the path above the headline call the home page, the services and the sections. */
export const SECTION_NAMES: ByLanguage = {
  services: [
    'Newsletter',
    'Newsletters',
    'Events',
    'Évènements',
    'Veranstaltungen',
    'Podcasts',
    'Videos',
    'Africanews',
  ],
  most: ['My Europe', 'EU Policy', 'Business', 'Green', 'Next', 'Sport', 'Video', 'Live'],
  de: ['Startseite', 'Mein Europa', 'Europa News', 'Welt', 'Gesundheit', 'Reise', 'Kultur'],
  en: ['Home', 'Europe News', 'World', 'News', 'Health', 'Travel', 'Culture', 'Programmes'],
  fr: ['Accueil', 'Mon Europe', 'Monde', 'Santé', 'Voyages', 'Culture', 'Vidéos'],
  it: ['Mondo', 'Salute', 'Viaggi', 'Cultura'],
  es: ['Inicio', 'Mi Europa', 'Mundo', 'Negocios', 'Salud', 'Viajes', 'Cultura', 'Vídeos'],
  pt: ['Início', 'A minha Europa', 'Mundo', 'Negócios', 'Saúde', 'Viagens', 'Cultura', 'Vídeos'],
};
