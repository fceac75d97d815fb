import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import type { Article, BodyBlock } from '../article.ts';
import { renderMarkdown } from './render-markdown.ts';

describe('the document', () => {
  test('front matter, headline, teaser, lead picture, body, other pictures', () => {
    const article = sampleArticle({
      headline: 'Brücke gesperrt',
      teaser: 'Es wird *gebaut*.',
      images: [
        { url: 'https://example.org/a(1).jpg?w=1&h=2', alt: 'Ein [Kran]', caption: 'Der Kran', credit: 'Ada' },
        { url: 'javascript:alert(1)', caption: 'Der Bagger' },
      ],
      blocks: [{ kind: 'paragraph', text: 'Ein Riss.' }],
    });
    expect(bodyOf(article)).toBe(`# Brücke gesperrt

**Es wird \\*gebaut\\*.**

![Ein \\[Kran\\]](https://example.org/a%281%29.jpg?w=1&amp;h=2)

*Der Kran · Ada*

Ein Riss.

*Der Bagger*`);
  });

  test('nothing active comes alive, front matter included', () => {
    const evil = '<img src=x onerror=a()> [x](javascript:a) <a href="javascript:a">';
    const blocks = [
      ...KINDS.map((kind) => ({ kind, text: `${evil}\n${evil}` })),
      { kind: 'code', text: evil } as const,
    ];
    const article = sampleArticle({ headline: evil, teaser: evil, images: [{ caption: evil, url: evil }], blocks });
    const html = marked.parse(renderMarkdown(article), { async: false });
    expect(html).not.toMatch(/<(?:img|a|script)\b/u);
  });
});

describe('a block', () => {
  test('headings keep their level', () => {
    expect(markdown([{ kind: 'heading', text: 'Teil # 2 #', level: 3 }])).toBe('### Teil # 2 \\#');
  });

  test('list items form one tight list', () => {
    const items = [{ kind: 'list-item', text: 'eins' } as const, { kind: 'list-item', text: '2. zwei' } as const];
    expect(markdown(items)).toBe('- eins\n- 2\\. zwei');
  });

  test('quotes form one quotation', () => {
    expect(markdown([{ kind: 'quote', text: 'eins\nzwei' }])).toBe('> eins\\\n> zwei');
  });

  test('rows form one table', () => {
    const rows = [{ kind: 'table-row', text: 'Land | Tore' } as const, { kind: 'table-row', text: 'Peru' } as const];
    expect(markdown(rows)).toBe('| Land | Tore |\n| --- | --- |\n| Peru |  |');
  });

  test('code cannot close its fence', () => {
    expect(markdown([{ kind: 'code', text: 'a\n```\n<b>' }])).toBe('````\na\n```\n<b>\n````');
  });
});

const KINDS = ['paragraph', 'heading', 'list-item', 'quote', 'table-row'] as const;

function markdown(blocks: readonly BodyBlock[]): string {
  return bodyOf(sampleArticle({ blocks }));
}

function bodyOf(article: Article): string {
  const whole = renderMarkdown(article);
  return whole.slice(whole.indexOf('\n---\n\n') + '\n---\n\n'.length);
}
