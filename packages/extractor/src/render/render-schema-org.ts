import type { Article, Author, Comment, Picture } from '../article.ts';
import { httpUrl } from './http-url.ts';
import { safeText } from './safe-text.ts';

/** A schema.org node, ready for `JSON.stringify`. */
export interface SchemaOrgNode {
  readonly '@type': string;
  readonly [property: string]: SchemaOrgValue;
}

type SchemaOrgValue = string | number | boolean | SchemaOrgNode | readonly (string | SchemaOrgNode)[];

type Draft = Readonly<Record<string, SchemaOrgValue | undefined>>;

/** The article as a schema.org `NewsArticle` for JSON-LD; what is unknown or empty is left out. */
export function renderSchemaOrg(article: Article): SchemaOrgNode {
  const url = httpUrl(article.canonicalUrl) ?? httpUrl(article.url);
  const agencies = article.agencies.map(({ name }) => node('NewsMediaOrganization', { name }));
  const facts = {
    headline: article.headline,
    alternativeHeadline: article.kicker,
    description: article.description ?? article.teaser,
    abstract: article.teaser,
    articleBody: article.text,
    author: article.authors.map(author),
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    dateline: article.dateline,
    articleSection: article.section,
    keywords: article.keywords,
    image: article.images.map(picture),
    inLanguage: article.language,
    url,
    mainEntityOfPage: url === undefined ? undefined : node('WebPage', { '@id': url }),
    publisher: article.publisher === undefined ? undefined : node('NewsMediaOrganization', { name: article.publisher }),
    sourceOrganization: agencies,
    creditText: article.signOff,
    isAccessibleForFree: article.isAccessibleForFree,
    commentCount: article.commentCount,
    comment: article.comments.map(comment),
  };
  return { '@context': 'https://schema.org', ...node('NewsArticle', facts) };
}

function author({ name, url, role }: Author): SchemaOrgNode {
  if (role === 'organization') return node('Organization', { name, url: httpUrl(url) });
  return node('Person', { name, url: httpUrl(url), jobTitle: role });
}

function picture({ url, alt, caption, credit }: Picture): SchemaOrgNode {
  return node('ImageObject', { url: httpUrl(url), caption: caption ?? alt, creditText: credit });
}

function comment({ author, text, date }: Comment): SchemaOrgNode {
  const writer = author === undefined ? undefined : node('Person', { name: author });
  return node('Comment', { author: writer, text, dateCreated: date });
}

function node(type: string, facts: Draft): SchemaOrgNode {
  const known: Record<string, SchemaOrgValue> = {};
  for (const [property, value] of Object.entries(facts)) {
    const clean = typeof value === 'string' ? safeText(value) : value;
    if (clean !== undefined && clean !== '' && !isEmptyList(clean)) known[property] = withSafeTexts(clean);
  }
  return { '@type': type, ...known };
}

function isEmptyList(value: SchemaOrgValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

function withSafeTexts(value: SchemaOrgValue): SchemaOrgValue {
  if (!Array.isArray(value)) return value;
  return value.map((item: string | SchemaOrgNode) => (typeof item === 'string' ? safeText(item) : item));
}
