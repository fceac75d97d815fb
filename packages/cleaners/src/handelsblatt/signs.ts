import type { Sign, WeakSign } from '@klartext/extractor';

const STAMP = String.raw`\d\d\.\d\d\.\d{4} - \d\d:\d\d Uhr`;
const REBRUSH = 'pages of 2017 to 2022 as dumps';
const APP = 'app.handelsblatt.com, 2014 to 2022';
const COLUMNS = 'columns, 2013 to 2019';
const SINCE_2023 = 'pages since 2023, after the rules of others';

/** Lines in which Handelsblatt names itself. */
export const STRONG_SIGNS: readonly Sign[] = [
  {
    id: 'own-address',
    lines: /^(?<![\s\S])(?:URL: ?)?https?:\/\/(?:[a-z0-9-]+\.)*handelsblatt\.com\/\S+$/mu,
    source: 'print pages',
    example: 'https://www.handelsblatt.com/politik/bruecke/10000000.html',
    counterExample: 'Siehe https://www.handelsblatt.com/politik/bruecke/10000000.html',
  },
  {
    id: 'push-offer',
    lines:
      /^(?:Benachrichtigung aktivieren )?Dürfen wir Sie in Ihrem Browser [^\n]{5,50} des Handelsblatts|^(?:Fast geschafft )?Erlauben Sie handelsblatt\.com Ihnen Benachrichtigungen|^(?:Benachrichtigungen erfolgreich aktiviert )?Wir halten Sie ab sofort [^\n]{5,50} des Handelsblatts/mu,
    source: REBRUSH,
    example: 'Fast geschafft Erlauben Sie handelsblatt.com Ihnen Benachrichtigungen zu schicken.',
    counterExample: 'Dürfen wir Sie in Ihrem Browser über Neues informieren?',
  },
  {
    id: 'home-screen',
    lines: /^Direkt vom Startbildschirm zu Handelsblatt\.com$/mu,
    source: APP,
    example: 'Direkt vom Startbildschirm zu Handelsblatt.com',
    counterExample: 'Direkt vom Startbildschirm zu unseren Nachrichten',
  },
  {
    id: 'app-menu',
    lines: /^Handelsblatt\nMenü ?\n?Zurück$/mu,
    source: APP,
    example: 'Handelsblatt\nMenüZurück',
    counterExample: 'Handelsblatt\nMenü',
  },
  {
    id: 'app-offer',
    lines: /^Handelsblatt App\n(?:Jetzt [^\n]{3,60} )?Alle Inhalte in einer App$/mu,
    source: APP,
    example: 'Handelsblatt App\nJetzt 4 Wochen für 1 € Alle Inhalte in einer App',
    counterExample: 'Unsere App\nAlle Inhalte in einer App',
  },
  {
    id: 'own-readers',
    lines:
      /^Dieser Beitrag kann nicht mehr kommentiert werden\. [^\n]{5,80} angemeldeter Handelsblatt-Online-Leser\b/mu,
    source: 'below the text, 2012 to 2014',
    example:
      'Dieser Beitrag kann nicht mehr kommentiert werden. Sie können es, wenn Sie angemeldeter Handelsblatt-Online-Leser sind.',
    counterExample: 'Dieser Beitrag kann nicht mehr kommentiert werden. Er ist zu alt.',
  },
  {
    id: 'own-author-page',
    lines: /^\p{Lu}[^\n]{3,60} » Alle Artikel auf Handelsblatt Online lesen$/mu,
    source: 'pages of authors since 2023',
    example: 'Kim Muster » Alle Artikel auf Handelsblatt Online lesen',
    counterExample: 'Kim Muster » Alle Artikel lesen',
  },
  {
    id: 'weekend-letter',
    lines: /^[^\n]{10,200}(?: –|[.!?]) [Dd]as Handelsblatt-Wochenende$/mu,
    source: 'headlines of a letter to readers since 2024',
    example: 'Wochenend-Newsletter: Wer im Bach badet – das Handelsblatt-Wochenende',
    counterExample: 'Zu Gast war diesmal das Handelsblatt-Wochenende',
  },
  {
    id: 'own-opinion',
    lines: /^(?:Jetzt den Handelsblatt-Kommentar lesen$|Handelsblatt-Kommentare der Woche )/mu,
    source: COLUMNS,
    example: '>> Jetzt den Handelsblatt-Kommentar lesen',
    counterExample: 'Jetzt den Kommentar lesen',
  },
  {
    id: 'rights',
    lines: /^© ?(?:(?:19|20)\d\d )?Handelsblatt (?:GmbH|Media Group)|^Handelsblatt GmbH\. ?Alle Rechte vorbehalten/mu,
    source: 'the foot of pages of all years, and articles licensed to others',
    example: '© 2024 Handelsblatt GmbH - ein Unternehmen der Handelsblatt Media Group',
    counterExample: 'Die Handelsblatt GmbH sitzt in Düsseldorf.',
  },
  {
    id: 'logo',
    lines: /^(?:Handelsblatt-Logo|Logo Handelsblatt|Handelsblatt Logo)$/mu,
    source: REBRUSH,
    example: 'Handelsblatt-Logo',
    counterExample: 'Logo Handelsblatt 2016.png',
  },
  {
    id: 'subscription',
    lines: /^(?:Jetzt weiterlesen mit|Weiterlesen mit|Jetzt testen:) (?:Handelsblatt|H\+)/mu,
    source: SINCE_2023,
    example: 'Jetzt weiterlesen mit Handelsblatt Premium',
    counterExample: 'Jetzt weiterlesen mit dem Digitalabo',
  },
  {
    id: 'title',
    lines: /^(?<![\s\S])[^\n]{3,250} (?:\||–|-) Handelsblatt(?: Online|\.com)?$/mu,
    source: 'titles of all years',
    example: 'Brücke: Der Umbau kostet Millionen | Handelsblatt',
    counterExample: 'Die Presse am Montag | Handelsblatt: Zu teuer',
  },
  {
    id: 'own-staff',
    lines: /^Handelsblatt(?: Online)? \/ \p{Lu}[^\n]{3,80}$/mu,
    source: 'authors below the text, 2013',
    example: 'Handelsblatt Online / Ressortleiter Häfen und Brücken',
    counterExample: 'Kim Muster (Handelsblatt), Jo Beispiel',
  },
  {
    id: 'declared-copy',
    lines:
      /^Source:: ?Handelsblatt(?: Online)?$|^\(?(?:Quelle|Source):{1,2} ?(?:https?:\/\/)?(?:www\.)?handelsblatt\.com(?:\/\S{0,300})?\)?$/mu,
    source: 'copies on blogs',
    example: 'Quelle: www.handelsblatt.com',
    counterExample: 'Quelle: Handelsblatt Research Institute',
  },
];

