import type { LineRule } from '../cleaner.ts';

const AD_LABELS = [
  'Anzeige',
  'Werbung',
  'Advertisement',
  'Publicidad',
  'Publicité',
  'Pubblicità',
  'Реклама',
  'Reklama',
];

/** What newsrooms print among the paragraphs of any article, and what is none of it. */
export const COMMON_LINES: readonly LineRule[] = [
  { id: 'ad-label', because: 'it marks an advertisement', line: AD_LABELS },
  {
    id: 'embed-label',
    because: 'it stands for an embedded post until the reader agrees',
    line: /^(?:Externer Inhalt|Empfohlener (?:redaktioneller|externer) Inhalt)(?: .{1,40})?$/u,
  },
  {
    id: 'embed-notice',
    because: 'it asks whether an embedded post may be shown',
    line: /^(?:An dieser Stelle|Hier (?:finden|befindet|steht|sehen)|Ich bin|(?:Deine|Ihre) (?:Privatsphäre|Datenschutz)|(?:Mit|Durch) (?:Ihrer|deiner|dem|der|einem|Aktivier)|Um (?:diese|den|das)|Dies(?:er|es|e)? (?:Inhalt|Element|Video|Beitrag|Post))(?=.{0,700}$).{0,300}\b(?:(?:extern|eingebettet)e[nrs]? .{0,30}(?:Inhalt|Medien|Element|Anbieter|Quelle|Dienst)|Drittplattform|Drittanbieter)/u,
  },
  {
    id: 'read-also',
    because: 'it leads to another article',
    line: /^(?:>> ?)?(?:(?:Lesen Sie|Lies) (?:auch|hier|dazu|mehr)(?: dazu| hier| zum Thema)?|Auch interessant|Lesetipp|Das könnte (?:Sie|dich|Dich) (?:auch )?interessieren)(?:$|\s?[:|–](?=.{0,200}$))/u,
  },
];
