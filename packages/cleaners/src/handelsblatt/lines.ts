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
    'Alle Kommentare lesen',
    'Weitere Kommentare laden',
  ],
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

/** The lines of handelsblatt.com that are no part of an article. */
export const LINES: Cleaner['lines'] = [
  { id: 'notification-titles', line: NOTIFICATION_TITLES, because: 'it speaks about notifications' },
  {
    id: 'notification-offer',
    line: /^(?:Benachrichtigung aktivieren ?)?Dürfen wir Sie in Ihrem Browser .+$/u,
    because: 'it offers notifications',
  },
  {
    id: 'notification-permission',
    line: /^(?:Fast geschafft ?)?Erlauben Sie handelsblatt\.com Ihnen Benachrichtigungen .+$/u,
    because: 'it asks to allow notifications',
  },
  {
    id: 'notification-thanks',
    line: /^(?:Benachrichtigungen erfolgreich aktiviert ?)?Wir halten Sie ab sofort .+$/u,
    because: 'it speaks about notifications',
  },
  { id: 'notification-buttons', line: NOTIFICATION_BUTTONS, because: 'it is a button' },
  { id: 'share-labels', labels: SHARING, because: 'it is for sharing, saving or listening' },
  { id: 'date-labels', labels: DATE_LABELS, because: 'it is a label' },
  { id: 'graphic', line: GRAPHICS, because: 'it stands for a graphic' },
  { id: 'ad-label', line: ADS, because: 'it labels an advertisement' },
  { id: 'more', line: /^Mehr(?: zu)?: ?\S.*$/u, because: 'it links to another article' },
  {
    id: 'read-also',
    line: /^(?:>{1,3} ?)?(?:Lesen Sie (?:auch|hier|hierzu|dazu|mehr)|Mehr zum Thema): ?\S.*$/u,
    because: 'it links to another article',
  },
  { id: 'pointer', line: /^>{1,3} ?\S.*$/u, because: 'it links to another article' },
  { id: 'page-numbers', labels: PAGES, because: 'it leads to the other pages of the article' },
  {
    id: 'page-title',
    line: /^Seite \d{1,2}(?: ?(?:von|\/) ?\d{1,2})?(?:: ?\S.{0,120})?$/u,
    because: 'it leads to the other pages of the article',
  },
  { id: 'comment-notices', line: COMMENT_NOTICES, because: 'it is a notice about comments' },
  {
    id: 'comment-rules',
    line: /^Bitte bleiben Sie fair und halten Sie sich an unsere .+$/u,
    because: 'it is a notice about comments',
  },
  { id: 'subscription-labels', line: OFFERS, because: 'it offers a subscription' },
  {
    id: 'subscription',
    from: /^(?:Jetzt weiterlesen|Weiterlesen|Lesen Sie weiter) mit (?:Handelsblatt (?:Premium|Plus|Digital)\b|H\+).*$/u,
    because: 'it offers a subscription',
  },
  { id: 'related-box', from: RELATED, until: 'prose', because: 'it links to other articles' },
  { id: 'end', after: ['Startseite'], because: 'only menus and teasers of other articles follow' },
  { id: 'start-page', line: ['Startseite'], because: 'it is navigation' },
  {
    id: 'share-bar',
    from: /^(?:E-Mail ?)?Pocket ?Flipboard$/u,
    because: 'only menus and teasers of other articles follow',
  },
  { id: 'recommended', from: /^Mehr zu: ?\S.* [-–] \S.*$/u, because: 'only teasers of other articles follow' },
  { id: 'topics', from: ['Verwandte Themen'], because: 'only menus and teasers of other articles follow' },
  { id: 'services', from: ['Serviceangebote'], because: 'only offers of the publisher follow' },
  {
    id: 'imprint',
    from: /^(?:Handelsblatt-Logo|© (?:(?:19|20)\d\d )?Handelsblatt\b.*|Verlags-Services für Werbung: ?.*)$/u,
    because: 'only the footer of the page follows',
  },
];
