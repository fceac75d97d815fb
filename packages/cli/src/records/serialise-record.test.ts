import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleArticle } from '../../../../test/sample-article.ts';
import { serialiseRecord } from './serialise-record.ts';

test('whatever a text holds, a record is one line that reads back, without controls', () => {
  const piece = fc.constantFrom(
    '\u2028',
    '\u2029',
    '\n',
    '\r',
    '\u0000',
    '\u0085',
    '\u009b',
    '\ud800',
    '😀',
    '\\u0000',
    '"',
    'ä',
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (id, headline) => {
      const line = serialiseRecord({ id, status: 'ok', article: sampleArticle({ headline }) });
      expect(line).toMatch(/^[^\n\r\u007f-\u009f\u2028\u2029]+\n$/u);
      const record = JSON.parse(line);
      expect(record.id).toBe(id);
      expect(record.article.headline).toBe(headline.replace(/(?![\n\t])\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\ufffd'));
    }),
  );
});
