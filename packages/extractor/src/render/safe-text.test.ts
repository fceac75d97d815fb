import { describe, expect, test } from 'vitest';
import { safeLine, safeText } from './safe-text.ts';

describe('safe text', () => {
  test('keeps line feeds, tabs, umlauts and emoji', () => {
    expect(safeText('Grüße\n\taus Köln 👩‍🚀')).toBe('Grüße\n\taus Köln 👩‍🚀');
  });

  test('drops NUL, escape sequences and C1 controls', () => {
    expect(safeText('a\u0000b\u001b[31mc\u0085d\u009be\u007f')).toBe('ab[31mcde');
  });

  test('replaces lone surrogates and leaves pairs alone', () => {
    expect(safeText('\ud83d x \udc00 😀')).toBe('\ufffd x \ufffd 😀');
  });

  test('turns carriage returns into line feeds', () => {
    expect(safeText('eins\r\nzwei\rdrei')).toBe('eins\nzwei\ndrei');
  });

  test('folds one line', () => {
    expect(safeLine(' eins\u00a0\u2028zwei\r\n drei ')).toBe('eins zwei drei');
  });
});
