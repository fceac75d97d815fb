import { fold } from '../fold.ts';
import { phrasesIn } from '../word-list.ts';

/** Names of newsrooms and desks that stand where an author's name stands, and are nobody's name. */
export const HOUSES: ReadonlySet<string> = new Set(
  phrasesIn(`
    euronews, deutsche welle, dw, dw news, handelsblatt, hb, ntv, n-tv, rtl, rtl news, wiwo, ntv nachrichten,
    n-tv nachrichten, ntv.de, n-tv.de, dw.com, dw.de, handelsblatt online, spiegel, der spiegel, spiegel online,
    zeit online, die zeit, faz, f.a.z., faz.net, sz, taz, süddeutsche zeitung, die welt, welt, bild, focus,
    focus online, stern, tagesschau, tagesspiegel, ard, zdf, orf, srf, mdr, ndr, wdr, br, br24, swr, hr, rbb, sr,
    deutschlandfunk, dlf, t-online, wirtschaftswoche, standard, der standard, die presse, kurier, nzz, watson,
    blick, redaktion, die redaktion, unserer redaktion, der redaktion, newsdesk, news desk, online-redaktion,
    onlineredaktion, agentur, agenturen, nachrichtenagenturen, agency, agencies, news agencies, staff, agences,
    agence, agenzie, agencias, agências, агентства, агентствами, агенции, agencje, ajanslar, πρακτορεία,
    ügynökségek, agencjami, editorial team, the editors, la rédaction, rédaction, redazione, redacción, redação,
    редакция, редакція, redakcja, szerkesztőség, σύνταξη, haber merkezi, admin, anonym, gast, gastautor,
    gastbeitrag, pressemitteilung, presseportal, newsroom, reporter`),
);

const HOST = /^(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|info|tv|eu|online|\p{Ll}{2})$/u;
const COMPANY =
  /(?:\s(?:GmbH|AG|SE|KG|Inc\.?|Ltd\.?|e\.V\.|News|Online|Nachrichten|Redaktion|Agency|Agentur|Zeitung))$/u;

/** Whether a text is the name of a newsroom, a desk, a company or a web host rather than a person's. */
export function isHouseName(text: string): boolean {
  const name = fold(text);
  return isNewsroom(name) || COMPANY.test(name) || isHostName(name);
}

/** Whether a text is the name of a newsroom or a desk. */
export function isNewsroom(text: string): boolean {
  return HOUSES.has(fold(text).toLowerCase());
}

/** Whether a text is the name of a web host, such as `ntv.de`. */
export function isHostName(text: string): boolean {
  return HOST.test(text.trim().toLowerCase());
}
