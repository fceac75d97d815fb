import { KlartextError } from '@klartext/extractor';
import { expect, test } from 'vitest';
import { extraction } from '../../../../test/fake-extractor.ts';
import { toErrorRecord, toRecord } from './record.ts';

const FACTS = { id: 7, source: { file: 'a.html' }, ms: 1.5 };

test('the record of an article', () => {
  const { article, engine } = extraction('Kopf\nText');
  expect(toRecord(extraction('Kopf\nText'), FACTS)).toEqual({ ...FACTS, status: 'ok', engine, article });
});

test('an empty page says what it is instead', () => {
  expect(toRecord(extraction('Kopf'), { id: 'a' })).toMatchObject({ id: 'a', status: 'empty', kind: 'index' });
});

test('ledger, HTML and Markdown come on demand', () => {
  const record = toRecord({ ...extraction('Kopf\nText'), encoding: 'utf-8' }, FACTS, ['ledger', 'html', 'markdown']);
  expect(record).toMatchObject({ encoding: 'utf-8', ledger: extraction('Kopf\nText').ledger });
  expect(record.article?.html).toContain('<h1>Kopf</h1>');
  expect(record.article?.markdown).toContain('# Kopf');
});

test('marks come on demand, and so do those of the renderings', () => {
  const read = extraction('Kopf\nText');
  const blocks = [{ kind: 'paragraph', text: 'Text', marks: [{ from: 0, to: 4, kind: 'strong' }] }] as const;
  const marked = { ...read, article: { ...read.article, blocks } };
  const plain = toRecord(marked, FACTS, ['html']).article;
  expect(plain?.blocks).toEqual([{ kind: 'paragraph', text: 'Text' }]);
  expect(plain?.html).toContain('<strong>Text</strong>');
  expect(toRecord(marked, FACTS, ['marks']).article?.blocks).toEqual(blocks);
});

test('an error keeps its kind; one without is internal', () => {
  const known = new KlartextError('too-large', 'Too large.');
  expect(toErrorRecord(known, FACTS)).toEqual({ ...FACTS, status: 'error', kind: 'too-large', message: 'Too large.' });
  expect(toErrorRecord('odd', { id: 'a' })).toEqual({ id: 'a', status: 'error', kind: 'internal', message: 'odd' });
});
