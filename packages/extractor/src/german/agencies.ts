import type { Agency } from '../article.ts';
import { fold } from '../fold.ts';
import { phrasesIn, wordSet } from '../word-list.ts';

/** A wire agency as newsrooms know it; the aliases are the codes and names it is printed under, in any case. */
interface WireAgency extends Agency {
  readonly aliases: readonly string[];
}

/** The wire agencies, by their canonical lower-case code. */
export const AGENCIES: readonly WireAgency[] = [
  agency('dpa', 'Deutsche Presse-Agentur', 'dpae', 'dpad', 'dpa-tmn', 'dpa/tmn', 'dpa-infocom', 'dpa-infografik'),
  agency('dpa-afx', 'dpa-AFX Wirtschaftsnachrichten', 'dpa/afx', 'dpaafx', 'dpa-afx-analyser', 'dpa-afx broker'),
  agency('afp', 'Agence France-Presse', 'afpe', 'afpd', 'afp-services'),
  agency('reuters', 'Reuters', 'rtr', 'rts', 'rtre', 'rtrd', 'rtrs', 'thomson reuters'),
  agency('ap', 'Associated Press', 'ape', 'apn', 'the associated press', 'the ap'),
  agency('epd', 'Evangelischer Pressedienst'),
  agency('kna', 'Katholische Nachrichten-Agentur'),
  agency('sid', 'Sport-Informations-Dienst'),
  agency('dapd', 'dapd Nachrichtenagentur'),
  agency('ddp', 'Deutscher Depeschendienst', 'ddp.djn'),
  agency('apd', 'Adventistischer Pressedienst'),
  agency('adn', 'Allgemeiner Deutscher Nachrichtendienst'),
  agency('vwd', 'Vereinigte Wirtschaftsdienste'),
  agency('dj', 'Dow Jones Newswires', 'dow jones', 'dj newswires'),
  agency('ots', 'Original-Text-Service', 'news aktuell'),
  agency('dts', 'dts Nachrichtenagentur', 'dts-nachrichtenagentur'),
  agency('idea', 'Evangelische Nachrichtenagentur idea'),
  agency('spot', 'spot on news', 'spotonnews'),
  agency('apa', 'Austria Presse Agentur', 'apa-ots'),
  agency('sda', 'Keystone-SDA', 'keystone-sda', 'keystone/sda', 'schweizerische depeschenagentur', 'ats'),
  agency('awp', 'AWP Finanznachrichten'),
  agency('bloomberg', 'Bloomberg', 'bloomberg news'),
  agency('upi', 'United Press International'),
  agency('efe', 'Agencia EFE', 'agencia efe'),
  agency('europapress', 'Europa Press', 'europa press'),
  agency('ansa', 'ANSA'),
  agency('adnkronos', 'Adnkronos'),
  agency('lusa', 'Agência Lusa', 'agência lusa'),
  agency('pap', 'Polska Agencja Prasowa'),
  agency('ctk', 'Česká tisková kancelář', 'čtk'),
  agency('mti', 'Magyar Távirati Iroda'),
  agency('agerpres', 'Agerpres'),
  agency('hina', 'Hrvatska izvještajna novinska agencija'),
  agency('tanjug', 'Tanjug'),
  agency('tass', 'TASS', 'itar-tass', 'тасс'),
  agency('interfax', 'Interfax', 'интерфакс'),
  agency('ria', 'RIA Nowosti', 'ria novosti', 'риа новости'),
  agency('ukrinform', 'Ukrinform', 'укрінформ'),
  agency('unian', 'UNIAN', 'уніан'),
  agency('xinhua', 'Xinhua', '新华社', '新華社'),
  agency('kyodo', 'Kyodo News', 'kyodo'),
  agency('yonhap', 'Yonhap'),
  agency('pti', 'Press Trust of India'),
  agency('irna', 'Islamic Republic News Agency'),
  agency('isna', 'Iranian Students’ News Agency'),
  agency('anadolu', 'Anadolu Ajansı', 'anadolu agency', 'aa'),
  agency('belga', 'Belga'),
  agency('anp', 'Algemeen Nederlands Persbureau'),
  agency('ritzau', 'Ritzau'),
  agency('ntb', 'Norsk Telegrambyrå'),
];

/** The state services of dpa, printed after its code: `dpa/lno`. */
const DPA_DESKS: ReadonlySet<string> = wordSet('lsw lby lhe lni lno lnw lrs lbb lmv lsa lsn lth bb mv sa sn th');

/** Houses that sell pictures only; where one is named, the line is a picture credit and no source of text. */
export const PICTURE_SOURCES: ReadonlySet<string> = new Set(
  phrasesIn(`
    picture alliance, picture-alliance, pa/dpa, dpa-bildfunk, dpa picture-alliance, epd-bild, kna-bild, imago,
    imago images, imago sport, getty, getty images, gettyimages, afp/getty, istock, istockphoto, epa, mauritius,
    mauritius images, action press, ap photo, ap images, zuma, zuma press, zumapress, shutterstock, adobe stock,
    adobestock, fotolia, colourbox, panthermedia, depositphotos, alamy, unsplash, pixabay, pexels, wikimedia,
    wikimedia commons, flickr, nurphoto, keystone, bongarts, sipa, sipa usa, abaca, abacapress, ullstein bild,
    akg-images, bridgeman, ddp images, eyevine, rex features, pa wire, anadolu images, imagebroker, blickwinkel,
    laif, bpk`),
);

const DESK = /^dpa[/-]\p{L}{2,3}$/u;
const DESK_MARK = /[/-]/u;
const OUTER = /^[\s•·(]+|[\s.)]+$/gu;

const BY_ALIAS: ReadonlyMap<string, Agency> = new Map(
  AGENCIES.flatMap(({ code, name, aliases }) =>
    [code, name.toLowerCase(), ...aliases].map((alias) => [alias, { code, name }] as const),
  ),
);

/**
 * The wire agency a token stands for, in any case: `rtr`, `Reuters`, `dpa/lno`. Call it only for tokens that stand
 * where a source stands: `AP`, `DJ` and `SID` mean other things elsewhere. Picture agencies are none.
 */
export function agencyOf(token: string): Agency | undefined {
  const wanted = fold(token).replace(OUTER, '').toLowerCase();
  return BY_ALIAS.get(wanted) ?? (isDeskOfDpa(wanted) ? BY_ALIAS.get('dpa') : undefined);
}

/** Whether a token is one of dpa's state services printed by itself, the `lno` of `dpa/lno`. */
export function isAgencyDesk(token: string): boolean {
  return DPA_DESKS.has(token.toLowerCase());
}

/** Whether a token is a house that sells pictures only: `picture alliance`, `imago`, `Getty`, `epa`. */
export function isPictureSource(token: string): boolean {
  return PICTURE_SOURCES.has(fold(token).toLowerCase());
}

/** The agencies of several lists, each once, in printed order. */
export function uniqueAgencies(agencies: readonly (Agency | undefined)[]): readonly Agency[] {
  return [...new Map(agencies.flatMap((each) => (each === undefined ? [] : [[each.code, each] as const]))).values()];
}

function agency(code: string, name: string, ...aliases: readonly string[]): WireAgency {
  return { code, name, aliases };
}

function isDeskOfDpa(token: string): boolean {
  return DESK.test(token) && isAgencyDesk(token.split(DESK_MARK)[1] ?? '');
}
