import { type Element, isTag, textOf } from '../../markup/dom.ts';
import { isNear, placesOfMeanings } from '../features/element-facts.ts';
import type { BlockFacts, PageSurvey } from '../features/page-survey.ts';
import { phraseBits } from '../features/text-phrases.ts';

/** What a server or a script says instead of a page. Titles and headings begin with it. */
const FAULT_TITLES: readonly RegExp[] = [
  /^(?:(?:fehler|error|http|status)[\s:-]*)?(?:40[0134]|410|429|451|50[0234])(?:[\s:.!|·–—-]*$|[\s:.!|·–—-]+(?:fehler|error|seite|page|not|nicht|forbidden|bad|gateway|service|server|internal|zugriff|access|gone|too|oops|ups|gefunden|diese|die|leider|sorry)\b)/iu,
  /^(?:ups|oops|hoppla|sorry|entschuldigung|leider|schade|oh nein)\b.{0,50}\b(?:nicht (?:mehr )?(?:gefunden|gibt|verfügbar|vorhanden|erreichbar|finden|abrufbar)|existiert nicht|schief ?(?:ge)?(?:gangen|gelaufen)|ein fehler|404|not (?:found|exist)|went wrong)/iu,
  /^(?:(?:die(?:se[rs]?)?|der|das|ihre?) )?(?:(?:angeforderte|gesuchte|gewünschte|aufgerufene)[nrs]? )?(?:seite|artikel|beitrag|inhalt|dokument|datei|adresse|url)\b.{0,40}\b(?:nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden|erreichbar|abrufbar|finden|auffindbar)|existiert (?:leider )?nicht|gibt es (?:leider )?nicht)/iu,
  /^(?:(?:the|this|your) )?(?:requested )?(?:page|file|article|content|document)\b.{0,30}\b(?:not found|unavailable|no longer available|(?:does|could) ?n[o'’]t (?:exist|be found))/iu,
  /^(?:not found|forbidden|bad gateway|bad request|gateway time-?out|internal server error|service (?:temporarily )?unavailable|too many requests|access (?:denied|to this page has been denied)|zugriff (?:verweigert|gesperrt|nicht erlaubt)|server ?(?:fehler|error)|interner fehler|seite gesperrt|fehler(?:seite|meldung)?|error)[!.]?\s*(?:$|[|·–—-])/iu,
  /^(?:(?:nur )?einen moment(?:,? bitte)?|just a moment|one more step|security (?:check|checkpoint)|sicherheits(?:abfrage|überprüfung|check)|are you (?:a )?(?:human|robot)|sind sie (?:ein )?(?:mensch|roboter)|human verification|bot[ -]?(?:verification|schutz|protection)|(?:re)?captcha|please wait|bitte warten|wartungs(?:arbeiten|modus)|wir sind gleich zurück)[!?.…]*\s*(?:$|[|·–—-])/iu,
  /^(?:attention required!|checking your browser|pardon our interruption|ddos-guard)/iu,
];

/** What a shell says that a person and a browser with scripts would have got past. */
const CHALLENGES: readonly RegExp[] = [
  /\b(?:enable|activate|turn on|requires?|need)\b.{0,30}\bjava ?script/iu,
  /\bjava ?script\b.{0,50}\b(?:aktivier|einschalt|eingeschaltet|deaktiviert|ausgeschaltet|disabled|required|erforderlich|benötigt|nicht unterstützt)/iu,
  /\b(?:aktivieren|benötig\p{L}*|erforder\p{L}*)\b.{0,30}\bjava ?script/iu,
  /\b(?:captcha|recaptcha|hcaptcha|turnstile|cloudflare|ray id|datadome|perimeterx|incapsula|akamai)\b/iu,
  /\b(?:verify|confirm|prove|check)\b.{0,40}\b(?:human|robot|browser|secure|connection)\b/iu,
  /\b(?:kein|ein) (?:roboter|bot|mensch)\b/iu,
  /überprüf\p{L}* ihre[ns]? browser|\b(?:sicherheit ihrer verbindung|verbindung .{0,20}überprüf|ungewöhnliche[nr]? (?:datenverkehr|aktivität|zugriff)|unusual (?:traffic|activity)|automatisierte (?:zugriffe|anfragen))/iu,
  /\b(?:don't|do not|nicht) have permission\b|\bkeine berechtigung\b|\b(?:was|wurde) (?:blocked|gesperrt|blockiert)\b/iu,
];

/** The title of a page that asks to sign in. */
const LOGIN_TITLE = /^(?:bitte )?(?:anmelden|einloggen|login|log in|sign in)\s*(?:$|[|·–—-])/iu;

/** How a dialog asks for consent. */
const CONSENT_WORDS: readonly RegExp[] = [
  /cookie/iu,
  /zustimm(?:en|ung)|akzeptier|einwillig|ablehnen|widerruf|\bconsent|\baccept\b|\breject\b/iu,
  /datenschutz|privacy|privatsphäre|personenbezogen|personal data/iu,
  /tracking|tracker|personalisierte|personali[sz]ed|werbe(?:trackern|anzeigen|zwecke)|mit werbung|ohne werbung|werbefrei/iu,
  /(?:unsere|seine|mit|our|und) (?:\d+ )?partnern?\b|drittanbieter|third part|vendors/iu,
  /endgerät|auf ihrem gerät|on (?:a|your) device|geräte-?kennung|verarbeitungszweck/iu,
  /\bpur[- ]?abo|\bpur\b.{0,40}(?:abonn|monat|werbe)|contentpass/iu,
];
const ASKING =
  /\b(?:alle[ns]? (?:cookies )?(?:akzeptieren|zustimmen|ablehnen)|akzeptieren (?:und|&) |zustimmen (?:und|&) |(?:ich )?stimme zu\b|einverstanden|zustimmen|akzeptieren|einwilligen|accept all|i agree|agree and|mit (?:ihrer )?(?:einwilligung|zustimmung|werbung)|(?:ihre|deine) (?:einwilligung|zustimmung)|your (?:consent|privacy)|with your consent|einstellungen (?:verwalten|anpassen)|manage (?:options|preferences))\b/iu;

/** How a dialog speaks, and a story about dialogs does not. */
const ADDRESSING =
  /(?<!\p{L})(?:wir|unser\p{L}{0,2}|Ihr(?:e[nmrs]?)?|Ihnen|dein\p{L}{0,2}|deine[nmrs]?|we|our|you|your|(?:[Ww]enn|stimmen|können|[Nn]utzen|erteilen|willigen|akzeptieren) Sie)(?!\p{L})/u;
const LONGEST_CONTROL = 6;
const LEAST_ADDRESSING = 0.5;
const MOST_WORDS_OF_SHELL = 220;
const MOST_WORDS_BESIDE = 60;
const LEAST_SHARE = 0.3;
const LEAST_CONSENT = 0.75;
/** More prose than this about anything else, and no closer look is needed. */
const MOST_WORDS_ELSE = 400;
const READ = 600;
const COOKIE_WORDS = phraseBits('cookie');
const COOKIE = placesOfMeanings('cookie consent');
const REACH = 8;

/** What is looked at of a block of a page or a line of a dump. */
export type Spoken = Pick<BlockFacts, 'text' | 'isLong'> & { readonly block: { readonly text: string } };

/** Whether a title says that something went wrong or that a person has to prove to be one. */
export function isFaultTitle(title: string): boolean {
  const begin = title.trim().slice(0, 160);
  return FAULT_TITLES.some((each) => each.test(begin));
}

/** Whether the title of a page says that it is made to sign in. */
export function isLoginTitle(title: string): boolean {
  return LOGIN_TITLE.test(title.trim());
}

/** Whether a page holds hardly more than the demand for scripts or for a proof of being human. */
export function isChallenge(blocks: readonly Spoken[]): boolean {
  const words = wordsOf(blocks);
  if (words === 0 || words > MOST_WORDS_OF_SHELL) return false;
  const said = blocks.filter(({ block }) => says(block.text, CHALLENGES) > 0);
  return (
    wordsOf(said) >= LEAST_SHARE * words && wordsOf(blocks.filter((each) => isProse(each, said))) < MOST_WORDS_BESIDE
  );
}

/** Whether a page that shows no text asks for scripts where browsers without them look. */
export function isSilentShell(root: Element): boolean {
  const open: Element[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'noscript' && says(textOf(element), CHALLENGES) > 0) return true;
    for (const child of element.children) if (isTag(child)) open.push(child);
  }
  return false;
}

/** Whether a request for consent is practically all that a page shows. */
export function isConsentWall({ blocks, declared }: PageSurvey, chosen: readonly boolean[]): boolean {
  const shown = blocks.filter((each) => !each.hidden || chosen[each.index] === true);
  const plain = shown.filter((each) => each.isLong && (each.text.phrases & COOKIE_WORDS) === 0);
  if (wordsOf(plain) > MOST_WORDS_ELSE) return false;
  const about = shown.filter((each) => !declared.titles.has(each.key) && isAboutConsent(each));
  const beside = shown.filter((each) => each.isLong && !about.includes(each));
  if (wordsOf(about) < 15 || wordsOf(beside) > MOST_WORDS_BESIDE) return false;
  const prose = wordsOf(about.filter((each) => each.isLong));
  return prose >= LEAST_CONSENT * (prose + wordsOf(beside)) && isAsking(shown, about);
}

/** Whether a button asks for consent, or a text does that speaks to the reader. */
function isAsking(shown: readonly BlockFacts[], about: readonly BlockFacts[]): boolean {
  const asking = shown.filter(({ block }) => asksForConsent(block.text));
  if (asking.some(({ text, isHeading }) => !isHeading && text.words <= LONGEST_CONTROL)) return true;
  return (
    asking.length > 0 &&
    wordsOf(about.filter(({ block }) => isAddressing(block.text))) >= LEAST_ADDRESSING * wordsOf(about)
  );
}

function isAddressing(text: string): boolean {
  return ADDRESSING.test(text.slice(0, READ));
}

/** Whether a text is that of a dialog which asks the reader for consent, not one about such dialogs. */
export function isDialogText(text: string): boolean {
  return isConsentText(text) && (isAddressing(text) || asksForConsent(text));
}

function isAboutConsent({ block, owner }: BlockFacts): boolean {
  return isNear(owner, COOKIE, REACH) || isConsentText(block.text);
}

/** Whether a text speaks of consent, by two of the words that such texts use. */
export function isConsentText(text: string): boolean {
  return says(text, CONSENT_WORDS) >= 2;
}

/** Whether a text asks for consent, as a button or a sentence does. */
export function asksForConsent(text: string): boolean {
  return ASKING.test(text.slice(0, READ));
}

function isProse(each: Spoken, said: readonly Spoken[]): boolean {
  return each.isLong && !said.includes(each);
}

function says(text: string, patterns: readonly RegExp[]): number {
  const begin = text.slice(0, READ);
  return patterns.filter((each) => each.test(begin)).length;
}

function wordsOf(blocks: readonly Spoken[]): number {
  return blocks.reduce((sum, { text }) => sum + text.words, 0);
}
