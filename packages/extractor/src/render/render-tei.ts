import type { Article } from '../article.ts';
import { teiHeader } from './tei-header.ts';
import { teiText } from './tei-text.ts';
import { element } from './xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
const LANGUAGE_TAG = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/iu;
const CORPUS_HEADER = `<teiHeader>
<fileDesc>
<titleStmt><title>News articles</title></titleStmt>
<publicationStmt><p>Extracted with Klartext.</p></publicationStmt>
<sourceDesc><p>Web pages of news publishers; the header of each text names its own.</p></sourceDesc>
</fileDesc>
</teiHeader>`;

/** A document of many articles, to be written piece by piece: `head`, an `item` for each article, `foot`. */
export interface TeiCorpus {
  readonly head: string;
  /** One article, with a line feed at its end. */
  readonly item: (article: Article) => string;
  readonly foot: string;
}

/**
 * The article as a TEI P5 document of its own, valid against `tei_all`. What is unknown is left out, and so are
 * characters that XML forbids. Without a line feed at the end.
 */
export function renderTei(article: Article): string {
  return `${DECLARATION}\n${tei(article)}`;
}

/** The frame of a `teiCorpus`; the schema wants at least one article in it. */
export function openTeiCorpus(): TeiCorpus {
  return {
    head: `${DECLARATION}\n<teiCorpus xmlns="${NAMESPACE}">\n${CORPUS_HEADER}\n`,
    item: (article) => `${tei(article)}\n`,
    foot: '</teiCorpus>\n',
  };
}

function tei(article: Article): string {
  const language = LANGUAGE_TAG.test(article.language ?? '') ? article.language : undefined;
  const content = [teiHeader(article, language), teiText(article, language)].join('\n');
  return element('TEI', `\n${content}\n`, { xmlns: NAMESPACE });
}
