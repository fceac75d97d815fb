import { foreignParts } from './build-foreign-page.mjs';

// Builds news pages to measure on: the templates of four sites, and sites that no cleaner knows, at their usual sizes, with their usual shares of script,
// style, attributes and text, and prose drawn from a list of words. The same seed gives the same page.

const WORDS = (
  'der die das und ein eine Stadt Rat Hafen Werft Brücke Haushalt Vertrag Minister Ausschuss Gericht Straße Bahn ' +
  'Unternehmen Prozent Jahr Woche Montag Bürger Verwaltung Plan Entwurf Kritik Forderung Antrag Sitzung Mehrheit ' +
  'Opposition Bericht Ergebnis Grund Anfang Ende Arbeit Schule Energie Wasser Klima Markt Preis Export soll will hat ' +
  'wird bleibt steigt sinkt zeigt fordert plant prüft erklärt betont wartet beginnt endet kostet bringt gilt in auf ' +
  'für mit nach vor über unter gegen ohne bis seit wegen neue alte große kleine frühe späte deutsche europäische ' +
  'Flüsse Gäste Häuser Größe Maß möglich nötig täglich künftig'
).split(' ');
const SECTIONS = ['Politik', 'Wirtschaft', 'Sport', 'Wissen', 'Kultur', 'Panorama', 'Reise', 'Technik'];
const NOT_LATIN = /[^a-z]+/gu;
const KILOBYTE = 1024;

/** `script`, `style` and `icons` are in kilobytes; `links` counts those of the menus, `teasers` the linked stories. */
const PAGES = [
  { name: 'dw-plain', build: dw, seed: 1, links: 250, teasers: 10, paragraphs: 20, script: 6, style: 0, icons: 0 },
  { name: 'dw-state', build: dw, seed: 2, links: 60, teasers: 24, paragraphs: 28, script: 108, style: 115, icons: 28 },
  {
    name: 'euronews',
    build: euronews,
    seed: 3,
    links: 160,
    teasers: 48,
    paragraphs: 11,
    script: 12,
    style: 0,
    icons: 20,
  },
  {
    name: 'euronews-grid',
    build: euronews,
    seed: 4,
    links: 280,
    teasers: 95,
    paragraphs: 36,
    script: 62,
    style: 0,
    icons: 18,
  },
  {
    name: 'handelsblatt',
    build: handelsblatt,
    seed: 5,
    links: 180,
    teasers: 20,
    paragraphs: 22,
    script: 26,
    style: 2,
    icons: 2,
  },
  { name: 'ntv', build: ntv, seed: 6, links: 260, teasers: 50, paragraphs: 12, script: 212, style: 0, icons: 0 },
  { name: 'ntv-long', build: ntv, seed: 7, links: 280, teasers: 60, paragraphs: 40, script: 212, style: 0, icons: 0 },
  { name: 'ntv-state', build: ntv, seed: 8, links: 40, teasers: 12, paragraphs: 10, script: 588, style: 0, icons: 26 },
];

/** Pages of sites that no cleaner knows; `names` are those of their elements. */
const FOREIGN_PAGES = [
  {
    name: 'regional',
    names: 'regional',
    seed: 9,
    links: 180,
    teasers: 40,
    paragraphs: 18,
    comments: 12,
    script: 60,
    icons: 12,
  },
  {
    name: 'regional-long',
    names: 'regional',
    seed: 10,
    links: 240,
    teasers: 70,
    paragraphs: 45,
    comments: 60,
    script: 20,
    icons: 8,
  },
  { name: 'blog', names: 'blog', seed: 11, links: 90, teasers: 16, paragraphs: 24, comments: 40, script: 30, icons: 4 },
  {
    name: 'utility-names',
    names: 'plain',
    seed: 12,
    links: 160,
    teasers: 36,
    paragraphs: 20,
    comments: 8,
    script: 90,
    icons: 20,
  },
].map((page) => ({ build: foreign, style: 12, ...page }));

/** All pages: `{ name, way, url, html, bytes }`, the bytes in UTF-8; `way` says which engine reads them. */
export function buildPages() {
  return [...PAGES.map((page) => built(page, 'site')), ...FOREIGN_PAGES.map((page) => built(page, 'generic'))];
}

