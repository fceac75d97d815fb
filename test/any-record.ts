import type { Article } from '@klartext/extractor';
import fc from 'fast-check';
import type { PageRecord } from '../packages/cli/src/records/record.ts';
import { sampleArticle } from './sample-article.ts';

const piece = fc.constantFrom(
  ...['=', '+', '-', '@', '\t', '\n', '\r', '\u0000', '\u001b', '\u0085', '\ud800', '\u2028', '\ufeff', '＝', "'", '"'],
  ...[',', ';', '; ', '""', '\r\n', '[', '{}', 'null', 'true', '1', 'ä', '😀', ' ', 'Wort'],
);

/** A text of what a table may stumble over. */
const anyText: fc.Arbitrary<string> = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

const article: fc.Arbitrary<Article> = fc
  .record(
    {
      ...{ headline: anyText, kicker: anyText, teaser: anyText, byline: anyText, url: anyText, language: anyText },
      authors: fc.array(fc.record({ name: anyText, role: anyText }, { requiredKeys: ['name'] }), { maxLength: 2 }),
      images: fc.array(fc.record({ alt: anyText, caption: anyText }, { requiredKeys: [] }), { maxLength: 2 }),
      blocks: fc.array(
        fc.record(
          { kind: fc.constant('heading' as const), text: anyText, level: fc.integer({ min: 2, max: 6 }) },
          { requiredKeys: ['kind', 'text'] },
        ),
        { maxLength: 3 },
      ),
      keywords: fc.array(anyText, { maxLength: 3 }),
      warnings: fc.array(fc.record({ code: anyText, message: anyText }), { maxLength: 2 }),
      commentCount: fc.oneof(fc.nat(), fc.constant(2 ** 60)),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      isAccessibleForFree: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((facts) => sampleArticle(facts));

/** A record of an article or of an error, with any texts in it. */
export const anyRecord: fc.Arbitrary<PageRecord> = fc.record(
  {
    id: fc.oneof(anyText, fc.integer()),
    status: fc.constantFrom('ok', 'empty', 'skipped', 'error'),
    source: fc.record({ file: anyText, offset: fc.maxSafeNat() }, { requiredKeys: ['file'] }),
    kind: fc.constantFrom('index', 'io'),
    message: anyText,
    ms: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    article: fc
      .tuple(article, fc.record({ html: anyText, markdown: anyText }, { requiredKeys: [] }))
      .map(([facts, rendered]) => ({ ...facts, ...rendered })),
    ledger: fc.array(fc.record({ fate: fc.constant('body' as const), text: anyText, start: fc.nat(), end: fc.nat() }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['id', 'status'] },
);
