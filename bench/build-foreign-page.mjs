// Builds news pages of sites that no cleaner knows: their usual menus, teasers, boxes, comments and dialogs around an
// article, under names as three ways of building sites give them.

/** Names of elements: long ones with modifiers, those of a blog, and utility classes that say nothing. */
const STYLES = {
  regional: {
    menu: 'main-navigation__item main-navigation__item--level-2',
    story: 'article-detail article-detail--news',
    head: 'article-detail__header',
    kicker: 'article-detail__kicker',
    lede: 'article-detail__intro',
    byline: 'article-detail__authors author-list',
    body: 'article-detail__body article-body',
    paragraph: 'article-detail__paragraph',
    related: 'related-articles related-articles--inline',
    teaser: 'teaser-card teaser-card--horizontal teaser-card--with-image',
    comment: 'comment-list__item comment',
    letter: 'newsletter-box newsletter-box--inline',
  },
  blog: {
    menu: 'menu-item menu-item-type-taxonomy menu-item-object-category',
    story: 'post type-post status-publish format-standard has-post-thumbnail hentry',
    head: 'entry-header',
    kicker: 'cat-links',
    lede: 'entry-summary',
    byline: 'entry-meta byline',
    body: 'entry-content',
    paragraph: 'has-text-align-left wp-block-paragraph',
    related: 'jp-relatedposts',
    teaser: 'widget widget_recent_entries post-card',
    comment: 'comment even thread-even depth-1',
    letter: 'mc4wp-form',
  },
  plain: {
    menu: 'flex items-center px-4 py-2 text-sm font-medium hover:underline',
    story: 'mx-auto max-w-screen-lg px-4 md:px-8',
    head: 'mb-6 flex flex-col gap-3',
    kicker: 'text-xs font-bold uppercase tracking-wide text-red-700',
    lede: 'text-lg font-semibold leading-snug md:text-xl',
    byline: 'flex items-center gap-2 text-sm text-gray-600',
    body: 'col-span-12 lg:col-span-8 lg:col-start-3',
    paragraph: 'mb-4 text-base leading-relaxed md:text-lg',
    related: 'my-6 border-l-4 border-gray-300 bg-gray-50 p-4',
    teaser: 'group relative flex gap-4 border-b border-gray-200 py-4 last:border-0',
    comment: 'rounded border border-gray-100 bg-white p-4 shadow-sm',
    letter: 'my-8 rounded-lg bg-blue-50 p-6',
  },
};

/** What of an article stands in the page's body; the page around it is the caller's. */
export function foreignParts(shape, write, story, { menu, teasers, image }) {
  const style = STYLES[shape.names];
  const words = (count) => Array.from({ length: count }, () => write.sentence()).join(' ');
  const body = story
    .paragraphs(shape.paragraphs, {
      2: `<div class="${style.related}"><strong>Lesen Sie auch</strong><ul><li><a href="${story.url}">${write.title()}</a></li></ul></div>`,
      5: '<h2>ZWISCHENTITEL</h2>',
      7: `<figure>${image(write)}<figcaption>${write.title()} <span>Foto: dpa</span></figcaption></figure>`,
      9: `<div class="${style.letter}"><h3>Unser Newsletter</h3><p>${write.sentence()}</p><button>Anmelden</button></div>`,
    })
    .replaceAll('<p>', `<p class="${style.paragraph}">`);
  const comment = () => `<li class="${style.comment}"><div><b>${write.title()}</b> <time>vor 2 Stunden</time></div>
    <p>${words(2)}</p><a href="#antworten">Antworten</a></li>`;
  return [
    menu(shape, write, (link) => `<li class="${style.menu}"><a ${link}</a></li>`),
    `<div role="dialog" class="cookie-layer"><p>Wir und unsere Partner verwenden Cookies. ${words(2)}</p>
      <button>Alle akzeptieren</button><button>Einstellungen</button></div>
    <main><article class="${style.story}"><header class="${style.head}"><span class="${style.kicker}">${story.section}</span>
      <h1>${story.headline}</h1><p class="${style.lede}">${story.teaser}</p>
      <div class="${style.byline}">Von <a href="/autor/ada" rel="author">${story.author}</a>
      <time datetime="2023-04-28T18:11:00+02:00">28. April 2023, 18:11 Uhr</time></div>
      <ul class="share"><li><a href="#f">Teilen</a></li><li><a href="#m">E-Mail</a></li></ul></header>
      <div class="${style.body}">${body}</div></article>
      <section id="kommentare"><h2>Kommentare</h2><ol>${Array.from({ length: shape.comments }, comment).join('\n')}</ol></section>
    </main>`,
    teasers(shape, write, style.teaser),
  ];
}
