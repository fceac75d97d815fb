import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';
import { safeLine } from './safe-text.ts';

const PIECES = [
  ...['<script>', '<img src=x onerror=a()>', '<!--', '<http://a.de>', '<', '>', '&lt;', '&#60;', '&', '\\', '`', '```'],
  ...['[x](javascript:a)', '![', '](', ')', '[^1]:', '[a]: b', '*', '**', '_', '~~', '~~~', '|', '$', '{', '}', '"'],
  ...['- ', '+ ', '1. ', '12) ', '# ', ' #', '---', '===', ': ', '    ', '\t', '\n', '\u2028', '\u00a0', ' '],
  ...['https://a.de/(b)', 'www.a.de', 'WWW.a.de', 'a@b.de', 'mailto:a@b.de', 'Wort', 'ä', '„', '“', '5', '.', '-5'],
];

describe('escaped text', () => {
  test('reads plain where nothing needs escaping', () => {
    expect(escapeMarkdown('„Das war’s“, sagte er – am 3. Mai.')).toBe('„Das war’s“, sagte er – am 3. Mai.');
  });

  test.each([
    ['17. November', '17\\. November'],
    ['- Punkt', '\\- Punkt'],
    ['# Rang eins', '\\# Rang eins'],
    ['3.000 Menschen', '3.000 Menschen'],
    ['5 * 5 = 25', '5 \\* 5 = 25'],
    ['<b>', '&lt;b>'],
    ['R&D und &amp;', 'R&amp;D und &amp;amp;'],
    ['unter www.example.org', 'unter www\\.example.org'],
    ['siehe https://example.org', 'siehe https\\://example.org'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('renders to one paragraph of exactly the text, with HTML, tables and autolinks on', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (printed) => {
        fc.pre(safeLine(printed) !== '');
        expect(readable(marked.parse(escapeMarkdown(printed), { async: false }))).toBe(`<p>${safeLine(printed)}</p>`);
      }),
      { numRuns: 2000 },
    );
  });
});

function readable(html: string): string {
  return html
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
