/** What stands around the text of a page and is no part of it, by language edition. */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Headings below the text: what follows them are teasers of other articles. */
export const RECOMMENDATIONS: ByLanguage = {
  de: [
    ...['Die Redaktion empfiehlt', 'Audio und Video zum Thema', 'Mehr zum Thema', 'Ähnliche Themen', 'Weitere Themen'],
    ...['WWW-Links', 'DW-Links', 'Mehr aus diesem Ressort'],
    ...['Das könnte Sie auch interessieren'],
  ],
  en: [
    ...['DW recommends', 'Audios and videos on the topic', 'Related content', 'Related topics', 'Explore more'],
    ...['WWW links', "DW's Top Story", 'More stories from DW', 'More from DW', 'Related Subjects'],
    ...['More on this topic', 'More on the topic'],
  ],
  fr: [
    ...['La rédaction vous recommande', 'DW recommande', 'Audios et vidéos sur le sujet', 'Sur le même thème'],
    ...["Plus d'articles sur le sujet", "Voir plus d'articles", 'Plus de contenu', 'Thèmes connexes', 'Plus sur ce thème'],
  ],
  es: [
    ...['DW recomienda', 'Audios y videos sobre el tema', 'Temas relacionados', 'Descubra más'],
    ...['Contenidos relacionados', 'Enlaces externos', 'Más sobre este tema'],
  ],
  pt: [
    ...['Mais sobre este assunto', 'Áudios e vídeos relacionados', 'Conteúdo relacionado'],
    ...['Conteúdos relacionados', 'DW recomenda', 'Mais artigos', 'Outros temas em destaque', 'Temas relacionados'],
  ],
  ro: ['DW recomandă', 'Audio și video pe această temă', 'Articole similare', 'Subiecte similare', 'Mai multe articole'],
  ru: [
    ...['Еще по теме', 'Ещё по теме', 'Близкие темы', 'Ссылки в интернете'],
    ...['Ссылки по теме', 'Аудио- и видеофайлы по теме', 'Другие публикации DW', 'Материалы по теме'],
  ],
  uk: ['Більше за темою', 'Також за темою', 'Інші публікації DW', 'Більше публікацій'],
  pl: ['Więcej na ten temat', 'Redakcja poleca', 'Tematy pokrewne', 'Powiązane tematy'],
  tr: [
    ...['DW tavsiyesi', 'DW önerisi', 'Konuyla ilgili ses ve videolar', 'Bu konuda daha fazla içerik', 'İlgili konular'],
    ...['Benzer konular', 'Konuya ilişkin diğer içerikler'],
  ],
  id: ['Topik terkait', 'Laporan Pilihan', 'DW merekomendasikan', 'Topik terkait lainnya'],
  sw: ['Zaidi kuhusu mada hii', 'Mada zinazohusiana', 'Ripoti Zaidi', 'Sauti na Vidio Kuhusu Mada'],
  ha: ['Karin bayani', 'Batutuwa masu dangantaka', 'Sauti da bidiyo akan labarin'],
  sr: [
    ...['DW preporučuje', 'DW препоручује', 'Više o ovoj temi', 'Slične teme', 'Srodne teme', 'Još na temu'],
    ...['Audio i video na temu', 'Audio i video o temi'],
  ],
  mk: ['ДВ препорачува', 'Слични теми', 'Повеќе на темава'],
  bg: ['Още по темата', 'Подобни теми', 'ДВ препоръчва'],
  sq: ['DW rekomandon', 'Tema të ngjashme', 'Më shumë për këtë temë'],
  el: ['Σχετικά θέματα', 'Περισσότερα για το θέμα', 'Η σύνταξη προτείνει', 'Σχετικοί σύνδεσμοι'],
  ar: [
    ...['مواضيع ذات صلة', 'مختارات', 'اكتشف المزيد', 'تقارير وتحليلات', 'المزيد حول الموضوع'],
    ...['ملفات صوتية ومرئية ذات صلة بالموضوع'],
  ],
  fa: ['مطالب مرتبط', 'موضوعات مرتبط', 'بیشتر در این زمینه', 'صوت و تصویر مرتبط', 'مطالب مرتبط دیگر'],
  ur: ['متعلقہ موضوعات', 'اس موضوع سے متعلق مزید'],
  ps: ['اړوند موضوعات'],
  hi: ['संबंधित विषय', 'इस विषय पर और जानकारी', 'और रिपोर्टें देखें', 'इससे जुड़े ऑडियो, वीडियो'],
  bn: ['সম্পর্কিত বিষয়', 'এ বিষয়ে আরো তথ্য', 'এই বিষয়ে অডিও এবং ভিডিও'],
  am: ['ተዛማጅ ርዕሶች'],
  zh: ['相关主题', '相关话题', '深入了解', 'DW推荐', '相关音视频', '相關主題', '深入了解更多'],
};

