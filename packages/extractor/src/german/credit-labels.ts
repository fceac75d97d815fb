import { phrasesIn } from '../word-list.ts';

/** The words that a picture credit begins with, before a colon, by language. */
export const CREDIT_LABELS: Readonly<Record<string, readonly string[]>> = {
  several: ['Foto', 'Photo', 'Credit', 'Image', 'Crédito', 'Фото'],
  de: [
    ...['Bild', 'Bilder', 'Bildquelle', 'Bildquellen', 'Bildnachweis', 'Bildrechte', 'Bildcredit', 'Fotos'],
    ...['Fotoquelle', 'Fotonachweis', 'Fotorechte', 'Fotocredit', 'Fotocredits', 'Fotograf', 'Fotografin'],
    ...['Grafik', 'Infografik', 'Illustration', 'Karikatur', 'Montage', 'Collage', 'Screenshot', 'Credits'],
  ],
  en: ['Images', 'Image credit', 'Photo credit', 'Photos', 'Photograph', 'Picture', 'Graphic'],
  fr: ['Crédit', 'Crédits', 'Crédit photo', 'Photographie'],
  es: ['Imagen', 'Fotografía'],
  pt: ['Imagem'],
  it: ['Immagine', 'Crediti'],
  ro: ['Imagine'],
  ru: ['Фотография'],
  uk: ['Зображення'],
  pl: ['Zdjęcie', 'Fot.'],
  tr: ['Fotoğraf'],
  el: ['Εικόνα', 'Φωτογραφία'],
  bg: ['Снимка'],
  mk: ['Фотографија'],
  southSlavic: ['Fotografija'],
  sq: ['Fotografi'],
  ha: ['Hoto'],
  sw: ['Picha'],
  hu: ['Fotó', 'Kép'],
  zh: ['图像来源', '圖片來源', '图片来源'],
  ar: ['صورة من', 'صورة'],
  fa: ['عکس'],
  hi: ['तस्वीर'],
  bn: ['ছবি'],
  ur: ['تصویر'],
  am: ['ምስል', 'ምስል፦'],
  ps: ['انځور'],
};

/** Says the same of pictures as of texts and figures; the credit after it needs better proof. */
export const SOURCE_LABELS: readonly string[] = ['Quelle', 'Quellen', 'Source', 'Fuente', 'Fonte'];

/** The words that a notice of copyright begins with, with or without a colon, by language. */
export const COPYRIGHT_LABELS: Readonly<Record<string, readonly string[]>> = {
  any: ['©', 'Copyright'],
  fr: ['Tous droits réservés'],
  el: ['Πνευματικά Δικαιώματα'],
  it: ["Diritti d'autore", 'Diritti d’autore', 'Tutti i diritti riservati'],
  es: ['Derechos de autor', 'Todos los derechos reservados'],
  pt: ['Direitos de autor'],
  ru: ['Авторское право', 'Авторские права'],
  hu: ['Szerzői jogok', 'Szerzői jog'],
  pl: ['Prawa autorskie'],
  uk: ['Авторське право'],
  tr: ['Telif hakkı'],
  ar: ['حقوق النشر'],
};

/** What the holder of the rights adds to a credit, in several languages. */
export const RIGHTS_PHRASES: readonly string[] = phrasesIn(`
    All rights reserved, Alle Rechte vorbehalten, Tous droits réservés, Todos los derechos reservados,
    Tutti i diritti riservati, Todos os direitos reservados, Toate drepturile rezervate, Все права защищены,
    Wszelkie prawa zastrzeżone`);
