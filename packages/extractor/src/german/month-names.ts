import { wordsIn } from '../word-list.ts';

/**
 * The months as printed in German and in the languages big broadcasters publish in: twelve cells a language, the
 * forms of one month (nominative, genitive, abbreviation) separated by strokes.
 */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  de: `
    januar/jänner/jän/jan februar/feber/feb märz/mrz/mär april/apr mai juni/jun juli/jul august/aug september/sept/sep
    oktober/okt november/nov dezember/dez`,
  en: 'january february march/mar april may june july august september october/oct november december/dec',
  fr: 'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc',
  es: `
    enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic`,
  it: `
    gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre
    dicembre`,
  pt: 'janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro dezembro',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  pl: `
    stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze
    lipca/lipiec/lip sierpnia/sierpień września/wrzesień/wrz października/październik/paź listopada/listopad/lis
    grudnia/grudzień/gru`,
  hu: `
    január február/febr március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept október
    november december`,
  ro: `
    ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie`,
  tr: `
    ocak/oca şubat/şub mart nisan/nis mayıs/mayis haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki
    kasım/kasim/kas aralık/aralik/ara`,
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  hr: `
    siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj
    kolovoza/kolovoz rujna/rujan _ studenoga/studenog/studeni prosinca/prosinac`,
  sr: `
    januara/januar februara/februar marta/mart aprila/april maja/maj juna/jun jula/jul avgusta/avgust
    septembra/septembar oktobra/oktobar novembra/novembar decembra/decembar`,
  bs: 'januar februar mart april maj juni juli augusta/august septembar oktobar novembar decembar',
  srCyrillic: `
    јануара/јануар/јан фебруара/фебруар/феб марта/март/мар априла/април/апр маја/мај јуна/јун/јуни јула/јул/јули
    августа/август/авг септембра/септембар/сеп октобра/октобар/окт новембра/новембар/нов децембра/децембар/дец`,
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  bg: 'януари/яну февруари/фев март април май юни юли август септември октомври ноември декември',
  ru: `
    января/январь/янв февраля/февраль/фев марта/март апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл
    августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек`,
  uk: `
    січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень
    серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень`,
  el: `
    ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαΐ
    ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ
    οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ`,
  id: 'januari februari maret april mei juni juli agustus september oktober november desember/des',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ha: 'janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba',
  ar: 'يناير فبراير مارس أبريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  arLevant: '_ شباط آذار نيسان أيار حزيران تموز آب أيلول _ _ _',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه/جولای اوت سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  hi: 'जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
};

/** October to a Croatian, who writes a full stop after the day; November to a Pole, who writes none. */
const LEAF_FALL: ReadonlySet<string> = new Set(['listopada', 'listopad']);

const ACCENTS = /[\u0300-\u036f]/gu;
const NUMBERS: ReadonlyMap<string, number> = new Map(Object.values(MONTH_NAMES).flatMap(numbersOf));

/** The number of the month, 1 to 12, that a name or an abbreviation of any known language stands for. */
export function monthOf(name: string, after: { readonly fullStop: boolean }): number | undefined {
  const key = plain(name);
  return after.fullStop && LEAF_FALL.has(key) ? 10 : NUMBERS.get(key);
}

function numbersOf(cells: string): readonly (readonly [string, number])[] {
  return wordsIn(cells).flatMap((cell, index) => cell.split('/').map((form) => [plain(form), index + 1] as const));
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}