/** The invitation to write to the newsroom: in the React pages the first line below the article. */
export const FEEDBACK: ByLanguage = {
  de: ['Schicken Sie uns Ihr Feedback!', 'Schicken Sie uns Ihr Feedback', 'Ihr Feedback'],
  en: ['Send us your feedback', 'Send us your feedback.', 'Your feedback'],
  fr: ['Envoyez-nous vos commentaires', 'Envoyez-nous vos remarques'],
  es: ['Envíenos sus comentarios', 'Envíe sus comentarios'],
  pt: ['Envie seu comentário!', 'Envie-nos seu comentário', 'Envie-nos o seu comentário'],
  ro: ['Trimiteți-ne feedback', 'Trimiteți-ne părerea dumneavoastră'],
  ru: ['Написать в редакцию', 'Отправить отзыв'],
  uk: ['Написати в редакцію', 'Надішліть нам свій відгук'],
  pl: ['Prześlij nam swoją opinię'],
  tr: ['Bize geri bildirimde bulunun', 'Görüşlerinizi bizimle paylaşın'],
  id: ['Kirim tanggapan Anda', 'Kirimkan masukan Anda'],
  sw: ['Tutumie maoni yako'],
  ha: ['Aiko mana da ra’ayinka'],
  sr: ['Pošaljite nam povratnu informaciju', 'Пошаљите нам коментар', 'Pošaljite nam komentar'],
  mk: ['Испратете ни повратна информација'],
  bg: ['Изпратете ни обратна връзка'],
  sq: ['Na dërgoni mendimin tuaj'],
  el: ['Στείλτε μας τα σχόλιά σας'],
  ar: ['أرسل لنا تعليقك', 'أرسل تعليقك'],
  fa: ['بازخورد خود را بفرستید', 'نظر خود را برای ما بفرستید'],
  ur: ['اپنی رائے بھیجیے'],
  hi: ['हमें अपनी प्रतिक्रिया भेजें'],
  bn: ['আপনার মতামত পাঠান'],
  zh: ['给我们反馈', '給我們回饋'],
};

/** What stands in the link over a section, before the section's heading; German and Turkish put words behind it, too. */
export const SKIP_SECTION: ByLanguage = {
  de: ['Den nächsten Abschnitt'],
  en: ['Skip next section'],
  fr: ['Passer la section', 'Passez la section', 'Passer la section suivante', 'Aller à la section suivante'],
  es: ['Ir a la siguiente sección', 'Saltar la siguiente sección'],
  pt: ['Pular a seção', 'Saltar a secção', 'Ignorar a seção'],
  ro: ['Sări peste secțiunea', 'Treci peste secțiunea'],
  ru: ['Пропустить раздел'],
  uk: ['Пропустити розділ'],
  pl: ['Pomiń następną sekcję', 'Pomiń sekcję'],
  tr: ['Bir sonraki bölüme geçin', 'Sonraki bölümü atla'],
  id: ['Lewati bagian berikutnya'],
  sw: ['Ruka sehemu inayofuata', 'Ruka sehemu'],
  ha: ['Tsallake zuwa bangare na gaba', 'Tsallaka bangare na gaba'],
  sr: ['Preskoči sledeću sekciju', 'Preskoči sljedeći odjeljak', 'Прескочи следећу секцију'],
  mk: ['Прескокни ја следната секција'],
  bg: ['Пропуснете следващия раздел', 'Пропусни секцията'],
  sq: ['Kalo seksionin tjetër'],
  el: ['Παράλειψη επόμενης ενότητας', 'Παράκαμψη επόμενης ενότητας'],
  ar: ['تخطي إلى الجزء التالي', 'تخطى الجزء التالي'],
  fa: ['رد شدن از بخش', 'پرش از بخش بعدی'],
  ur: ['اگلے حصے پر جائیں'],
  hi: ['अगला सेक्शन छोड़ें'],
  bn: ['স্কিপ নেক্সট সেকশন'],
  zh: ['跳过下一部分', '跳转至下一栏'],
};

