import type { Cleaner } from '@klartext/extractor';

type Template = Cleaner['templates'][number];

const PAYWALL = '.c-paywall, .vhb-paywall-new, .vhb-paywall-wrapper';

/** Boxes of the years 2014 to 2023, within the text. */
const BOXES: NonNullable<Template['drop']> = [
  {
    id: 'hollow-area',
    select: '.vhb-hollow-area:not(:has(.vhb-inline-picture)), .vhb-hollow-area article, .vhb-hollow-area h3',
    because: 'it is a box between the paragraphs',
    source: '2017 to 2023, between the paragraphs',
    example: '<div class="vhb-hollow-area"><p>a</p></div>',
    counterExample: '<div class="vhb-hollow-area"><div class="vhb-inline-picture">a</div></div>',
  },
  {
    id: 'html-box',
    select: '.vhb-html-box-wrapper, .hbg-embed-v4-container',
    because: 'it embeds a graphic or a form',
    source: '2017 to 2023, between the paragraphs',
    example: '<div class="vhb-html-box-wrapper">a</div>',
    counterExample: '<div class="vhb-article-area--read">a</div>',
  },
  {
    id: 'survey',
    select: '.opinary-widget-wrapper',
    because: 'it is a survey',
    source: '2019 and 2020, between the paragraphs',
    example: '<div class="opinary-widget-wrapper">a</div>',
    counterExample: '<div class="vhb-article--introduction">a</div>',
  },
  {
    id: 'side-box',
    select: 'aside',
    because: 'it stands beside the article',
    source: '2014 to 2023',
    example: '<aside>a</aside>',
    counterExample: '<article>a</article>',
  },
  {
    id: 'ad-slot',
    select: '[class^=hcf-ad], .hcf-detail-header-ad, [id^=iqadtile]',
    because: 'it is an advertising slot',
    source: '2014 to 2023',
    example: '<div id="iqadtile4">a</div>',
    counterExample: '<span class="hcf-location-mark">a</span>',
  },
  {
    id: 'reader-count',
    select: '.vhb-hidden',
    because: 'it counts readers',
    source: '2017 to 2023, last in the text',
    example: '<div class="vhb-hidden">a</div>',
    counterExample: '<div class="vhb-headline">a</div>',
  },
  {
    id: 'paywall',
    select: PAYWALL,
    because: 'it offers a subscription',
    source: '2016 to 2023',
    example: '<div class="vhb-paywall-wrapper">a</div>',
    counterExample: '<div class="hcf-paywall">a</div>',
  },
  {
    id: 'spam-link',
    select: '.vhb-comments [class*=spam]',
    because: 'it reports a comment',
    source: 'below comments, 2017 to 2023',
    example: '<div class="vhb-comments"><a class="vhb-spam">a</a></div>',
    counterExample: '<div class="vhb-comments"><p>a</p></div>',
  },
];

/** Readers' comments, loaded late; the class names of their parts differ, the words in them do not. */
const COMMENTS: NonNullable<Template['comments']> = {
  item: '.vhb-comments li, .vhb-comments > div, .vhb-comments > article',
  author: '.vhb-comments [class*=author], .vhb-comments [class*=user]',
  text: '.vhb-comments p, .vhb-comments [class*=text], .vhb-comments [class*=content]',
  date: '.vhb-comments [class*=date], .vhb-comments time',
};

const COMMENT_HEADING = { select: '.vhb-comments-container .vhb-headline', take: /^(\d+) Kommentare? zu/u } as const;