function built({ name, build, seed, ...shape }, way) {
  const { url, html } = build(shape, writer(seed));
  return { name, way, url, html, bytes: Buffer.from(html) };
}

function foreign(shape, write) {
  const story = newStory(write, 'https://www.bachbote.example/lokales', 'artikel-4711.html');
  return {
    url: story.url,
    html: page(shape, write, story, foreignParts(shape, write, story, { menu, teasers, image })),
  };
}

function dw(shape, write) {
  const story = newStory(write, 'https://www.dw.com/de', 'a-65432100');
  const body = story.paragraphs(shape.paragraphs, {
    4: '<h2>ZWISCHENTITEL</h2>',
    7: `<div class="embed big"><div class="vjs-wrapper"><h2 class="headline">${write.title()}</h2></div></div>`,
    9: `<aside data-tracking-name="related-topics"><a href="${story.url}">${write.title()}</a></aside>`,
  });
  const html = page(shape, write, story, [
    '<ol class="focus-menu"><li><a href="#main">Zum Inhalt springen</a></li></ol>',
    menu(shape, write, (link) => `<li class="sc-abcd nav-item"><a class="sc-efgh link" ${link}</a></li>`),
    `<main id="main"><article class="sc-1 article-type"><div class="content-area">
      <header class="sc-2 header"><div data-tracking-name="content-detail-kicker"><span>${story.section}</span></div>
      <h1 class="sc-3">${story.headline}</h1><div class="author-details"><span class="author">${story.author}</span></div>
      <span class="publication"><time aria-hidden="true">28.04.2023</time><span class="sr-only">28. April 2023</span></span>
      <p class="teaser-text">${story.teaser}</p></header>
      <section data-tracking-name="sharing-icons-inline"><div class="copy-button-wrapper"><span>https://p.dw.com/p/4QabC
      </span></div></section>
      <figure class="sc-4">${image(write)}<figcaption>${write.title()}<small class="copyright">Bild: dpa</small></figcaption>
      </figure><div class="rich-text sc-5" data-tracking-name="rich-text">${body}<p>wl/kle (dpa, afp)</p></div>
      <footer><div class="feedback"><h3>Schicken Sie uns Ihr Feedback!</h3></div></footer></div></article></main>`,
    teasers(shape, write, 'sc-6 teaser-wrap col-12 col-lg-4'),
  ]);
  return { url: story.url, html };
}

function euronews(shape, write) {
  const story = newStory(write, 'https://de.euronews.com/2024/04/30', 'bericht');
  const body = story.paragraphs(shape.paragraphs, {
    3: `<div class="widget widget--type-related widget--size-fullwidth"><ul><li><a href="${story.url}">${write.title()}
        </a></li></ul></div>`,
    5: '<div class="c-ad u-show-for-mobile-only"><p class="c-ad__label">WERBUNG</p></div>',
    8: '<h2>ZWISCHENTITEL</h2>',
  });
  const html = page(shape, write, story, [
    menu(
      shape,
      write,
      (link) => `<li class="c-navigation-bar__item list-item" data-event="header"><a ${link}</a></li>`,
    ),
    `<div class="swiper-slide jsArticleFirst"><article class="helper-site-row o-article-newsy">
      <nav class="c-article-breadcrumbs"><a class="c-article-breadcrumbs__link active">${story.section}</a></nav>
      <h1 class="c-article-redesign-title">${story.headline}</h1>
      <div class="c-article-contributors">Von <a href="/profil">${story.author}</a> mit <b>AP</b></div>
      <time class="c-article-publication-date" datetime="2024-04-30">Zuerst veröffentlicht am 30/04/2024 - 16:17</time>
      <p class="c-article-summary">${story.teaser}</p><div class="c-article-image-video">${image(write)}
      <span class="c-article-caption__text">${write.title()}</span></div>
      <div class="c-article-content c-article-content--latest">${body}</div></article></div>`,
    teasers(shape, write, 'the-media-object m-modeMobile-2 m-modeDesktop-2 m-modeXL-2 the-media-object--has-video'),
  ]);
  return { url: story.url, html };
}

