import type { LineRule } from '@klartext/extractor';
import { AD_LABELS, AUTHOR_LABELS, EDITED_BY, KEYWORD_LABELS, READ_MORE, SKIP_LINKS } from './dw-phrases.ts';
import { FEEDBACK, JOBS, PLAYER_LABELS, RECOMMENDATIONS, SKIP_SECTION } from './dw-sections.ts';

const SPECIAL = /[\\^$.*+?()[\]{}|]/gu;
const NAME = String.raw`[\p{Lu}\p{Lt}][\p{L}\p{M}.’'-]{0,30}`;

/** An advertising mark by itself. */
export const AD_LINE: RegExp = new RegExp(`^(?:${anyOf(AD_LABELS)})$`, 'iu');

/** The short link that stands in the share bar, be it behind a proxy's prefix: `https://p.dw.com/p/1H75J`. */
export const SHORT_LINK: RegExp = /^https?:\/\/(?:\S{1,200}\/)?p\.dw\.com\/p\/\w{3,12}$/u;

/** The same link in the list below a classic article: `Permalink https://p.dw.com/p/4OdJW`. */
export const PERMALINK: RegExp = /^[^\s:.][^:.]{1,40}(?: ?: | )(https?:\/\/(?:\S{1,200}\/)?(?:p\.)?dw\.(?:com|de)\/p\/\w{3,12})$/u;

/** The first line of that list: `Datum 14.03.2023`, `Fecha 14.03.2023`, `التاريخ 14.03.2023`. */
export const LISTED_DATE: RegExp = /^[\p{L}\p{M}]{2,20}(?: [\p{L}\p{M}]{2,20})? ?:? ?\p{Nd}{2}\.\p{Nd}{2}\.\p{Nd}{4}$/u;

/** A line of that list: `Autorin/Autor Roman Goncharenko`. */
export const LISTED_AUTHOR: RegExp = new RegExp(`^((?:${anyOf(AUTHOR_LABELS)}) ${NAME}(?:,? (?:${NAME}|[a-z]{1,4})){1,12})$`, 'u');

/** A line of that list: `Schlagwörter Brasilien, Deutschland`. */
export const LISTED_KEYWORDS: RegExp = new RegExp(`^(?:${anyOf(KEYWORD_LABELS)}) ?:? (.{2,400})$`, 'u');

/** The author below the text: `Author: Kyle James`, `Mwandishi: …`; an agency in brackets stays behind. */
export const SIGNED_BY: RegExp = new RegExp(String.raw`^(?:${anyOf(AUTHOR_LABELS)}) ?[::] ?[^.!?::]{2,100}$`, 'u');

/** `Edited by: Wesley Dockery`, `Redaktion: …`; words that end in a preposition need no colon. */
export const EDITED_LINE: RegExp = new RegExp(
  String.raw`^\(?(?:${anyOf(EDITED_BY)})(?: ?[::]|(?<= (?:by|von|par|por|oleh|na|de))) ?[^!?::]{2,120}$`,
  'u',
);

/** A link to another article between the paragraphs: `Read more: …`, `Lesen Sie auch: …`. */
export const READ_MORE_LINE: RegExp = new RegExp(String.raw`^\W{0,3}(?:${anyOf(READ_MORE)}) ?(?:[::>»→–-]|[.…]{3}).{2,300}$`, 'iu');

/** The label of a player with the length of the recording: `Watch video 02:17`. */
export const PLAYER_LINE: RegExp = new RegExp(
  String.raw`^(?:${anyOf(PLAYER_LABELS)}) ?\(?\d{1,2}:\d{2}(?::\d{2})?(?: ?[Mm]in\.?)?\)?$`,
  'u',
);

/** What a browser without JavaScript shows in place of a video, the video's title glued before it. */
export const NO_PLAYER: RegExp = /^.{0,200}To view this video please enable JavaScript, and consider upgrading to a web browser/u;

/** The invitation to write to the newsroom. */
export const FEEDBACK_LINE: RegExp = new RegExp(`^(?:Feedback ?: ?)?(?:${anyOf(FEEDBACK)})$`, 'u');

/** The link over a section that jumps behind it; live blogs have one over each post. */
export const SKIP_SECTION_LINE: RegExp = new RegExp(String.raw`^(?:${anyOf(SKIP_SECTION)})(?::| ).{2,200}$`, 'u');

/** A person named below the text with what they do: `Jonathan Harding Sports reporter and editor`. */
export const JOB_LINE: RegExp = new RegExp(String.raw`^${NAME} .{0,100}(?<![\p{L}])(?:${alternatives(JOBS)})(?![\p{L}]).{0,100}$`, 'u');

const NEXT_SECTIONS = alternatives(Object.values(RECOMMENDATIONS).flat());

