import { wordSet, wordsIn } from '../word-list.ts';

/** The words that stand beside a date in a date stamp and mean nothing else: weekdays, labels, links, by language. */
const DATE_WORDS: Readonly<Record<string, string>> = {
  weekdays: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so monday tuesday
    wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lundi mardi mercredi jeudi
    vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì
    venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг
    пятница суббота воскресенье понеділок вівторок четвер п’ятниця субота неділя pazartesi salı çarşamba perşembe
    cuma cumartesi pazar δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή hétfő kedd szerda csütörtök péntek
    szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică ponedjeljak ponedeljak utorak srijeda sreda
    četvrtak petak subota nedjelja nedelja`,
  de: `
    uhr um am vom den der ab stand datum zuerst erst erstmals veröffentlicht erschienen erscheinungsdatum
    erstpublikation erstellt publiziert online seit aktualisiert aktualisierung zuletzt letzte letztes update
    geändert bearbeitet und akt vom veröffentlichung publiziert`,
  en: `on at the as of date dated first published publication posted created updated last modified update`,
  fr: `le à date publié publiée mis mise jour dernière actualisé et créé sur`,
  es: `el la las fecha publicado publicada actualizado actualizada última actualización y a creado`,
  it: `il alle ore data pubblicato pubblicata aggiornato aggiornata ultimo aggiornamento`,
  pt: `em às data publicado publicada atualizado atualizada actualizado última atualização de`,
  nl: `op om datum gepubliceerd bijgewerkt`,
  pl: `o data opublikowano dnia zaktualizowano`,
  ru: `в г года дата опубликовано опубликован обновлено обновлен`,
  uk: `о року дата опубліковано оновлено`,
  bg: `дата публикувано обновено`,
  el: `στις ημερομηνία δημοσιεύθηκε δημοσιεύτηκε ενημερώθηκε τελευταία ενημέρωση πρώτη δημοσίευση`,
  tr: `saat tarih tarihi yayın yayınlanma yayınlandı güncellenme güncelleme güncellendi son`,
  hu: `dátum közzétéve frissítve`,
  ro: `data publicat actualizat la`,
  southSlavic: `datum objavljeno ažurirano u`,
  other: `tanggal tarehe kwanan wata التاريخ تاريخ تاریخ तारीख তারিখ 日期`,
};

const KNOWN: ReadonlySet<string> = new Set(Object.values(DATE_WORDS).flatMap(wordsIn));

const WEEKDAYS: ReadonlySet<string> = wordSet(DATE_WORDS['weekdays'] ?? '');
const SHORTEST_LABEL = 5;

/** Whether a word announces a date: `veröffentlicht`, `updated`; no weekday, and none of the small words between. */
export function isDateLabelWord(word: string): boolean {
  const plain = word.toLowerCase();
  return plain.length >= SHORTEST_LABEL && KNOWN.has(plain) && !WEEKDAYS.has(plain);
}

/** Whether a word means nothing but a part of a date stamp: a weekday, `Uhr`, `Stand`, `Published`. */
export function isDateWord(word: string): boolean {
  return KNOWN.has(word.toLowerCase());
}
