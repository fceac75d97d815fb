import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import type { Article } from '../article.ts';
import { openTeiCorpus, renderTei } from './render-tei.ts';

const { DOMParser } = new JSDOM('').window;

/** What `tei_all` allows in each element that holds elements only, as far as it is used here. */
const CHILDREN: Readonly<Record<string, RegExp>> = {
  teiCorpus: /^teiHeader (TEI )+$/,
  TEI: /^teiHeader text $/,
  teiHeader: /^fileDesc (profileDesc )?$/,
  fileDesc: /^titleStmt publicationStmt sourceDesc $/,
  titleStmt: /^title (author )*$/,
  publicationStmt: /^(publisher (date )?(idno )?|p )$/,
  sourceDesc: /^(bibl|p) $/,
  profileDesc: /^(abstract |creation |langUsage |textClass )+$/,
  abstract: /^p $/,
  langUsage: /^language $/,
  textClass: /^keywords $/,
  keywords: /^(term )+$/,
  text: /^(front )?body (back )?$/,
  front: /^(docTitle )?(argument )?(byline )?$/,
  docTitle: /^(titlePart )+$/,
  body: /^(dateline )?(figure )*((p|list|quote|table) |div (figure )*)((p|list|quote|table|figure) )*((div|figure) )*(gap )?$/,
  back: /^div $/,
  div: /^((head |byline |dateline )*((p|list|quote|table|figure) )*|(div )+|head ((p|list|quote|table|figure) )*((div|figure) )+)$/,
  list: /^(item )+$/,
  table: /^(row )+$/,
  row: /^(cell )+$/,
};

test('marks are references and highlighted words', () => {
  const marks = [
    { from: 0, to: 3, kind: 'link', href: 'https://example.org/a b' },
    { from: 1, to: 2, kind: 'strong' },
    { from: 4, to: 8, kind: 'link', href: 'mailto:a@example.org' },
    { from: 9, to: 11, kind: 'link', href: 'data:text/html,x' },
    { from: 15, to: 16, kind: 'superscript' },
  ] as const;
  const rows = [{ kind: 'table-row', text: 'Jahr | 1', marks: [{ from: 0, to: 4, kind: 'strong' }] }] as const;
  const tei = renderTei(sampleArticle({ blocks: [{ kind: 'paragraph', text: 'Der Steg am 10^3', marks }, ...rows] }));
  expect(tei).toContain(
    '<p><ref target="https://example.org/a%20b">D<hi rend="bold">e</hi>r</ref> <ref target="mailto:a@example.org">Steg</ref> am 10<hi rend="superscript">3</hi></p>',
  );
  expect(tei).toContain('<cell role="label">Jahr</cell><cell>1</cell>');
});

