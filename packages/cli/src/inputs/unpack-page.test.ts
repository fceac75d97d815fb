import { describe, expect, test } from 'vitest';
import { httpResponse } from '../../../../test/warc-builder.ts';
import { placeOf } from './place-of.ts';
import type { RawForm, RawPage } from './raw-page.ts';
import { unpackPage } from './unpack-page.ts';

describe('a page', () => {
  test.each<[RawForm, string | Uint8Array, object]>([
    ['page', '<p>A', { bytes: Buffer.from('<p>A') }],
    ['html', '<p>ä', { html: '<p>ä' }],
    ['text', 'ä', { text: 'ä' }],
    ['http', httpResponse('<p>A'), { bytes: Buffer.from('<p>A'), contentType: 'text/html; charset=utf-8' }],
    ['line', '{"html":"<p>A"}', { html: '<p>A' }],
  ])('of the form %s', async (form, content, page) => {
    expect(await unpackPage(raw(form, content))).toEqual({ id: 'given', page });
  });

  test('keeps its address and content type', async () => {
    const given = { ...raw('page', '<p>A'), url: 'https://news.example/', contentType: 'text/html; charset=koi8-r' };
    expect(await unpackPage(given)).toMatchObject({
      page: { url: 'https://news.example/', contentType: 'text/html; charset=koi8-r' },
    });
  });

  test.each([
    '<!DOCTYPE html> <html lang="de"><!--\n Page saved with SingleFile \n url: https://news.example/a?b=1&c \n saved date: x\n-->',
    '<!DOCTYPE html>\n<!-- saved from url=(0031)https://news.example/a?b=1&c -->\n<html>',
  ])('that was saved names its address', async (html) => {
    expect(await unpackPage(raw('page', `${html}<p>A`))).toMatchObject({
      page: { url: 'https://news.example/a?b=1&c' },
    });
  });

  test.each(['<!-- saved from url=(0010)javascript:x -->', '<p>url: https://news.example/</p>'])(
    '%s does not',
    async (html) => {
      expect(await unpackPage(raw('page', html))).not.toHaveProperty('page.url');
    },
  );
});

describe('a line', () => {
  test('names its own id and address', async () => {
    expect(await unpackPage(raw('line', '\ufeff{"id":7,"url":"https://a.example/","text":"A"}'))).toEqual({
      id: 7,
      page: { text: 'A', url: 'https://a.example/' },
    });
  });

  test('can have other names for its parts', async () => {
    const fields = { html: 'content', id: 'doi', url: 'link' };
    const line = raw('line', '{"doi":"x","link":"https://a.example/","content":"<p>","id":1,"html":"no"}');
    expect(await unpackPage(line, { fields })).toMatchObject({
      id: 'x',
      page: { html: '<p>', url: 'https://a.example/' },
    });
    expect(placeOf(line, { fields }).id).toBe('x');
  });

  test.each([
    ['{"id":1,', 'malformed-json'],
    ['{"id":"own"}', 'malformed-record'],
  ])('%s fails, and says where', async (text, kind) => {
    const unpacking = unpackPage(raw('line', text));
    await expect(unpacking).rejects.toMatchObject({ kind, message: expect.stringMatching(/^Line 3: /u) });
  });
});

test.each<[RawForm, string, string | number]>([
  ['line', '{"id":"own"}', 'own'],
  ['line', '{"id":{}}', 'given'],
  ['line', '{"id":', 'given'],
  ['line', 'null', 'given'],
  ['page', '{"id":"own"}', 'given'],
])('the id of a %s %s', (form, text, id) => {
  expect(placeOf(raw(form, text)).id).toBe(id);
});

function raw(form: RawForm, content: string | Uint8Array): RawPage {
  return { id: 'given', source: { file: 'a', record: 3 }, form, bytes: Buffer.from(content) };
}

test('a page that cannot be read has the address that its line names', () => {
  const source = { file: 'a.ndjson', record: 1 };
  const line = { ...raw('line', '{"id":7,"url":"https://a.example/"}'), source };
  expect(placeOf(line)).toEqual({ id: 7, source: { ...source, url: 'https://a.example/' } });
  expect(placeOf({ ...raw('http', ''), source, url: 'https://b.example/' }).source).toMatchObject({
    url: 'https://b.example/',
  });
});