function handelsblatt(shape, write) {
  const story = newStory(write, 'https://www.handelsblatt.com/politik/international', '25776812.html');
  const body = story.paragraphs(shape.paragraphs, {
    3: `<div class="vhb-hollow-area"><figure>${image(write)}</figure></div>`,
    6: '<h3>ZWISCHENTITEL</h3>',
  });
  const html = page(shape, write, story, [
    '<div class="c-pushlayer"><p>Benachrichtigung aktivieren</p><p>Fast geschafft</p><a>Nein, danke</a></div>',
    menu(shape, write, (link) => `<li class="vhb-nav--item vhb-level-2"><a class="vhb-nav--link" ${link}</a></li>`),
    `<article class="vhb-article vhb-article--rebrush" itemscope itemtype="https://schema.org/NewsArticle">
      <h2><span class="vhb-overline--onecolumn">${write.title()}</span> <span class="vhb-headline--onecolumn"
      itemprop="headline">${story.headline}</span></h2>
      <span class="vhb-article--introduction">${story.teaser}</span>
      <span class="vhb-author--onecolumn"><span itemprop="name">${story.author}</span></span>
      <div class="vhb-publish-info"><span itemprop="datePublished" content="2020-04-27T18:50:00+02:00">27.04.2020 - 18:50
      Uhr</span></div><div class="vhb-article-area--read" itemprop="articleBody">${body}</div></article>`,
    teasers(shape, write, 'vhb-teaser vhb-teaser--small vhb-teaser-list-item'),
    '<div class="vhb-footer"><h3>Serviceangebote</h3></div>',
  ]);
  return { url: story.url, html };
}

function ntv(shape, write) {
  const story = newStory(write, 'https://www.n-tv.de/politik', 'article24098765.html');
  const body = story.paragraphs(shape.paragraphs, {
    2: `<div class="article__aside article__aside--img">${image(write)}<span class="article__aside__caption">
        ${write.title()}</span></div>`,
    4: '<h2>ZWISCHENTITEL</h2>',
    6: `<div class="article__aside article__related"><h3>Mehr zum Thema</h3><a href="${story.url}">${write.title()}</a></div>`,
  });
  const html = page(shape, write, story, [
    menu(shape, write, (link) => `<li class="header__nav__item header__nav__item--sub"><a ${link}</a></li>`),
    `<article class="article"><span class="title title--dark">${story.section}</span>
      <h2><span class="article__kicker">${write.title()}</span> <span class="article__headline">${story.headline}</span></h2>
      <span class="article__author">Von ${story.author}</span><span class="article__date">28.04.2023, 18:11 Uhr</span>
      <div class="article__media"><figure>${image(write)}<figcaption><span class="article__caption">${write.title()}</span>
      <span class="article__credit">(Foto: dpa)</span></figcaption></figure></div>
      <div class="article__text"><p><strong>${story.teaser}</strong></p>${body}</div>
      <p class="article__source">Quelle: ntv.de, ino/dpa</p></article>`,
    teasers(shape, write, 'teaser teaser--wide teaser--inline-xs teaser--inline-sm'),
  ]);
  return { url: story.url, html };
}

function newStory(write, folder, end) {
  const headline = write.title();
  const paragraphs = (count, between) =>
    Array.from({ length: count }, (_, place) => {
      const other = (between[place] ?? '').replace('ZWISCHENTITEL', write.title());
      return `${other}\n<p>${write.paragraph()} <a href="${folder}/mehr">${write.word()}</a> ${write.sentence()}</p>`;
    }).join('');
  const url = `${folder}/${write.slug(headline)}-${end}`;
  return { headline, url, teaser: write.sentence(), section: write.section(), author: 'Ada Beispiel', paragraphs };
}

