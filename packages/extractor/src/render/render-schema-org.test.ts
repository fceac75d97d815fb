import { expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { renderSchemaOrg } from './render-schema-org.ts';

test('a whole article', () => {
  const article = sampleArticle({
    headline: 'Brücke gesperrt',
    kicker: 'Verkehr',
    teaser: 'Es wird gebaut.',
    authors: [{ name: 'Ada Beispiel', url: 'https://example.org/ada', role: 'Korrespondentin' }],
    agencies: [{ code: 'dpa', name: 'Deutsche Presse-Agentur' }],
    signOff: 'wl (dpa)',
    dateline: 'Köln',
    datePublished: '2015-11-17',
    section: 'Inland',
    keywords: ['Bau'],
    images: [{ url: 'https://example.org/a.jpg', caption: 'Der Kran', credit: 'Bo' }],
    comments: [{ author: 'Leserin', text: 'Endlich!', date: '2015-11-18' }],
    commentCount: 3,
    url: 'https://example.org/a?utm=1',
    canonicalUrl: 'https://example.org/a',
    publisher: 'Beispielblatt',
    language: 'de',
    isAccessibleForFree: false,
    blocks: [{ kind: 'paragraph', text: 'Ein Riss.' }],
  });
  expect(renderSchemaOrg(article)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Brücke gesperrt',
    alternativeHeadline: 'Verkehr',
    description: 'Es wird gebaut.',
    abstract: 'Es wird gebaut.',
    articleBody: 'Ein Riss.',
    author: [{ '@type': 'Person', name: 'Ada Beispiel', url: 'https://example.org/ada', jobTitle: 'Korrespondentin' }],
    datePublished: '2015-11-17',
    dateline: 'Köln',
    articleSection: 'Inland',
    keywords: ['Bau'],
    image: [{ '@type': 'ImageObject', url: 'https://example.org/a.jpg', caption: 'Der Kran', creditText: 'Bo' }],
    inLanguage: 'de',
    url: 'https://example.org/a',
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/a' },
    publisher: { '@type': 'NewsMediaOrganization', name: 'Beispielblatt' },
    sourceOrganization: [{ '@type': 'NewsMediaOrganization', name: 'Deutsche Presse-Agentur' }],
    creditText: 'wl (dpa)',
    isAccessibleForFree: false,
    commentCount: 3,
    comment: [
      {
        '@type': 'Comment',
        author: { '@type': 'Person', name: 'Leserin' },
        text: 'Endlich!',
        dateCreated: '2015-11-18',
      },
    ],
  });
});

test('a house that a page gives as its author is an organization', () => {
  const article = sampleArticle({ authors: [{ name: 'Beispielblatt', role: 'organization' }] });
  expect(renderSchemaOrg(article)['author']).toEqual([{ '@type': 'Organization', name: 'Beispielblatt' }]);
});

test('what is unknown, empty or unsafe is left out', () => {
  const article = sampleArticle({ url: 'javascript:a()', headline: 'A\u0000\u009b', keywords: ['\u0007Bau'] });
  expect(renderSchemaOrg(article)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A',
    keywords: ['Bau'],
  });
});