const ANGULAR: Template = {
  id: 'angular',
  seen: '2023-10–',
  when: 'app-header-content-headline, app-storyline-paragraph',
  body:
    'app-storyline-paragraph, app-storyline-table, app-storyline-element > app-rich-text, ' +
    'app-storyline-element > hmg-rich-text.editorial',
  drop: [
    {
      id: 'toolbar',
      select: 'app-toolbar',
      because: 'it is for sharing, saving and listening',
      source: 'above the text',
      example: '<app-toolbar>a</app-toolbar>',
      counterExample: '<app-story-date>a</app-story-date>',
    },
    {
      id: 'storyline-teaser',
      select: 'app-storyline-teaser',
      because: 'it is a teaser of another article',
      source: 'between the paragraphs',
      example: '<app-storyline-teaser>a</app-storyline-teaser>',
      counterExample: '<app-storyline-paragraph>a</app-storyline-paragraph>',
    },
    {
      id: 'storyline-topics',
      select: 'app-storyline-related-topics',
      because: 'it links to topic pages',
      source: 'below the text',
      example: '<app-storyline-related-topics>a</app-storyline-related-topics>',
      counterExample: '<app-storyline-table>a</app-storyline-table>',
    },
    {
      id: 'vg-wort',
      select: 'app-vg-wort',
      because: 'it counts readers',
      source: 'last in the text',
      example: '<app-vg-wort>a</app-vg-wort>',
      counterExample: '<app-rich-text>a</app-rich-text>',
    },
    {
      id: 'detail-footer',
      select: 'app-detail-page-content-footer',
      because: 'it is the footer of the article',
      source: 'below the text',
      example: '<app-detail-page-content-footer>a</app-detail-page-content-footer>',
      counterExample: '<app-header-content-kicker>a</app-header-content-kicker>',
    },
    {
      id: 'button',
      select: 'button',
      because: 'it is a button',
      source: 'anywhere',
      example: '<button>a</button>',
      counterExample: '<a>a</a>',
    },
    {
      id: 'plus-offer',
      select: 'app-paywall, hb-paywall-hplus',
      because: 'it offers a subscription',
      source: 'where the text is cut',
      example: '<app-paywall>a</app-paywall>',
      counterExample: '<app-storyline-element>a</app-storyline-element>',
    },
  ],
  fields: {
    kicker: [{ select: 'app-header-content-kicker' }],
    headline: [{ select: 'app-header-content-headline' }, { jsonLd: 'headline' }],
    teaser: [{ select: 'app-header-content-lead-text' }],
    authors: [{ select: 'app-header-content-authors a' }],
    byline: [{ select: 'app-header-content-authors' }],
    datePublished: [{ jsonLd: 'datePublished' }, { meta: 'article:published_time' }, { select: 'app-story-date' }],
  },
  pictures: [
    { figure: 'app-storyline-image, app-header-content-image', caption: 'figcaption', credit: 'figcaption .copyright' },
  ],
  cut: 'app-paywall, hb-paywall-hplus',
};

const REBRUSH: Template = {
  id: 'rebrush',
  seen: '2017–2023',
  when: '.vhb-article-area--onecolumn, .vhb-headline--onecolumn',
  body: '.vhb-article-area--read',
  drop: BOXES,
  fields: {
    byline: [],
    kicker: [{ select: '.vhb-overline--onecolumn' }],
    headline: [{ select: '.vhb-headline--onecolumn' }],
    teaser: [{ select: '.vhb-article--introduction' }],
    authors: [{ select: '.vhb-author--onecolumn [itemprop=name]' }],
    signOff: [{ select: '.vhb-author-shortcutlist li' }],
    dateline: [{ select: '.vhb-article-area--read > p:first-of-type > .hcf-location-mark' }],
    datePublished: [
      { select: '.vhb-publish-info [itemprop=datePublished]', attribute: 'content' },
      { select: '.vhb-publish-info [itemprop=datePublished]' },
    ],
    commentCount: [{ select: 'span.vhb-publish-info--text > a' }, COMMENT_HEADING],
  },
  pictures: [
    { figure: '.vhb-article--large-pic', caption: '.vhb-caption', credit: '.vhb-credit' },
    { figure: '.vhb-hollow-area .vhb-inline-picture', caption: '.vhb-caption', credit: '.vhb-credit' },
  ],
  comments: COMMENTS,
  cut: PAYWALL,
};

const VHB: Template = {
  id: 'vhb',
  seen: '2014–2017',
  when: 'article.vhb-article',
  body: 'article.vhb-article',
  drop: [
    ...BOXES,
    {
      id: 'article-controls',
      select: '[class*=vhb-article-control], [class*=vhb-share], .vhb-publish-info--save',
      because: 'it is for sharing, printing and saving',
      source: 'above and below the text',
      example: '<div class="vhb-article-control-bar">a</div>',
      counterExample: '<article class="vhb-article">a</article>',
    },
    {
      id: 'pages',
      select: '[class*=vhb-article-pagination]',
      because: 'it leads to the other pages of the article',
      source: 'articles of several pages',
      example: '<div class="vhb-article-pagination-list">a</div>',
      counterExample: '<div class="vhb-article-area">a</div>',
    },
    {
      id: 'author-picture',
      select: '.vhb-author-image, .vhb-author-img',
      because: 'it shows the author',
      source: 'above the text',
      example: '<div class="vhb-author-image">a</div>',
      counterExample: '<div class="vhb-author">a</div>',
    },
  ],
  fields: {
    kicker: [{ select: 'article.vhb-article .vhb-overline' }],
    headline: [
      { select: 'article.vhb-article [itemprop=headline]' },
      { select: 'article.vhb-article .vhb-headline' },
      { select: 'article.vhb-article h1' },
    ],
    teaser: [{ select: '.vhb-article--introduction' }, { select: 'article.vhb-article .vhb-intro' }],
    authors: [{ select: 'article.vhb-article [itemprop=author] [itemprop=name], .vhb-author [itemprop=name]' }],
    byline: [{ select: '.vhb-author-list, .vhb-author' }],
    signOff: [{ select: '.vhb-author-shortcutlist li' }],
    dateline: [{ select: 'article.vhb-article p:first-of-type > .hcf-location-mark' }],
    datePublished: [
      { select: 'article.vhb-article [itemprop=datePublished]', attribute: 'content' },
      { meta: 'vr:published-time' },
      { select: 'article.vhb-article .hb-date' },
      { select: 'article.vhb-article .hb-time' },
    ],
    commentCount: [{ select: 'article.vhb-article a[href*=comments]' }, COMMENT_HEADING],
  },
  pictures: [{ figure: '.vhb-article figure, .vhb-inline-picture', caption: '.vhb-caption', credit: '.vhb-credit' }],
  comments: COMMENTS,
  cut: PAYWALL,
};