/** The words on a player, before its length: `Watch video 02:17`. */
export const PLAYER_LABELS: ByLanguage = {
  de: ['Video ansehen', 'Jetzt live', 'Audio anhören', 'Video abspielen', 'Artikel anhören', 'Video'],
  en: ['Watch video', 'Now live', 'Now playing', 'Listen to audio', 'Listen to article', 'Video', 'Audio'],
  fr: ['Regarder la vidéo', 'Voir la vidéo', 'Écouter l’audio', "Écouter l'audio", 'Vidéo'],
  es: ['Ver el video', 'Ver vídeo', 'Escuchar audio', 'Ahora en vivo'],
  pt: ['Assistir ao vídeo', 'Ver vídeo', 'Ouvir áudio', 'Áudio'],
  ro: ['Vezi video', 'Ascultă audio'],
  ru: ['Смотреть видео', 'Слушать аудио'],
  uk: ['Дивитись відео', 'Дивитися відео', 'Слухати аудіо'],
  pl: ['Obejrzyj wideo', 'Posłuchaj audio'],
  tr: ['Videoyu izle', 'Sesi dinle', 'Şimdi canlı'],
  id: ['Tonton video', 'Dengarkan audio'],
  sw: ['Tazama vidio', 'Tizama vidio', 'Sikiliza sauti'],
  ha: ['A kalli bidiyo', 'Saurari sauti'],
  sr: ['Pogledajte video', 'Pogledaj video', 'Погледајте видео'],
  mk: ['Погледнете видео'],
  bg: ['Вижте видео', 'Гледайте видеото'],
  sq: ['Shiko videon'],
  el: ['Δείτε το βίντεο'],
  ar: ['مشاهدة الفيديو', 'شاهد الفيديو'],
  fa: ['تماشای ویدیو', 'ویدیو'],
  ur: ['ویڈیو دیکھیے'],
  hi: ['वीडियो देखें', 'ऑडियो सुनें'],
  bn: ['ভিডিও দেখুন'],
  zh: ['观看视频', '收听音频'],
};

/** What a person named under the article does there: `Sports reporter and editor`. */
export const JOBS: readonly string[] = [
  ...['reporter', 'editor', 'correspondent', 'journalist', 'author', 'writer', 'producer', 'host', 'presenter', 'analyst'],
  ...['columnist', 'head of', 'bureau chief', 'Redakteur', 'Redakteurin', 'Reporterin', 'Korrespondent', 'Korrespondentin'],
  ...['Autor', 'Autorin', 'Journalistin', 'Moderator', 'Moderatorin', 'Büroleiter', 'Büroleiterin', 'Leiter', 'Leiterin'],
  ...['Volontär', 'Volontärin', 'Chefredakteurin', 'Chefredakteur', 'Kolumnist', 'Kolumnistin', 'journaliste', 'rédacteur'],
  ...['rédactrice', 'correspondant', 'correspondante', 'periodista', 'corresponsal', 'redactor', 'redactora', 'editora'],
  ...['jornalista', 'repórter', 'correspondente', 'журналист', 'журналистка', 'корреспондент', 'обозреватель', 'редактор'],
  ...['журналіст', 'журналістка', 'кореспондент', 'muhabir', 'gazeteci', 'editör', 'dziennikarz', 'dziennikarka', 'novinar'],
  ...['novinarka', 'dopisnik', 'jurnalist', 'jurnalistă', 'wartawan', 'jurnalis', 'mwandishi', 'gazetar', 'δημοσιογράφος'],
];
