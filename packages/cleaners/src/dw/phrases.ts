/** Lines of the pages' furniture, by language edition (`fa` serves Dari too, `sr` Croatian and Bosnian). */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Links at the very top that jump over the navigation. */
export const SKIP_LINKS: ByLanguage = {
  de: ['Zum Inhalt springen', 'Zur Hauptnavigation springen', 'Zu weiteren Angeboten der DW springen'],
  en: ['Skip to content', 'Skip to main menu', 'Skip to more DW sites'],
  fr: ['Aller au contenu', 'Aller au menu principal', 'Voir les autres sites DW'],
  es: ['Ir al contenido', 'Ir al menú principal', 'Ir a más sitios de DW'],
  pt: ['Ir para conteúdo', 'Ir para o conteúdo', 'Ir para menu principal', 'Ir para mais páginas DW'],
  ru: ['Перейти к содержанию', 'Перейти к главному меню', 'К другим проектам DW', 'Перейти к другим проектам DW'],
  uk: ['Перейти до змісту', 'Перейти до головного меню', 'Перейти до інших проєктів DW'],
  pl: ['Przejdź do treści', 'Przejdź do głównego menu', 'Przejdź do dalszych ofert DW'],
  tr: [
    ...['İçeriğe git', 'Ana menüye git', "DW'nin diğer sayfalarına git"],
    ...['İçeriğe geç', 'Ana menüye geç', "DW'nin diğer sayfalarına geç"],
  ],
  id: ['Lewati ke konten', 'Lewati ke menu utama', 'Lewati ke situs DW lain'],
  sw: [
    ...['Nenda kwenye maudhui', 'Nenda kwenye orodha kuu', 'Nenda tovuti zaidi za DW'],
    ...['Nenda kwenye yaliyomo', 'Nenda kwenye menyu kuu', 'Nenda kwenye tovuti zaidi za DW'],
  ],
  ha: [
    'Tsallake zuwa shafin jadawali',
    'Tsallake zuwa jadawalin abubuwan da shiri ya kunsa',
    'Tsallake zuwa karin wasu shafukan DW',
    ...['Tsallaka zuwa abin da ke ciki', 'Tsallaka zuwa babban jerin zabi', 'Tsallaka zuwa karin wasu shafukan DW'],
  ],
  ro: ['Mergi la conținut', 'Mergi la meniul principal', 'Mergi la mai multe site-uri DW'],
  bg: [
    'Преминаване към съдържанието',
    'Преминаване към главното меню',
    'Преминаване към други страници на ДВ',
    ...['Към съдържанието', 'Към главното меню', 'Към други сайтове на ДВ'],
  ],
  sr: [
    ...['Idi na sadržaj', 'Pređi na glavni meni', 'Idi na glavnu navigaciju'],
    ...['Idi na ostale ponude DW', 'Idi na ostale ponude DW-a'],
    ...['Pređi na sadržaj', 'Pređi na glavnu navigaciju', 'Пређи на садржај', 'Prijeđi na sadržaj'],
  ],
  mk: ['Кон содржината', 'Кон главното мени'],
  sq: ['Kalo te përmbajtja', 'Kalo te menyja kryesore', 'Kalo te më shumë faqe të DW'],
  el: ['Μετάβαση στο περιεχόμενο', 'Μετάβαση στην κύρια πλοήγηση', 'Μετάβαση σε άλλες σελίδες της DW'],
  ar: [
    ...['تخطي إلى المحتوى', 'تخطي إلى القائمة الرئيسية', 'تخطي إلى المزيد من صفحات DW'],
    ...['انتقل إلى المحتوى', 'انتقل إلى القائمة الرئيسية', 'انتقل إلى المزيد من مواقع DW'],
  ],
  fa: ['پرش به محتوا', 'پرش به منوی اصلی', 'پرش به سایت‌های دیگر DW'],
  ur: ['مواد پر جائیں', 'مینیو پر جائیں', 'ڈی ڈبلیو کی مزید سائٹس دیکھیں', 'مین مینیو پر جائیں'],
  hi: ['कंटेंट पर जाएं', 'मेन्यू पर जाएं', 'डीडब्ल्यू की अन्य साइट देखें', 'मेन मेन्यू पर जाएं'],
  bn: ['সরাসরি কন্টেন্টে যান', 'প্রধান মেন্যুতে যান', 'ডয়চে ভেলের অন্য সাইটে যান'],
  zh: [
    ...['跳转至内容', '跳转至主菜单', '跳转到更多DW网站', '跳转至更多DW网页'],
    ...['跳轉至内容', '跳轉至內容', '跳轉至主選單', '跳轉到更多DW網站'],
  ],
};

/** Links to recordings in the header since 2023; dumps glue them. */
export const MEDIA_LINKS: ByLanguage = {
  de: ['Live-TV', 'Neueste Videos', 'Neueste Audios'],
  en: ['Live TV', 'Latest videos', 'Latest audio'],
};

/** The button below a list of teasers. */
export const SHOW_MORE: ByLanguage = {
  de: ['Weitere Beiträge anzeigen'],
  en: ['Show more articles', 'Show more stories', 'Show more'],
};

