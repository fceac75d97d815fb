import fc from 'fast-check';
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

describe('marks', () => {
  const line = (text: string, ...marks: NonNullable<BodyBlock['marks']>): string =>
    markdown([{ kind: 'paragraph', text, marks }]);
  const LINK = 'https://example.org/a_(b)?c=1&d=2';

  test.each([
    ['Der neue Steg', [4, 8, 'link', LINK], 'Der [neue](https://example.org/a_%28b%29?c=1&amp;d=2) Steg'],
    ['Der neue Steg', [4, 13, 'strong'], 'Der **neue Steg**'],
    ['Der *neue* Steg', [5, 9, 'emphasis'], 'Der \\**neue*\\* Steg'],
    ['iPhone', [1, 6, 'strong'], 'i**Phone**'],
    ['Wort„so“Wort', [4, 8, 'strong'], 'Wort„so“Wort'],
    ['- Wort', [2, 6, 'strong'], '\\- **Wort**'],
    ['mit f*x', [4, 7, 'code'], 'mit `f*x`'],
    ['mit `x', [4, 6, 'code'], 'mit \\`x'],
    ['Halt!hier', [5, 9, 'link', 'https://example.org/'], 'Halt\\![hier](https://example.org/)'],
    ['^1', [0, 2, 'link', 'https://example.org/'], '[\\^1](https://example.org/)'],
    ['a](b)', [0, 5, 'link', 'https://example.org/'], '[a&#93;(b)](https://example.org/)'],
    ['a', [0, 1, 'link', 'javascript:alert(1)'], 'a'],
    ['10^3 Liter', [3, 4, 'superscript'], '10³ Liter'],
    ['2^kn', [2, 4, 'superscript'], '2^kn'],
    ['H2O', [1, 2, 'subscript'], 'H₂O'],
    ['1st', [1, 3, 'superscript'], '1st'],
    ['eins\nzwei', [0, 9, 'strong'], '**eins**\\\n**zwei**'],
  ] as const)('%s %j', (text, [from, to, kind, href], expected) => {
    expect(line(text, { from, to, kind, ...(href === undefined ? {} : { href }) })).toBe(expected);
  });

  test('of headings of a table are those of its first row', () => {
    const marks = [{ from: 0, to: 4, kind: 'strong' }] as const;
    const rows = ['Jahr | Tore', '2020 | 5'].map((text) => ({ kind: 'table-row', text, marks }) as const);
    expect(markdown(rows)).toBe('| Jahr | Tore |\n| --- | --- |\n| **2020** | 5 |');
  });

  test('nothing active comes alive, wherever marks begin and end', () => {
    const evil = fc.constantFrom(
      ...[
        '<img src=x onerror=a()>',
        '<script>',
        '[x](javascript:a)',
        '](',
        '![',
        '`',
        '*',
        '**',
        '|',
        '\\\\',
        '&lt;',
        '<!--',
      ],
      ...[
        'https://',
        'www.',
        'evil.example',
        '@',
        'javascript:a()',
        '\n',
        '- ',
        '# ',
        ' ',
        '^',
        '!',
        'Wort',
        '<',
        'b>',
        '(',
      ],
    );
    const text = fc.array(evil, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    const place = fc.integer({ min: 0, max: 40 });
    const mark = fc.record({
      from: place,
      to: place,
      kind: fc.constantFrom('link', 'strong', 'emphasis', 'code', 'superscript', 'subscript'),
      href: fc.constantFrom('https://safe.example/)<b>"](x', 'javascript:a', 'data:text/html,<b>', '"><script>', ''),
    });
    const block = fc.record({ kind: fc.constantFrom(...KINDS), text, marks: fc.array(mark, { maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const html = marked.parse(markdown(blocks as readonly BodyBlock[]), { async: false });
        expect(html).not.toMatch(
          /<(?!\/?(?:p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|t[hd]|strong|em|code|br|a)\b)/u,
        );
        const attributes = [...html.matchAll(/<\w+ ([^>]*)>/gu)].map(([, all]) => all);
        for (const each of attributes)
          expect(each).toMatch(/^(?:href="https:\/\/safe\.example\/[^"\s<>]*"|align="\w+"|start="\d+")$/u);
      }),
      { numRuns: 1500 },
    );
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