describe('a whole article', () => {
  const document = parsed(
    renderTei(
      sampleArticle({
        language: 'de',
        kicker: 'Verkehr',
        headline: 'Brücke <gesperrt>',
        teaser: 'Es wird gebaut.',
        description: 'Köln & die Brücke',
        byline: 'Von Ada Beispiel',
        authors: [
          { name: 'Ada Beispiel', url: 'https://example.org/ada', role: 'Korrespondentin' },
          { name: 'Beispielblatt', role: 'organization' },
        ],
        initials: ['wl'],
        agencies: [{ code: 'dpa', name: 'Deutsche Presse-Agentur' }],
        signOff: 'wl (dpa)',
        dateline: 'Köln',
        datePublished: '2015-11-17',
        dateModified: '2015-11-17T18:11+01:00',
        section: 'Inland',
        keywords: ['Bau'],
        publisher: 'Beispielblatt',
        url: 'https://example.org/a|b',
        images: [{ url: 'https://example.org/a.jpg', alt: 'Kran', caption: 'Der Kran', credit: 'Bo' }],
        blocks: [
          { kind: 'paragraph', text: 'Ein Riss.\nZwei.' },
          { kind: 'heading', text: 'Anlass', level: 2 },
          { kind: 'heading', text: 'Der Riss', level: 3 },
          { kind: 'list-item', text: 'eins' },
          { kind: 'list-item', text: 'zwei' },
          { kind: 'heading', text: 'Folgen', level: 2 },
          { kind: 'quote', text: 'Endlich.' },
          { kind: 'table-row', text: 'Land | Tore' },
          { kind: 'code', text: 'a\n  b' },
        ],
        comments: [{ author: 'Leserin', text: 'Endlich!', date: '2015-11-18' }],
        completeness: 'truncated',
      }),
    ),
  );

  test('the header says who, where, when and from what', () => {
    expect(document.querySelector('teiHeader')?.outerHTML).toBe(`<teiHeader xmlns="http://www.tei-c.org/ns/1.0">
<fileDesc>
<titleStmt><title>Brücke &lt;gesperrt&gt;</title><author><persName ref="https://example.org/ada">Ada Beispiel</persName><roleName>Korrespondentin</roleName></author><author><orgName>Beispielblatt</orgName></author></titleStmt>
<publicationStmt><publisher>Beispielblatt</publisher><date when="2015-11-17">2015-11-17</date><idno type="URL">https://example.org/a%7Cb</idno></publicationStmt>
<sourceDesc><bibl><title>Brücke &lt;gesperrt&gt;</title><author><persName ref="https://example.org/ada">Ada Beispiel</persName><roleName>Korrespondentin</roleName></author><author><orgName>Beispielblatt</orgName></author><editor role="initials">wl</editor><orgName type="agency" key="dpa">Deutsche Presse-Agentur</orgName><publisher>Beispielblatt</publisher><date type="published" when="2015-11-17">2015-11-17</date><date type="modified" when-iso="2015-11-17T18:11+01:00">2015-11-17T18:11+01:00</date><idno type="URL">https://example.org/a%7Cb</idno><note type="sign-off">wl (dpa)</note></bibl></sourceDesc>
</fileDesc>
<profileDesc>
<abstract><p>Köln &amp; die Brücke</p></abstract>
<creation><date when="2015-11-17">2015-11-17</date></creation>
<langUsage><language ident="de"/></langUsage>
<textClass><keywords><term type="section">Inland</term><term>Bau</term></keywords></textClass>
</profileDesc>
</teiHeader>`);
  });

  test('the text stands in divisions, one in the other by the level of their headings', () => {
    expect(document.querySelector('text')?.outerHTML).toBe(`<text xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de">
<front><docTitle><titlePart type="kicker">Verkehr</titlePart><titlePart type="main">Brücke &lt;gesperrt&gt;</titlePart></docTitle><argument><p>Es wird gebaut.</p></argument><byline>Von Ada Beispiel</byline></front>
<body>
<dateline>Köln</dateline>
<figure><head>Der Kran</head><graphic url="https://example.org/a.jpg"/><figDesc>Kran</figDesc><note type="credit">Bo</note></figure>
<p>Ein Riss.<lb/>Zwei.</p>
<div><head>Anlass</head>
<div><head>Der Riss</head>
<list><item>eins</item><item>zwei</item></list>
</div>
</div>
<div><head>Folgen</head>
<quote><p>Endlich.</p></quote>
<table><row><cell>Land</cell><cell>Tore</cell></row></table>
<p><code xml:space="preserve">a
  b</code></p>
</div>
<gap reason="truncated"/>
</body>
<back><div type="comments"><div type="comment"><byline>Leserin</byline><dateline><date when="2015-11-18">2015-11-18</date></dateline><p>Endlich!</p></div></div></back>
</text>`);
  });
});

