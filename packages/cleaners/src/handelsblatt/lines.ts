import type { Cleaner, Phrases } from '@klartext/extractor';

const SHARING: Phrases = {
  de: [
    'Jetzt teilen',
    'Teilen',
    'Twittern',
    'Merken',
    'Artikel merken',
    'Artikel drucken',
    'Artikel versenden',
    'Artikel anhören',
    'Drucken',
  ],
};
const DATE_LABELS: Phrases = { de: ['Datum:', 'Update:', 'Aktualisiert:'] };
const NOTIFICATION_TITLES: Phrases = {
  de: [
    'Benachrichtigung aktivieren',
    'Fast geschafft',
    'Dies können Sie in der Meldung Ihres Browsers bestätigen.',
    'Benachrichtigungen erfolgreich aktiviert',
    'Sie erhalten 2-5 Meldungen pro Tag.',
  ],
};
const NOTIFICATION_BUTTONS: Phrases = { de: ['Jetzt Aktivieren', 'Nein, danke'] };
const GRAPHICS: Phrases = { de: ['Grafik', 'Infografik', 'Interaktive Grafik', 'Ersatzbild'] };
const ADS: Phrases = { de: ['Anzeige', 'Werbung', 'Anzeige:'] };
const COMMENT_NOTICES: Phrases = {
  de: [
    'Das Kommentieren dieses Artikels wurde deaktiviert.',
    'Als Spam melden!',
    'Als Spam melden',
    'Jetzt kommentieren',
    'Kommentar schreiben',
    'Alle Kommentare',
    'Alle Kommentare lesen',
    'Weitere Kommentare laden',
  ],
};
const COMMENT_ELSEWHERE: Phrases = { de: ['Selber kommentieren? Hier zur klassischen Webseite wechseln.'] };
const APP_FRAME: Phrases = {
  de: ['Handelsblatt App', 'Anzeigen Öffnen', 'MenüZurück', 'Menü Zurück', 'Wird geladen.'],
};
const LIVE_CONTROLS: Phrases = {
  de: [
    'Redaktionell',
    'Neueste zuerst',
    'Älteste zuerst',
    'Neuen Beitrag anzeigen',
    'Neue Beiträge anzeigen',
    'Kein Beitrag vorhanden',
  ],
};
const JOBS: Phrases = {
  de: ['Top-Jobs des Tages', 'Jetzt die besten Jobs finden und per E-Mail benachrichtigt werden.', 'Standort erkennen'],
};
const RELATED: Phrases = {
  de: ['Mehr zum Thema', 'Weitere Links', 'Links zum Thema', 'Weiterführende Links', 'Lesen Sie auch'],
};
const OFFERS: Phrases = {
  de: [
    'Handelsblatt Premium',
    'Handelsblatt Plus',
    'Jetzt weiterlesen',
    'Weiterlesen',
    'Jetzt Zugang sichern',
    'Jetzt abonnieren',
    'Sie sind bereits registriert?',
    'Bereits Abonnent?',
  ],
  en: ['Want to keep reading?', 'Subscribe now or log in to read our coverage of Europe’s leading economy.'],
};
const PAGES: Phrases = {
  de: [
    ...['Seite 1', 'Seite 2', 'Seite 3', 'Seite 4', 'Seite 5', 'Seite 6', 'Seite 7', 'Seite 8', 'Seite 9'],
    'Alles auf einer Seite anzeigen',
    'Alles auf einer Seite lesen',
    'Artikel auf einer Seite anzeigen',
    'Artikel auf einer Seite lesen',
    'Auf einer Seite lesen',
    'Nächste Seite',
    'Vorherige Seite',
  ],
};

/** Where the reader is sent: a title, but not two sentences of a text. */
const TITLE = '(?!.*[.!?] \\p{Lu}.*[.!?]$)\\S.{2,200}';

const CONSENT_DIALOG = 'dialog on notifications, 2017 to 2023';
const BELOW_TEXT = 'below the text, 2017 to 2023';
const APP = 'app.handelsblatt.com, 2014 to 2022';

