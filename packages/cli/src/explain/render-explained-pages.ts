import type { Article, LedgerEntry } from '@klartext/extractor';
import { type Html, html } from '../outputs/html.ts';
import { REPORT_STYLE } from './explained-page-style.ts';
import { countFates, type Explained, lostBy, readingOf, reasonOf, SIGNS } from './explanation.ts';

/** What pages became, as one HTML page to look at: self-contained, without scripts, all texts escaped. */
export function renderExplainedPages(pages: readonly Explained[]): string {
  const [first] = pages;
  const title = pages.length === 1 && first !== undefined ? first.name : `${pages.length} pages`;
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Klartext explains ${title}</title>
<style>${{ markup: REPORT_STYLE }}</style>
</head>
<body>
${pages.map(page)}
</body>
</html>
`;
  return markup;
}

function page({ name, extraction }: Explained): Html {
  const { article, ledger } = extraction;
  return html`<article>
<header>
<p>${name}</p>
<h1 dir="auto">${article.headline ?? 'No headline'}</h1>
<p>${readingOf(extraction)}</p>
${article.warnings.map(({ code, message }) => html`<p class="warning"><code>${code}</code> ${message}</p>\n`)}
${shares(ledger)}
</header>
<section>
<h2>What was read</h2>
<dl>
${factsOf(article).map(([label, value]) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>\n`)}</dl>
</section>
<section>
<h2>Where each line went, and why</h2>
<label class="switch"><input type="checkbox"> Hide what was removed</label>
<ol>
${ledger.map(line)}</ol>
</section>
</article>
`;
}

function shares(ledger: readonly LedgerEntry[]): Html {
  const counts = countFates(ledger).filter(({ lines }) => lines > 0);
  return html`<div class="share">${counts.map(
    ({ fate, characters }) => html`<span class="${fate}" style="flex-grow:${Math.max(1, characters)}"></span>`,
  )}</div>
<ul class="legend">
${counts.map(
  ({ fate, lines, characters }) =>
    html`<li class="${fate}"><b>${SIGNS[fate]} ${fate}</b> lines: ${lines}, characters: ${characters}</li>\n`,
)}</ul>`;
}

function line(entry: LedgerEntry): Html {
  const { fate, field, rule, text } = entry;
  const label = fate === 'field' ? (field ?? 'field') : fate;
  const named = rule === undefined ? undefined : html`<code>${rule}</code>`;
  const why = fate === 'removed' ? reasonOf(entry) : undefined;
  const lost = lostBy(entry).map((each) => html`<code>not ${each}</code>`);
  return html`<li class="${fate}"><p dir="auto">${text}</p>
<p class="why"><b>${SIGNS[fate]} ${label}</b> ${named}${why}${lost}</p></li>\n`;
}

function factsOf(article: Article): readonly (readonly [label: string, value: string])[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Kicker', article.kicker],
    ['Teaser', article.teaser],
    ['Authors', article.authors.map(({ name }) => name).join(', ')],
    ['Initials', article.initials.join(', ')],
    ['Agencies', article.agencies.map(({ name }) => name).join(', ')],
    ['Sign-off', article.signOff],
    ['Dateline', article.dateline],
    ['Published', article.datePublished],
    ['Modified', article.dateModified],
    ['Section', article.section],
    ['Keywords', article.keywords.join(', ')],
    ['Pictures', article.images.length === 0 ? undefined : `${article.images.length}`],
    [
      'Body',
      `${article.blocks.length} blocks, ${article.text.length} characters, completeness ${article.completeness}`,
    ],
    ['Comments', article.commentCount === undefined ? undefined : `${article.commentCount}`],
    ['Publisher', article.publisher],
    ['Language', article.language],
    ['Address', article.canonicalUrl ?? article.url],
  ];
  return facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value] as const]));
}