/** Lines that DW prints around and between the paragraphs. */
export const LINES: readonly LineRule[] = [
  { id: 'skip-links', line: SKIP_LINKS, because: 'it jumps over the navigation' },
  { id: 'ad-label', line: AD_LABELS, because: 'it marks an advertisement' },
  {
    id: 'cookie-notice',
    line: /^(?:Wir verwenden Cookies, um unser Angebot|We use cookies to improve our service|Nous utilisons (?:des|les) cookies|Utilizamos cookies|Usamos cookies|Мы используем (?:файлы )?cookies?|Web sitemizde|DW\.COM (?:hat .{3,30} als Spracheinstellung|has chosen .{3,30} as your language)).{0,250}$/u,
    because: 'it is a notice about cookies or the language',
  },
  { id: 'read-more', line: READ_MORE_LINE, because: 'it links to another article' },
  { id: 'editors', line: EDITED_LINE, because: 'it names who edited or translated the text' },
  {
    id: 'promo',
    line: /^(?:Every (?:day|evening|Friday|Tuesday), DW['’]?s? editors .{10,300}|While you['’]re here: .{10,400}|(?:You can )?[Ss]ign up (?:here )?for (?:our|the|DW).{3,200}newsletter.{0,200}|¡?Suscríba[ns]e a nuestro .{3,200}|(?:Hier|Jetzt) .{0,60}Newsletter .{0,60}(?:abonnieren|anmelden|bestellen).{0,60}|O Boletim de Notícias da DW .{3,300})$/u,
    because: 'it advertises a newsletter',
  },
  {
    id: 'follow',
    line: /^(?:Follow (?:us|DW|@?dw\w*) .{2,100}|.{0,150}Preferred Source.{0,20} on Google.{0,150}|Folgen Sie (?:uns|der DW) (?:auf|bei).{2,100}|(?:A Deutsche Welle é a emissora .{10,200}|Siga-nos no .{2,120}|App \| Instagram .{2,60})|S[ií]ganos en .{2,100}|Suivez(?:-nous| la DW) .{2,100}|DW中文有.{2,80}|.{0,80}VPN ile nasıl ulaşabilirim\?|Присоединяйтесь к нам в .{2,100}|.{2,80} را در (?:اینستاگرام|تلگرام|توئیتر|یوتیوب) دنبال کنید.{0,40})$/u,
    because: 'it asks readers to follow or select DW elsewhere',
  },
  {
    id: 'more-to-come',
    line: /^[(*]?(?:More to follow|More to come|Mehr in Kürze|Weitere Informationen (?:in Kürze|folgen)|Weiteres in Kürze|Plus d['’]informations à venir|Más información en breve|Mais informações em instantes|Подробности следуют)\s?(?:\.{1,3}|…)?[)*]?$/u,
    because: 'it announces that the text will grow',
  },
  {
    id: 'first-language',
    line: /^(?:This (?:article|text|report|piece) (?:was|has been|is) (?:originally )?(?:written|published|adapted|translated|was) .{2,60}(?:German|English|Spanish|French|Russian|Arabic|Turkish|Portuguese|Ukrainian|Polish)\.?|(?:Dieser|Diesen) (?:Artikel|Text|Beitrag) .{3,60} (?:auf Englisch|aus dem Englischen|im Original) .{3,40}\.?)$/u,
    because: 'it says in which language the text appeared first',
  },
  {
    id: 'enlarged-picture',
    line: /^(?:Bildunterschrift: ?)?Großansicht des Bildes(?: mit der Bildunterschrift)?:?.{0,400}$/u,
    because: 'it is the caption of a picture that can be enlarged',
  },
  {
    id: 'share-labels',
    labels: [
      ...['Send', 'Facebook', 'Twitter', 'google+', 'Google+', 'Whatsapp', 'Tumblr', 'linkedin', 'LinkedIn', 'stumble', 'Digg'],
      ...['reddit', 'Newsvine', 'Xing', 'VZ', 'Mr. Wong', 'Delicious', 'Telegram', 'E-Mail', 'Email', 'X', 'Messenger', 'SMS'],
      ...['Share', 'Teilen', 'Versenden', 'Senden', 'Partager', 'Envoyer', 'Compartir', 'Enviar', 'Compartilhar', 'Поделиться'],
      ...['Отправить', 'Paylaş', 'Gönder', 'Bagikan', 'شارك', '分享', 'Copy link', 'Link kopieren', 'Copiar enlace'],
    ],
    because: 'it is for sharing',
  },
  { id: 'copyright', line: /^(?:© ?\d{4}年?(?: ?Deutsche Welle|德国之声|德國之聲)|© ?Deutsche Welle|© ?DW)(?!\/).{0,250}$/u, because: 'it is the copyright notice' },
  { id: 'feedback', from: FEEDBACK_LINE, because: 'the article ends above the invitation to write to the newsroom' },
  {
    id: 'next-sections',
    from: new RegExp(
      String.raw`^(?:(?:(?:${anyOf(SKIP_SECTION)}):? )?(?:${NEXT_SECTIONS})(?: (?:überspringen|को स्किप करें))?:?|(?:Skip next section )?More on .{2,60} from .{2,60})$`,
      'u',
    ),
    because: 'only teasers of other articles follow',
  },
  { id: 'article-details', after: LISTED_DATE, because: 'it belongs to the list of details below the article' },
];

function anyOf(table: Readonly<Record<string, readonly string[]>>): string {
  return alternatives(Object.values(table).flat());
}

/** The alternatives of a pattern, the longest first. */
function alternatives(phrases: readonly string[]): string {
  const known = [...new Set(phrases)].sort((one, other) => other.length - one.length);
  return known.map((phrase) => phrase.replace(SPECIAL, String.raw`\$&`)).join('|');
}
