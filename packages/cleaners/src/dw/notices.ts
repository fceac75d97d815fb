/** Notices between and below the paragraphs that are no part of the article, by language edition. */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** How the bar about cookies begins. */
export const CONSENT: ByLanguage = {
  de: ['Wir verwenden Cookies, um unser Angebot für Sie zu verbessern'],
  en: ['We use cookies to improve our service for you'],
  fr: ['Nous utilisons des cookies'],
  es: ['Utilizamos cookies para mejorar'],
  pt: ['Usamos cookies para melhorar', 'Utilizamos cookies para melhorar'],
  ru: ['Мы используем cookie', 'Мы используем файлы cookie'],
  uk: ['Ми використовуємо файли cookie', 'Ми використовуємо cookies'],
  pl: ['Używamy plików cookie', 'Stosujemy pliki cookies'],
  tr: ['Size daha iyi bir hizmet sunabilmek için çerez', 'Hizmetimizi iyileştirmek için çerez'],
  ar: ['نحن نستخدم ملفات تعريف الارتباط', 'نستخدم ملفات تعريف الارتباط'],
};

/** Where that bar sends the reader. */
export const DATA_PROTECTION: ByLanguage = {
  de: ['Datenschutz'],
  en: ['data protection', 'privacy'],
  fr: ['protection des données', 'confidentialité'],
  es: ['protección de datos', 'privacidad'],
  pt: ['proteção de dados', 'privacidade'],
  ru: ['защите данных', 'защиты данных', 'конфиденциальност'],
  uk: ['захист', 'конфіденційн'],
  pl: ['ochronie danych', 'ochrony danych', 'prywatności'],
  tr: ['gizlilik', 'veri koruma'],
  ar: ['حماية البيانات', 'الخصوصية'],
};

/** How the bar about the chosen language begins, and what it speaks about. */
export const CHOSEN_LANGUAGE = {
  opens: {
    de: ['DW.COM hat'],
    en: ['DW.COM has chosen', 'Wrong language? Change it here'],
    fr: ['DW.COM a choisi'],
    es: ['DW.COM ha elegido'],
    pt: ['DW.COM definiu'],
  },
  holds: ['Spracheinstellung', 'language setting', 'langue', 'idioma'],
} as const;

/** How a paragraph begins that advertises a newsletter. */
export const NEWSLETTERS: ByLanguage = {
  de: [
    ...['Hier können Sie unseren', 'Abonnieren Sie unseren', 'Abonnieren Sie hier unseren'],
    'Melden Sie sich hier für unseren',
  ],
  en: [
    ...["Every day, DW's editors", "Every evening, DW's editors", "Every Friday, DW's editors"],
    ...["Every Tuesday, DW's editors", 'Every evening, DW sends out', 'Each evening at 1830 UTC, DW'],
    ...["While you're here: Every", 'Sign up here for our', 'Sign up here for the', 'You can sign up here for'],
    ...['Sign up for our weekly', 'DW sends out a daily selection'],
  ],
  fr: ['Abonnez-vous à notre', 'Inscrivez-vous à notre'],
  es: ['¡Suscríbase a nuestro', 'Suscríbase a nuestro', '¡Suscríbete a nuestro'],
  pt: ['Assine a nossa'],
  ru: ['Подпишитесь на нашу', 'Подписывайтесь на наши'],
  uk: ['Підписуйтеся на нашу'],
  pl: ['Zapisz się na nasz'],
};

/** What it calls the newsletter, or where that arrives. */
export const NEWSLETTER_WORDS: ByLanguage = {
  most: ['newsletter', 'inbox'],
  es: ['boletín'],
  pt: ['boletim'],
  ru: ['рассылк'],
  uk: ['розсилк'],
};

/** How a line begins that asks readers to follow DW elsewhere. */
export const FOLLOW: ByLanguage = {
  de: ['Folgen Sie uns auf', 'Folgen Sie der DW', 'Folgen Sie DW'],
  en: [
    ...['Follow us on', 'Follow DW on', 'Follow DW Africa', 'Follow DW Asia', 'Follow DW Sports'],
    ...['Follow @dw', 'Follow @dwnews'],
  ],
  fr: ['Suivez-nous sur', 'Suivez la DW sur', 'Suivez DW sur'],
  es: ['Síganos en', 'Síguenos en', 'Siga a DW en', 'Deutsche Welle es la emisora internacional de Alemania'],
  pt: ['Siga-nos no', 'Siga-nos em', 'Siga a DW', 'A Deutsche Welle é a emissora internacional da Alemanha'],
  ru: ['Присоединяйтесь к нам в', 'Следите за новостями DW', 'Подписывайтесь на канал DW'],
  uk: ['Підписуйтеся на DW', 'Читайте нас у'],
  pl: [
    ...['Lubisz nasze artykuły? Zostań naszym fanem', 'Śledź nas na', 'Obserwuj nas na'],
    ...['Chcesz skomentować ten artykuł?', 'Chcesz mieć stały dostęp do naszych treści?'],
  ],
  id: ['Ikuti kami di', 'Ikuti DW Indonesia'],
  ar: ['تابعونا على', 'تابع صفحتنا على', 'انضم إلى قناتنا'],
  fa: ['دویچه وله فارسی را در', 'دویچه‌وله فارسی را در', 'به کانال دویچه‌وله', 'به کانال دویچه وله'],
  hi: ['डीडब्ल्यू हिन्दी को'],
  zh: ['DW中文有Instagram'],
};

