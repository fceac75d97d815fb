/** How languages are called, by the language of the text: beginnings of words, for endings differ. */
export const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  de: [
    ...['Englisch', 'Deutsch', 'Französisch', 'Spanisch', 'Portugiesisch', 'Italienisch', 'Russisch', 'Ukrainisch'],
    ...['Polnisch', 'Türkisch', 'Griechisch', 'Ungarisch', 'Arabisch', 'Persisch', 'Farsi', 'Chinesisch', 'Serbisch'],
  ],
  en: [
    ...['English', 'German', 'French', 'Spanish', 'Portuguese', 'Italian', 'Russian', 'Ukrainian', 'Polish', 'Turkish'],
    ...['Greek', 'Hungarian', 'Arabic', 'Persian', 'Farsi', 'Chinese', 'Serbian', 'Hindi', 'Urdu', 'Swahili'],
  ],
  fr: ['anglais', 'allemand', 'français', 'espagnol', 'portugais', 'italien', 'russe', 'ukrainien', 'turc', 'arabe'],
  it: ['inglese', 'tedesco', 'francese', 'spagnolo', 'portoghese', 'italiano', 'russo', 'ucraino', 'turco', 'arabo'],
  es: ['inglés', 'alemán', 'francés', 'español', 'portugués', 'italiano', 'ruso', 'ucraniano', 'turco', 'árabe'],
  pt: ['inglês', 'alemão', 'francês', 'espanhol', 'português', 'italiano', 'russo', 'ucraniano', 'turco', 'árabe'],
  pl: ['angielsk', 'niemieck', 'francusk', 'hiszpańsk', 'portugalsk', 'włosk', 'rosyjsk', 'ukraińsk', 'tureck'],
  ru: ['английск', 'немецк', 'французск', 'испанск', 'португальск', 'итальянск', 'русск', 'украинск', 'польск'],
  tr: ['İngilizce', 'Almanca', 'Fransızca', 'İspanyolca', 'Portekizce', 'İtalyanca', 'Rusça', 'Arapça', 'Farsça'],
  el: ['αγγλικά', 'γερμανικά', 'γαλλικά', 'ισπανικά', 'πορτογαλικά', 'ιταλικά', 'ρωσικά', 'τουρκικά'],
  hu: ['angol', 'német', 'francia', 'spanyol', 'portugál', 'olasz', 'orosz', 'lengyel', 'török'],
  id: ['Inggris', 'Jerman', 'Prancis', 'Spanyol', 'Arab'],
  ar: [
    'الإنجليزية',
    'الانجليزية',
    'الألمانية',
    'الفرنسية',
    'الإسبانية',
    'البرتغالية',
    'الإيطالية',
    'الروسية',
    'التركية',
  ],
  fa: ['انگلیسی', 'آلمانی', 'فرانسوی', 'اسپانیایی', 'پرتغالی', 'ایتالیایی', 'روسی', 'ترکی', 'عربی'],
};