function page(shape, write, story, parts) {
  const head = `<meta charset="utf-8"><title>${story.headline}</title><link rel="canonical" href="${story.url}">
    <meta name="description" content="${story.teaser}"><meta property="og:title" content="${story.headline}">
    ${jsonLd(story)}<style>${fill(shape.style, () => `.sc-${write.slug(write.title())}{margin:0 auto;color:#1a2b3c}`)}</style>`;
  const scripts = [0.5, 0.3, 0.2].map((share) => script(shape.script * share, write)).join('\n');
  return `<!DOCTYPE html>\n<html lang="de"><head>${head}</head>\n<body class="page page--article">${nest(parts.join('\n'))}
    ${icons(shape, write)}${scripts}<footer class="footer"><p>© Impressum Datenschutz</p></footer></body></html>\n`;
}

/** Real pages stand some ten boxes deep. */
function nest(content) {
  const boxes = ['app', 'layout', 'layout__inner', 'page__wrapper', 'page__main', 'grid', 'grid__row', 'grid__column'];
  return boxes.reduceRight((inner, name) => `<div class="${name} ${name}--wide">${inner}</div>`, content);
}

function jsonLd({ headline, teaser, author, url }) {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline, description: teaser, url };
  const facts = { datePublished: '2023-04-28T18:11:01+02:00', author: [{ '@type': 'Person', name: author }] };
  return `<script type="application/ld+json">${JSON.stringify({ ...article, ...facts })}</script>`;
}

function menu({ links }, write, item) {
  const items = Array.from({ length: links }, () => {
    const title = write.title();
    return item(`href="/${write.slug(title)}/s-${title.length}" title="${title}">${title}`);
  });
  return `<header><nav aria-label="Hauptnavigation"><ul>${items.join('\n')}</ul></nav></header>`;
}

function teasers({ teasers: count }, write, name) {
  const stories = Array.from({ length: count }, () => {
    const title = write.title();
    const link = `/${write.slug(title)}-article${title.length}.html`;
    return `<article class="${name}" data-nid="${title.length}" data-part-label="Empfohlen"><div class="row"><div class="col-xs-12">
      <figure class="teaser__media"><a href="${link}" title="${title}">${image(write)}</a></figure>
      <div class="teaser__content"><span class="teaser__section"><a href="${link}">${write.section()}</a></span>
      <span class="teaser__date">04.04.2023</span><a href="${link}"><h3 class="teaser__headline">${title}</h3></a></div></div></div></article>`;
  });
  return `<section class="more-stories"><h2>Mehr zum Thema</h2>${stories.join('\n')}</section>`;
}

function image(write) {
  const name = write.slug(write.title());
  const address = (width) => `https://static.example/img/42/43/${width}x${width}_cmsv2_${name}-16-9.webp ${width}w`;
  const source = (media) =>
    `<source srcset="${[320, 480, 640, 960, 1280].map(address).join(', ')}" media="(${media}-width: 1280px)">`;
  return `<picture class="media media--16-9">${source('min')}${source('max')}
    <img class="lazyload image" loading="lazy" width="640" height="360" alt="${name}" src="/img/${name}.jpg"></picture>`;
}

function icons(shape, write) {
  const point = () => `${write.below(24)}.${write.below(999)}`;
  const icon = () =>
    `<svg viewBox="0 0 24 24"><path d="${Array.from({ length: 40 }, () => `l${point()} ${point()}`).join('')}"/></svg>`;
  return fill(shape.icons, icon);
}

function script(kilobytes, write) {
  const entry = () =>
    `"${write.slug(write.title())}":{"text":"${write.sentence()}","html":"\\u003cp>a<\\/p>","n":${write.below(99)}},`;
  return `<script>window.__STATE__={${fill(kilobytes, entry)}"end":1};for(var i=0;i<9&&i>-1;i++){}</script>`;
}

function fill(kilobytes, piece) {
  let filled = '';
  while (filled.length < kilobytes * KILOBYTE) filled += piece();
  return filled;
}

function writer(seed) {
  let state = seed * 2_654_435_761;
  const below = (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
  const word = () => WORDS[below(WORDS.length)];
  const words = (least, most) => Array.from({ length: least + below(most - least + 1) }, word).join(' ');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const sentence = () => `${capital(words(8, 20))}, ${words(4, 9)}.`;
  return {
    below,
    word,
    sentence,
    title: () => capital(words(2, 6)),
    section: () => SECTIONS[below(SECTIONS.length)],
    paragraph: () => Array.from({ length: 2 + below(3) }, sentence).join(' '),
    slug: (text) => text.toLowerCase().replace(NOT_LATIN, '-'),
  };
}
