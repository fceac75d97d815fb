import type { Agency, Article, Author } from '../article.ts';
import { teiDate } from './tei-date.ts';
import { element, emptyElement, textElement, xmlUri } from './xml.ts';

/** The `teiHeader` of an article: who wrote it, where and when it was published, its sources, language and topics. */
export function teiHeader(article: Article, language: string | undefined): string {
  const statements = [titleStatement(article), publicationStatement(article), source(article)];
  const file = element('fileDesc', `\n${statements.join('\n')}\n`);
  return element('teiHeader', `\n${[file, profile(article, language)].filter(Boolean).join('\n')}\n`);
}

function titleStatement({ headline, authors }: Article): string {
  const title = textElement('title', headline) || emptyElement('title');
  return element('titleStmt', [title, ...authors.map(author)].join(''));
}

function author({ name, url, role }: Author): string {
  const ref = xmlUri(url);
  if (role === 'organization') return element('author', textElement('orgName', name, { ref }));
  return element('author', [textElement('persName', name, { ref }), textElement('roleName', role)].join(''));
}

// The schema asks for a publisher before a date or an address.
function publicationStatement({ publisher, datePublished, canonicalUrl, url }: Article): string {
  const house = textElement('publisher', publisher) || emptyElement('publisher');
  const address = textElement('idno', xmlUri(canonicalUrl) ?? xmlUri(url), { type: 'URL' });
  return element('publicationStmt', [house, teiDate(datePublished), address].join(''));
}

function source(article: Article): string {
  const { headline, authors, initials, agencies, publisher, signOff, datePublished, dateModified, url } = article;
  const parts = [
    textElement('title', headline),
    ...authors.map(author),
    ...initials.map((each) => textElement('editor', each, { role: 'initials' })),
    ...agencies.map(agency),
    textElement('publisher', publisher),
    teiDate(datePublished, { type: 'published' }),
    teiDate(dateModified, { type: 'modified' }),
    textElement('idno', xmlUri(url), { type: 'URL' }),
    textElement('note', signOff, { type: 'sign-off' }),
  ];
  return element('sourceDesc', element('bibl', parts.join('')) || emptyElement('bibl'));
}

function agency({ code, name }: Agency): string {
  return textElement('orgName', name, { type: 'agency', key: code });
}

function profile({ description, datePublished, section, keywords }: Article, language: string | undefined): string {
  const terms = [
    textElement('term', section, { type: 'section' }),
    ...keywords.map((word) => textElement('term', word)),
  ];
  const parts = [
    element('abstract', textElement('p', description)),
    element('creation', teiDate(datePublished)),
    language === undefined ? '' : element('langUsage', emptyElement('language', { ident: language })),
    element('textClass', element('keywords', terms.join(''))),
  ].filter(Boolean);
  return element('profileDesc', parts.length === 0 ? '' : `\n${parts.join('\n')}\n`);
}