/** The lines of handelsblatt.com that are no part of an article. */
export const LINES: Cleaner['lines'] = [
  {
    id: 'notification-titles',
    line: NOTIFICATION_TITLES,
    because: 'it speaks about notifications',
    source: CONSENT_DIALOG,
    example: 'Fast geschafft',
    counterExample: 'Fast geschafft hatte es der Klub schon im Mai.',
  },
  {
    id: 'notification-offer',
    line: /^(?:Benachrichtigung aktivieren ?)?Dürfen wir Sie in Ihrem Browser über die wichtigsten Nachrichten .{1,200}$/u,
    because: 'it offers notifications',
    source: CONSENT_DIALOG,
    example: 'Dürfen wir Sie in Ihrem Browser über die wichtigsten Nachrichten des Handelsblatts informieren?',
    counterExample: 'Dürfen wir Sie in Ihrem Browser verfolgen, fragen die Konzerne neuerdings.',
  },
  {
    id: 'notification-permission',
    line: /^(?:Fast geschafft ?)?Erlauben Sie handelsblatt\.com Ihnen Benachrichtigungen .{1,200}$/u,
    because: 'it asks to allow notifications',
    source: CONSENT_DIALOG,
    example: 'Fast geschafft Erlauben Sie handelsblatt.com Ihnen Benachrichtigungen zu schicken.',
    counterExample: 'Erlauben Sie Ihnen Benachrichtigungen, melden sich viele Apps stündlich.',
  },
  {
    id: 'notification-thanks',
    line: /^(?:Benachrichtigungen erfolgreich aktiviert ?)?Wir halten Sie ab sofort über die wichtigsten Nachrichten .{1,200}$/u,
    because: 'it speaks about notifications',
    source: CONSENT_DIALOG,
    example: 'Wir halten Sie ab sofort über die wichtigsten Nachrichten des Handelsblatts auf dem Laufenden.',
    counterExample: 'Wir halten Sie ab sofort für die Favoritin, rief der Trainer ihr zu.',
  },
  {
    id: 'notification-buttons',
    line: NOTIFICATION_BUTTONS,
    because: 'it is a button',
    source: CONSENT_DIALOG,
    example: 'Nein, danke',
    counterExample: 'Nein, danke, sagte die Ministerin.',
  },
  {
    id: 'app-frame',
    labels: APP_FRAME,
    because: 'it is the frame of the app',
    source: APP,
    example: 'MenüZurück',
    counterExample: 'Wird geladen. So steht es seit Stunden auf dem Schirm.',
  },
  {
    id: 'app-offer',
    line: /^(?:Jetzt [^.!?]{3,60} )?Alle Inhalte in einer App$/u,
    because: 'it offers the app',
    source: APP,
    example: 'Jetzt 4 Wochen für 1 € Alle Inhalte in einer App',
    counterExample: 'Alle Inhalte in einer App zu bündeln, war die Idee der Gründer.',
  },
  {
    id: 'live-controls',
    labels: LIVE_CONTROLS,
    because: 'it orders the entries of a live blog',
    source: 'newsblogs in the app, 2022',
    example: 'Neueste zuerst',
    counterExample: 'Neueste zuerst: So ordnet das Archiv seine Akten.',
  },
  {
    id: 'no-video',
    line: { de: ['Ihr Browser unterstützt leider die Anzeige dieses Videos nicht.'] },
    because: 'it stands for a video',
    source: APP,
    example: 'Ihr Browser unterstützt leider die Anzeige dieses Videos nicht.',
    counterExample: 'Ihr Browser unterstützt leider die Anzeige dieses Videos nicht, meldete das Amt.',
  },
  {
    id: 'video-title',
    line: /^Video: \p{Lu}.{3,120}[^.!?…:;,]$/u,
    linked: true,
    because: 'it is the title of a video',
    source: APP,
    example: 'Video: So schaukeln die Kabinen über dem Tal',
    counterExample: 'Video: Darauf setzt der Verein. Es soll Mitglieder werben.',
  },
  {
    id: 'jobs',
    labels: JOBS,
    because: 'it offers jobs',
    source: 'between the paragraphs, 2015 to 2023',
    example: 'Jetzt die besten Jobs finden und per E-Mail benachrichtigt werden.',
    counterExample: 'Top-Jobs des Tages gab es früher am Schwarzen Brett.',
  },
  {
    id: 'evening-letter',
    line: /^(?:Was vom Tage bleibt:? Tagesrückblick als E-Mail-Abonnement|Unseren kommentierten Nachrichtenrückblick .{5,80} bestellen\.)$/u,
    because: 'it offers a newsletter',
    source: 'between the paragraphs of an evening column, 2013',
    example: 'Unseren kommentierten Nachrichtenrückblick werktäglich in Ihrem Postfach - hier bestellen.',
    counterExample: 'Unseren kommentierten Nachrichtenrückblick lesen viele, sagt der Sender.',
  },
  {
    id: 'progress',
    line: /^-?0%(?:\d{1,3}%){20,110}$/u,
    because: 'it shows how far the page is read',
    source: 'foot of the page, 2017',
    example: '-0%1%2%3%4%5%6%7%8%9%10%11%12%13%14%15%16%17%18%19%20%21%22%23%24%25%',
    counterExample: '0% 1% 2%',
  },
  {
    id: 'share-labels',
    labels: SHARING,
    because: 'it is for sharing, saving or listening',
    source: 'above the text, all years',
    example: 'Artikel anhörenTeilen',
    counterExample: 'Teilen wollen die Gründer ihren Gewinn nicht.',
  },
  {
    id: 'date-labels',
    labels: DATE_LABELS,
    because: 'it is a label',
    source: 'vhb, 2014 to 2017',
    example: 'Datum:',
    counterExample: 'Update: Die Notenbank hat ihre Prognose gesenkt.',
  },
  {
    id: 'graphic',
    line: GRAPHICS,
    because: 'it stands for a graphic',
    source: 'rebrush, between the paragraphs',
    example: 'Grafik',
    counterExample: 'Grafik und Tabellen liegen dem Bericht bei.',
  },
  {
    id: 'ad-label',
    line: ADS,
    because: 'it labels an advertisement',
    source: 'all years',
    example: 'Anzeige',
    counterExample: 'Anzeige: Der Konzern wehrt sich gegen den Vorwurf.',
  },
  {
    id: 'more',
    line: /^Mehr(?: zu)?: ?\S.{2,400}$/u,
    linked: true,
    last: true,
    because: 'it links to another article',
    source: 'last line of the text since 2017',
    example: 'Mehr: Warum die Wärmewende stockt',
    counterExample: 'Mehr Geld: Das fordern alle. Doch niemand will zahlen.',
  },
  {
    id: 'read-also',
    line: new RegExp(`^(?:>{1,3} ?)?(?:Lesen Sie (?:auch|hier|hierzu|dazu|mehr)|Mehr zum Thema): ?${TITLE}$`, 'u'),
    linked: true,
    because: 'it links to another article',
    source: 'rebrush, between the paragraphs',
    example: '>> Lesen Sie hier: Was Pendler jetzt wissen müssen',
    counterExample: 'Lesen Sie auch nach dem Urlaub noch Zeitung?',
  },
  {
    id: 'pointer',
    line: /^>{2,3} ?[\p{Lu}\p{Nd}„"].{10,150}[^.…:;,]$/u,
    linked: true,
    because: 'it links to another article',
    source: 'newsblogs of 2020 to 2022',
    example: '>>> Die Lage an der Küste im Überblick',
    counterExample: '> 50 Prozent der Anlagen stehen im Norden.',
  },
  {
    id: 'page-numbers',
    labels: PAGES,
    because: 'it leads to the other pages of the article',
    source: 'hcf and vhb, before 2017',
    example: 'Seite 1 Seite 2 Alles auf einer Seite anzeigen',
    counterExample: 'Seite 1 und Seite 2 fehlen in der Akte.',
  },
  {
    id: 'page-title',
    line: /^Seite \d{1,2}(?: ?(?:von|\/) ?\d{1,2})?(?::|: ?\S.{0,100}[^.!?…:;,])?$/u,
    because: 'it leads to the other pages of the article',
    source: 'vhb, before 2017',
    example: 'Seite 2: Was Analysten erwarten',
    counterExample: 'Seite 12: Der Vorstand wusste Bescheid.',
  },
  {
    id: 'comment-notices',
    line: COMMENT_NOTICES,
    because: 'it is a notice about comments',
    source: BELOW_TEXT,
    example: 'Das Kommentieren dieses Artikels wurde deaktiviert.',
    counterExample: 'Das Kommentieren dieses Artikels wurde deaktiviert, weil Bots es nutzten.',
  },
  {
    id: 'comments-elsewhere',
    labels: COMMENT_ELSEWHERE,
    because: 'it is a notice about comments',
    source: APP,
    example: 'Selber kommentieren? Hier zur klassischen Webseite wechseln.',
    counterExample: 'Selber kommentieren? Das traut sich im Verein kaum jemand.',
  },
  {
    id: 'comments-closed',
    line: /^Dieser Beitrag kann nicht mehr kommentiert werden\.(?: Sie können wochentags .{5,250})?$/u,
    because: 'it is a notice about comments',
    source: 'below the text, 2012 to 2014',
    example: 'Dieser Beitrag kann nicht mehr kommentiert werden.',
    counterExample: 'Dieser Beitrag kann nicht mehr kommentiert werden, weil die Debatte entgleist ist.',
  },
  {
    id: 'comment-rules',
    line: /^Bitte bleiben Sie fair und halten Sie sich an unsere .{3,200}$/u,
    because: 'it is a notice about comments',
    source: 'comment form, 2020',
    example: 'Bitte bleiben Sie fair und halten Sie sich an unsere Community-Richtlinien.',
    counterExample: 'Bitte bleiben Sie fair, mahnte der Schiedsrichter vor dem Spiel.',
  },
  {
    id: 'subscription-labels',
    line: OFFERS,
    because: 'it offers a subscription',
    source: 'paywalls of all years',
    example: 'Jetzt weiterlesen',
    counterExample: 'Jetzt weiterlesen zu dürfen, war ihm Trost.',
  },
  {
    id: 'subscription',
    from: /^(?:Jetzt weiterlesen|Weiterlesen|Lesen Sie weiter) mit (?:Handelsblatt (?:Premium|Plus|Digital)\b|H\+).{0,200}$/u,
    because: 'it offers a subscription',
    source: 'paywalls of 2018 to 2023',
    example: 'Jetzt weiterlesen mit Handelsblatt Premium: vier Wochen kostenlos.',
    counterExample: 'Jetzt weiterlesen mit neuer Brille: So sieht die Werbung der Optiker aus.',
  },
  {
    id: 'related-box',
    from: RELATED,
    until: 'prose',
    because: 'it links to other articles',
    source: 'hcf and vhb, before 2017',
    example: 'Links zum Thema',
    counterExample: 'Links zum Thema fand die Polizei auf seinem Rechner.',
  },
  {
    id: 'end',
    after: ['Startseite'],
    because: 'only menus and teasers of other articles follow',
    source: BELOW_TEXT,
    example: 'Startseite',
    counterExample: 'Startseite und Archiv waren stundenlang nicht zu erreichen.',
  },
  {
    id: 'start-page',
    line: ['Startseite', 'Zur Startseite'],
    because: 'it is navigation',
    source: BELOW_TEXT,
    example: 'Startseite',
    counterExample: 'Startseite und Suche baut der Konzern um.',
  },
  {
    id: 'share-bar',
    from: /^(?:E-Mail ?)?Pocket ?Flipboard$/u,
    because: 'only menus and teasers of other articles follow',
    source: BELOW_TEXT,
    example: 'E-Mail Pocket Flipboard',
    counterExample: 'Pocket Flipboard und Feedly sind Apps zum Lesen.',
  },
  {
    id: 'recommended',
    from: /^Mehr zu: ?\S.{1,100} [-–] \S.{2,200}[^.]$/u,
    because: 'only teasers of other articles follow',
    source: BELOW_TEXT,
    example: 'Mehr zu: Edelmetalle - Silber verlässt die Tresore von Zürich',
    counterExample: 'Mehr zu sagen - das verbot ihm sein Anwalt',
  },
  {
    id: 'topics',
    from: ['Verwandte Themen'],
    because: 'only menus and teasers of other articles follow',
    source: 'angular, since autumn 2023',
    example: 'Verwandte Themen',
    counterExample: 'Verwandte Themen behandelt der Ausschuss im Mai.',
  },
  {
    id: 'services',
    from: ['Serviceangebote'],
    because: 'only offers of the publisher follow',
    source: 'foot of the page, 2014 to 2023',
    example: 'Serviceangebote',
    counterExample: 'Serviceangebote für Ältere fehlen auf dem Land.',
  },
  {
    id: 'imprint',
    from: /^(?:Handelsblatt-Logo|© (?:(?:19|20)\d\d )?Handelsblatt\b.{0,200}|Verlags-Services für Werbung: ?.{0,200})$/u,
    because: 'only the footer of the page follows',
    source: 'foot of the page, all years',
    example: '© 2011 Handelsblatt GmbH - ein Unternehmen der Verlagsgruppe Handelsblatt',
    counterExample: 'Handelsblatt-Logo und Schriftzug hängen nun am neuen Haus.',
  },
];