/** Lines of its wording, and of its look. */
export const WEAK_SIGNS: readonly WeakSign[] = [
  {
    id: 'push-buttons',
    strength: 3,
    lines: /^Jetzt Aktivieren\nNein, danke$/mu,
    source: `buttons of the dialog for notifications, ${REBRUSH}`,
    example: 'Jetzt Aktivieren\nNein, danke',
    counterExample: 'Jetzt aktivieren\nNein, danke',
  },
  {
    id: 'comments-on',
    strength: 3,
    lines: /^\d+ Kommentare? zu "[^"\n]+: [^\n]+"$/mu,
    source: REBRUSH,
    example: '3 Kommentare zu "Brücke am Hafen: Der Umbau kostet Millionen"',
    counterExample: '3 Kommentare zu diesem Artikel',
  },
  {
    id: 'own-source',
    strength: 2,
    lines: /^Quelle: ?Handelsblatt(?: Online)?$/mu,
    source: 'credits of 2010 to 2020',
    example: 'Quelle: Handelsblatt Online',
    counterExample: 'Quelle: Handelsblatt Research Institute',
  },
  {
    id: 'own-rights',
    strength: 3,
    lines: /^© Handelsblatt$/mu,
    source: REBRUSH,
    example: '© Handelsblatt',
    counterExample: '© Handelsblatt/Beispiel',
  },
  {
    id: 'own-offers',
    strength: 2,
    lines:
      /^Handelsblatt (?:Premium|Live|Today|Disrupt|Inside|Morning Briefing|Newsletter|Zeitung|Jahrestagungen|Research Institute|Fachmedien|Shop|Veranstaltungen)$/mu,
    source: REBRUSH,
    example: 'Handelsblatt Morning Briefing',
    counterExample: 'Handelsblatt im Gespräch',
  },
  {
    id: 'own-reporter',
    strength: 2,
    lines:
      /^Handelsblatt-(?:Online-)?(?:Chefr|[Rr])edakteur(?:in)?\b|^Handelsblatt-(?:Korrespondent|Autor|Reporter)(?:in)?\b/mu,
    source: REBRUSH,
    example: 'Handelsblatt-Korrespondentin Kim Muster',
    counterExample: 'Die Handelsblatt-Korrespondentin',
  },
  {
    id: 'own-author',
    strength: 2,
    lines:
      /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} (?:ist|leitet) [^\n]{3,80} bei(?:m Handelsblatt| Handelsblatt Online)\.$/mu,
    source: COLUMNS,
    example: 'Kim Muster leitet das Ressort Brücken & Wege bei Handelsblatt Online.',
    counterExample: 'Kim Muster leitet das Ressort Brücken bei einer Zeitung.',
  },
  {
    id: 'own-column',
    strength: 2,
    lines: /^Was vom Tage bleibt(?:$|: \S)/mu,
    source: COLUMNS,
    example: 'Was vom Tage bleibt: Wenig Neues vom Fluss',
    counterExample: 'Was vom Tage bleibt, ist Müdigkeit',
  },
  {
    id: 'reading-progress',
    strength: 3,
    lines: /^-?0%1%2%3%4%5%6%7%8%9%10%/mu,
    source: 'foot of the page, 2017',
    example: '-0%1%2%3%4%5%6%7%8%9%10%11%12%',
    counterExample: '0% 10% 20% 30%',
  },
  {
    id: 'agency-as-author',
    strength: 2,
    lines:
      /^(?:dpa Deutsche Presse-Agentur GmbH|AFP news agency \(Agence France-Presse\)|Thomson Reuters) \/ Nachrichtenagentur$/mu,
    source: 'authors below the text, 2013',
    example: 'dpa Deutsche Presse-Agentur GmbH / Nachrichtenagentur',
    counterExample: 'dpa Deutsche Presse-Agentur GmbH',
  },
  {
    id: 'closed-comments',
    strength: 2,
    lines: /^Das Kommentieren dieses Artikels wurde deaktiviert\.$/mu,
    source: REBRUSH,
    example: 'Das Kommentieren dieses Artikels wurde deaktiviert.',
    counterExample: 'Die Kommentare sind geschlossen.',
  },
  {
    id: 'more-on',
    strength: 2,
    lines: /^Mehr zu: [^\n]+ - [^\n]+$/mu,
    source: REBRUSH,
    example: 'Mehr zu: Brücke am Hafen - Der Umbau kostet Millionen',
    counterExample: 'Mehr zum Thema',
  },
  {
    id: 'all-articles',
    strength: 2,
    lines: /^Erhalten Sie Zugriff zu diesem und jedem weiteren Artikel/mu,
    source: SINCE_2023,
    example: 'Erhalten Sie Zugriff zu diesem und jedem weiteren Artikel im Web und in der App.',
    counterExample: 'Erhalten Sie Zugriff auf alle Inhalte',
  },
  {
    id: 'glued-byline',
    strength: 2,
    lines: /^Von\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.-]+){1,3}(?:, \p{Lu}[\p{L} .-]{3,60})*$/mu,
    source: APP,
    example: 'VonKim Muster, Jo Beispiel',
    counterExample: 'Von Kim Muster, Jo Beispiel',
  },
  {
    id: 'glued-premium',
    strength: 2,
    lines: /^Premium\p{Lu}\p{Ll}/mu,
    source: APP,
    example: 'PremiumDer Hafenchef ist ins Visier geraten.',
    counterExample: 'Premium-Artikel',
  },
  {
    id: 'place-of-house',
    strength: 2,
    lines: /^HB \p{Lu}[\p{Lu}/ -]{2,30}\. /mu,
    source: 'reports of 2010 to 2018',
    example: 'HB FRANKFURT. Der Rat hat beschlossen.',
    counterExample: 'HB Frankfurt. Ein Bericht',
  },
  {
    id: 'share-list',
    strength: 2,
    lines: /^(?:E-Mail ?)?Pocket ?\n?Flipboard(?:$| Facebook)/mu,
    source: REBRUSH,
    example: 'E-Mail Pocket Flipboard Facebook Twittern Xing LinkedIn',
    counterExample: 'Flipboard',
  },
  {
    id: 'stamp',
    strength: 1,
    lines: new RegExp(
      String.raw`^${STAMP}[ \n]{0,2}(?:Kommentieren|\d+ Kommentare?|Jetzt teilen|Artikel anhören)|^Datum: ?\d\d\.\d\d\.\d{4} \d\d:\d\d Uhr`,
      'mu',
    ),
    source: REBRUSH,
    example: '12.03.2020 - 12:30 Uhr\n3 Kommentare',
    counterExample: '12.03.2020, 12:30 Uhr',
  },
  {
    id: 'pointer',
    strength: 1,
    lines: /^Mehr: \S/mu,
    source: REBRUSH,
    example: 'Mehr: Was die Brücke kostet',
    counterExample: 'Mehr zum Thema',
  },
  {
    id: 'offers',
    strength: 1,
    lines: /^Serviceangebote$/mu,
    source: REBRUSH,
    example: 'Serviceangebote',
    counterExample: 'Service',
  },
  {
    id: 'spam',
    strength: 1,
    lines: /^Als Spam melden!$/mu,
    source: REBRUSH,
    example: 'Als Spam melden!',
    counterExample: 'Kommentar melden',
  },
];