test('an article of which nothing is known is a document all the same', () => {
  expect(renderTei(sampleArticle({ language: 'not a language' }))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title/></titleStmt>
<publicationStmt><publisher/></publicationStmt>
<sourceDesc><bibl/></sourceDesc>
</fileDesc>
</teiHeader>
<text>
<body>
<p/>
</body>
</text>
</TEI>`);
});

describe('whatever the articles hold', () => {
  const piece = fc.constantFrom(
    ...[
      '<b>',
      '</p>',
      ']]>',
      '&',
      '&lt;',
      '"',
      "'",
      '<!--',
      '<?x',
      'ä',
      '😀',
      ' ',
      '\n',
      '\t',
      '\r',
      '\u0000',
      '\u001b',
    ],
    ...['\u0085', '\u009b', '\ud800', '\ufffe', '\uffff', '\u{1fffe}', '\u2028', ' | ', 'Wort'],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
  const url = fc.oneof(
    text,
    text.map((path) => `https://example.org/${path}`),
  );
  const date = fc.constantFrom('2015-11-17', '2015-02-30', '2015', '2015-11-17T10:00+02:00', 'gestern', '"><');
  const place = fc.integer({ min: 0, max: 20 });
  const mark = fc.constantFrom('link', 'strong', 'emphasis', 'code', 'superscript', 'subscript');
  const marks = fc.array(fc.record({ from: place, to: place, kind: mark, href: url }), { maxLength: 4 });
  const kind = fc.constantFrom('paragraph', 'heading', 'list-item', 'quote', 'table-row', 'code');
  const article: fc.Arbitrary<Article> = fc
    .record(
      {
        ...{
          headline: text,
          kicker: text,
          teaser: text,
          description: text,
          byline: text,
          signOff: text,
          dateline: text,
        },
        ...{ section: text, publisher: text, language: fc.oneof(text, fc.constant('de-AT')), url, canonicalUrl: url },
        ...{ datePublished: date, dateModified: date, keywords: fc.array(text), initials: fc.array(text) },
        authors: fc.array(fc.record({ name: text, url }, { requiredKeys: ['name'] }), { maxLength: 2 }),
        agencies: fc.array(fc.record({ code: text, name: text }), { maxLength: 2 }),
        images: fc.array(
          fc.record({ url, alt: text, caption: text, credit: text, after: place }, { requiredKeys: [] }),
        ),
        blocks: fc.array(
          fc.record({ kind, text, level: fc.integer({ min: 2, max: 6 }), marks }, { requiredKeys: ['kind', 'text'] }),
        ),
        comments: fc.array(fc.record({ author: text, text, date }, { requiredKeys: ['text'] }), { maxLength: 2 }),
        completeness: fc.constantFrom('full', 'truncated', 'unknown'),
      },
      { requiredKeys: [] },
    )
    .map((facts) => sampleArticle(facts));

  test('the document is well formed, and its elements stand where the schema has them', () => {
    fc.assert(
      fc.property(article, (each) => {
        expectSchema(parsed(renderTei(each)));
      }),
    );
  });

  test('so is a corpus', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 3 }), (articles) => {
        const { head, item, foot } = openTeiCorpus();
        const document = parsed([head, ...articles.map(item), foot].join(''));
        expectSchema(document);
        expect(document.querySelectorAll('teiCorpus > TEI')).toHaveLength(articles.length);
      }),
      { numRuns: 30 },
    );
  });

  test('each text reads back as it was, without what XML forbids', () => {
    fc.assert(
      fc.property(text, (headline) => {
        const document = parsed(renderTei(sampleArticle({ headline })));
        const safe = headline
          .replace(/\r\n?/gu, '\n') // as every reader of XML does
          .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
          .replace(/\p{Cs}/gu, '\ufffd');
        expect(document.querySelector('titlePart')?.textContent ?? '').toBe(safe);
      }),
    );
  });
});

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

function expectSchema(document: Document): void {
  for (const { localName, children } of document.querySelectorAll('*')) {
    const names = Array.from(children, (child) => `${child.localName} `).join('');
    const expected = CHILDREN[localName];
    if (expected !== undefined) expect([localName, names]).toEqual([localName, expect.stringMatching(expected)]);
  }
}