/** Where: what such a line names, or DW's account there. */
export const NETWORKS: ByLanguage = {
  most: [
    ...['Facebook', 'Twitter', 'Instagram', 'YouTube', 'TikTok', 'WhatsApp', 'Telegram', 'Threads', 'LinkedIn'],
    ...['Google News', 'Flipboard', 'Bluesky', 'Viber', 'VK', 'dw.chinese'],
  ],
  ar: ['فيسبوك', 'تويتر', 'إنستغرام', 'انستغرام', 'يوتيوب', 'واتساب', 'تلغرام'],
  fa: ['فیسبوک', 'توییتر', 'اینستاگرام', 'یوتیوب', 'تلگرام'],
  hi: ['फेसबुक', 'ट्विटर', 'इंस्टाग्राम', 'यूट्यूब'],
};

/** The same without a network, links or icons stand below; and what DW asks Turkish readers behind a blocked address. */
export const FOLLOW_LABELS: ByLanguage = {
  de: ['Folgen Sie uns auf'],
  en: ['Follow us on'],
  fr: ['Suivez-nous sur'],
  es: ['Síganos en'],
  pt: ['Siga-nos no', 'Siga-nos em'],
  tr: ['Bizi takip edin', "DW Türkçe'ye VPN ile nasıl ulaşabilirim?"],
};

/** How a line begins that says in which language the text appeared first; the language follows. */
export const FIRST_LANGUAGE: ByLanguage = {
  de: [
    ...[
      'Dieser Artikel wurde aus dem',
      'Dieser Artikel wurde ursprünglich auf',
      'Dieser Artikel erschien ursprünglich auf',
    ],
    ...['Dieser Artikel erschien zuerst auf', 'Dieser Text erschien zuerst auf', 'Diesen Artikel haben wir aus dem'],
    ...['Dieser Beitrag wurde aus dem', 'Dieser Artikel ist im Original auf', 'Der Artikel erschien im Original auf'],
  ],
  en: [
    ...[
      'This article was originally written in',
      'This article was originally published in',
      'This article was first published in',
    ],
    ...['This article was translated from', 'This article has been translated from', 'This article was adapted from'],
    ...['This article has been adapted from', 'This article was written in', 'This story was originally published in'],
  ],
  fr: ['Cet article a été traduit', "Cet article a d'abord été publié en", 'Cet article a été adapté'],
  es: [
    'Este artículo fue publicado originalmente en',
    'Este artículo se publicó originalmente en',
    'Este artículo fue escrito originalmente en',
  ],
  pt: [
    'Este artigo foi publicado originalmente em',
    'Este texto foi publicado originalmente em',
    'Este artigo foi escrito originalmente em',
  ],
  ru: ['Эта статья была впервые опубликована на', 'Оригинал статьи на'],
  id: [
    'Artikel ini pertama kali terbit dalam bahasa',
    'Artikel ini diadaptasi dari',
    'Artikel ini pertama kali ditulis dalam bahasa',
  ],
  ar: ['هذا المقال مترجم عن'],
};

/** Lines that announce that a text about breaking news will grow. */
export const MORE_TO_COME: ByLanguage = {
  de: [
    'Mehr in Kürze',
    'Weiteres in Kürze',
    'Weitere Informationen in Kürze',
    'Weitere Informationen folgen',
    'In Kürze mehr',
  ],
  en: ['More to follow', 'More to come', 'This is a developing story', 'More soon'],
  fr: ["Plus d'informations à venir", "Plus d'informations suivront"],
  es: ['Más información en breve', 'Noticia en desarrollo', 'En desarrollo'],
  pt: ['Mais informações em instantes', 'Mais informações em breve', 'Em atualização'],
  ru: ['Подробности следуют', 'Подробности позже'],
  tr: ['Ayrıntılar birazdan', 'Gelişmeler aktarılacak'],
};

/** The share bar, icons' labels in dumps. */
export const SHARE_LABELS: ByLanguage = {
  networks: [
    ...[
      'Facebook',
      'Twitter',
      'X',
      'google+',
      'Whatsapp',
      'Tumblr',
      'linkedin',
      'stumble',
      'Digg',
      'reddit',
      'Newsvine',
    ],
    ...['Xing', 'VZ', 'Mr. Wong', 'Delicious', 'Telegram', 'E-Mail', 'Email', 'SMS', 'Facebook Messenger', 'Web', 'VK'],
    ...['App', 'Instagram', 'YouTube'],
  ],
  de: ['Teilen', 'Versenden', 'Senden', 'Link kopieren', 'Mehr', 'Artikel teilen'],
  en: ['Share', 'Send', 'Copy link', 'More', 'Share this article'],
  fr: ['Partager', 'Envoyer', 'Copier le lien'],
  es: ['Compartir', 'Enviar', 'Copiar enlace'],
  pt: ['Compartilhar', 'Partilhar', 'Copiar link'],
  ru: ['Поделиться', 'Отправить', 'Скопировать ссылку'],
  tr: ['Paylaş', 'Gönder', 'Bağlantıyı kopyala'],
  ar: ['شارك', 'إرسال', 'نسخ الرابط'],
  zh: ['分享', '转发'],
};