/** The mark above an advertisement. */
export const AD_LABELS: ByLanguage = {
  de: ['Anzeige', 'Anzeigen', 'Werbung'],
  en: ['Advertisement', 'Ad'],
  fr: ['Publicité'],
  es: ['Publicidad', 'Anuncio'],
  pt: ['Publicidade', 'Anúncio'],
  ro: ['Publicitate', 'Reclamă'],
  ru: ['Реклама'],
  uk: ['Реклама'],
  pl: ['Reklama'],
  tr: ['Reklam'],
  id: ['Iklan'],
  sw: ['Matangazo', 'Tangazo'],
  ha: ['Talla'],
  sr: ['Oglas', 'Oglasi', 'Оглас', 'Reklama'],
  mk: ['Реклама', 'Оглас'],
  sq: ['Reklamë', 'Reklama'],
  el: ['Διαφήμιση'],
  ar: ['إعلان'],
  fa: ['تبلیغات', 'آگهی'],
  ur: ['اشتہار'],
  ps: ['اعلان'],
  hi: ['विज्ञापन'],
  bn: ['বিজ্ঞাপন'],
  am: ['ማስታወቂያ'],
  zh: ['广告', '廣告'],
};

/** How a line begins that sends the reader to another article; a colon or arrow follows. */
export const READ_MORE: ByLanguage = {
  de: [
    ...[
      'Lesen Sie auch',
      'Lesen Sie hier',
      'Lesen Sie dazu',
      'Lesen Sie mehr',
      'Lesen Sie dazu auch',
      'Lesen Sie hierzu',
    ],
    ...['Mehr dazu', 'Mehr zum Thema', 'Mehr zu diesem Thema', 'Weiterlesen', 'Siehe auch'],
    ...['Auch interessant', 'Sehen Sie auch', 'Dazu auch'],
  ],
  en: [
    ...['Read more', 'Read also', 'Also read', 'Read', 'See also', 'Watch', 'Watch more', 'Related', 'More on this'],
    ...['Read more about this', 'Listen to the podcast'],
  ],
  fr: [
    'Lire aussi',
    'À lire aussi',
    'A lire aussi',
    'Lire également',
    'Voir aussi',
    'À écouter aussi',
    'Écouter aussi',
  ],
  es: [
    ...[
      'Lea también',
      'Lea más',
      'Lea aquí',
      'Leer más',
      'Lea además',
      'Más información',

      'Vea también',
      'Ver también',
    ],
    ...['Le puede interesar', 'También puede leer'],
  ],
  pt: ['Leia também', 'Leia mais', 'Ler mais', 'Veja também', 'Saiba mais', 'Assista também', 'Assista ao vídeo'],
  ro: ['Citește și', 'Citiți și', 'Citeşte şi', 'Vezi și'],
  ru: ['Смотрите также', 'Читайте также', 'Подробнее', 'См. также', 'Читайте далее'],
  uk: ['Дивіться також', 'Читайте також', 'Докладніше', 'Детальніше', 'Більше за темою', 'Більше про це'],
  pl: [
    'Czytaj też',
    'Czytaj także',
    'Czytaj więcej',
    'Zobacz też',
    'Przeczytaj też',
    'Przeczytaj także',
    'Więcej na ten temat',
  ],
  tr: ['Ayrıca okuyun', 'Konuyla ilgili', 'Daha fazla bilgi', 'Okuyun', 'İzleyin', 'Bunları da okuyun'],
  id: ['Baca juga', 'Baca', 'Lihat juga', 'Tonton juga'],
  sw: ['Soma pia', 'Soma zaidi', 'Soma', 'Tazama pia', 'Sikiliza pia'],
  ha: ['Karin bayani', 'Ƙarin bayani', 'Karanta kuma', 'Kuna iya karanta', 'A karanta'],
  sr: [
    ...['Pročitajte još', 'Pročitajte i', 'Čitajte još', 'Više o tome', 'Pogledajte još', 'Opširnije'],
    ...['Прочитајте још', 'Прочитајте и', 'Погледајте још'],
  ],
  mk: ['Прочитајте и', 'Прочитајте повеќе', 'Поврзано'],
  bg: ['Прочетете още', 'Вижте още', 'Още по темата', 'Прочетете и', 'Вижте и това видео'],
  sq: ['Lexo edhe', 'Lexoni edhe', 'Lexo më shumë', 'Shiko edhe'],
  el: ['Διαβάστε επίσης', 'Διαβάστε περισσότερα', 'Δείτε επίσης', 'Διαβάστε ακόμα'],
  ar: [
    'اقرأ أيضا',
    'اقرأ أيضاً',
    'إقرأ أيضا',
    'إقرأ أيضاً',
    'اقرأ المزيد',

    'شاهد أيضا',
    'شاهد أيضاً',
    'طالع أيضا',
  ],
  fa: ['بیشتر بخوانید', 'در همین زمینه', 'همچنین بخوانید', 'بیشتر ببینید', 'بخوانید', 'ببینید'],
  ur: ['مزید پڑھیے', 'مزید پڑھیں', 'یہ بھی پڑھیے', 'یہ بھی پڑھیں', 'پڑھیے'],
  ps: ['نور ولولئ', 'دا هم ولولئ'],
  hi: ['और पढ़ें', 'यह भी पढ़ें', 'ये भी पढ़ें', 'पढ़ें', 'पढ़िए', 'देखिए'],
  bn: ['আরও পড়ুন', 'আরো পড়ুন', 'এ বিষয়ে আরও', 'দেখুন'],
  am: ['ተጨማሪ ያንብቡ', 'በተጨማሪ ያንብቡ'],
  zh: ['阅读更多', '更多阅读', '延伸阅读', '相关阅读', '相关报道', '閱讀更多', '延伸閱讀', '相關報導'],
};