const PRINT: Template = {
  id: 'print',
  seen: '..2023',
  when: '[class*=hcf-print], [class*=vhb-print], .hcf-article-print',
  body: '[class*=hcf-print], [class*=vhb-print], .hcf-article-print',
  drop: [
    {
      id: 'print-header',
      select: '[class*=print-header], [class*=print-logo]',
      because: 'it is the header of the page',
      source: 'print view',
      example: '<div class="hcf-print-header">a</div>',
      counterExample: '<div class="hcf-article-print"><h1>a</h1></div>',
    },
    {
      id: 'print-footer',
      select: '[class*=print-footer], .hcf-footer',
      because: 'it is the footer of the page',
      source: 'print view',
      example: '<div class="hcf-footer">a</div>',
      counterExample: '<p class="hcf-origin">a</p>',
    },
  ],
  fields: {
    kicker: [{ select: '.hcf-overline, .vhb-overline, .vhb-overline--onecolumn' }],
    headline: [{ select: 'h1, .hcf-headline, .vhb-headline, .vhb-headline--onecolumn' }],
    teaser: [{ select: '.hcf-teaser, .hcf-intro, .vhb-intro, .vhb-article--introduction' }],
    byline: [{ select: '.hcf-author, .vhb-author' }],
    datePublished: [{ meta: 'vr:published-time' }, { select: '.hcf-date, .hb-date' }, { select: '.hb-time' }],
    signOff: [{ select: '.hcf-origin' }, { select: '.vhb-author-shortcutlist li' }],
    dateline: [{ select: 'p:first-of-type > .hcf-location-mark' }],
  },
  pictures: [
    {
      figure: '.hcf-image, figure, .vhb-inline-picture',
      caption: '.hcf-caption, .vhb-caption',
      credit: '.hcf-copyright, .vhb-credit',
    },
  ],
};

const HCF: Template = {
  id: 'hcf',
  seen: '..2014',
  when: '.hcf-maincol, #contentMain .hcf-overline, #contentMain .hcf-location-mark',
  body: '.hcf-maincol, #contentMain',
  drop: [
    {
      id: 'related',
      select: '.hcf-article-related, .hcf-link-block, .hcf-teaser-list',
      because: 'it links to other articles',
      source: 'below the text',
      example: '<div class="hcf-link-block">a</div>',
      counterExample: '<p class="hcf-teaser">a</p>',
    },
    {
      id: 'functions',
      select: '[class*=hcf-social], [class*=hcf-function], [class*=hcf-tool]',
      because: 'it is for sharing, printing and saving',
      source: 'above the text',
      example: '<ul class="hcf-social-bar">a</ul>',
      counterExample: '<p class="hcf-author">a</p>',
    },
    {
      id: 'page-list',
      select: '[class*=hcf-pagination]',
      because: 'it leads to the other pages of the article',
      source: 'articles of several pages',
      example: '<div class="hcf-pagination">a</div>',
      counterExample: '<p class="hcf-overline">a</p>',
    },
    {
      id: 'advert',
      select: '[class*=hcf-ad-], [id^=iqadtile]',
      because: 'it is an advertising slot',
      source: 'anywhere',
      example: '<div class="hcf-ad-box">a</div>',
      counterExample: '<p class="hcf-date">a</p>',
    },
    {
      id: 'comment-form',
      select: '[class*=hcf-comment]',
      because: 'it is for commenting',
      source: 'below the text',
      example: '<form class="hcf-comment-form">a</form>',
      counterExample: '<p class="hcf-copyright">a</p>',
    },
  ],
  fields: {
    kicker: [{ select: '.hcf-overline' }],
    headline: [{ select: '.hcf-headline' }, { select: '.hcf-maincol h1, #contentMain h1' }],
    teaser: [{ select: '.hcf-teaser, .hcf-intro' }],
    byline: [{ select: '.hcf-author' }],
    datePublished: [{ meta: 'vr:published-time' }, { meta: 'date' }, { select: '.hcf-date' }],
    signOff: [{ select: '.hcf-origin' }],
    dateline: [{ select: 'p > .hcf-location-mark' }],
  },
  pictures: [{ figure: '.hcf-image, .hcf-maincol figure', caption: '.hcf-caption', credit: '.hcf-copyright' }],
};

/** The looks of handelsblatt.com, newest first; a page that fits several wears the first. */
export const TEMPLATES: Cleaner['templates'] = [ANGULAR, REBRUSH, VHB, PRINT, HCF];
