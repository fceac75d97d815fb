import { describe, expect, test } from 'vitest';
import { lossesOf } from './losses.mjs';

const HTML = `<html><body><main><h1>Stadt kauft Werft</h1>
<p>eins zwei drei vier fünf sechs sieben acht</p>
<figure><figcaption>Kräne am Kai ragen hoch auf</figcaption></figure>
<p>neun zehn elf zwölf</p><p>rot grün blau gelb</p></main></body></html>`;

const page = (body) => ({ html: HTML, gold: { body } });
const entry = (text, rest) => ({ text, start: HTML.indexOf(text), end: HTML.indexOf(text) + text.length, ...rest });
const body = (text) => entry(text, { fate: 'body' });
const removed = (text, rule) => entry(text, { fate: 'removed', rule });

const FIRST = 'eins zwei drei vier fünf sechs sieben acht';
const SECOND = 'neun zehn elf zwölf';
const CAPTION = 'Kräne am Kai ragen hoch auf';

describe('what is too much', () => {
  test('is told by what it looks like', () => {
    const { extra, taken } = lossesOf(page(FIRST), [body(FIRST), body(CAPTION)]);
    expect([...extra]).toEqual([['caption', 6]]);
    expect(taken).toBe(14);
  });

  test('is a copy where the gold has it too', () => {
    const { extra } = lossesOf(page(`${FIRST} ${SECOND}`), [body(SECOND), body(FIRST), body(SECOND)]);
    expect([...extra]).toEqual([['text of the article again, or in another order', 4]]);
  });

  test('is a few words where the rest of the paragraph is right', () => {
    const { extra } = lossesOf(page('eins zwei drei vier fünf'), [body(FIRST)]);
    expect([...extra]).toEqual([['words in a paragraph that is right', 3]]);
  });

  test('is the lede where the gold has none', () => {
    const lede = entry(SECOND, { fate: 'field', field: 'teaser' });
    expect([...lossesOf(page(FIRST), [lede, body(FIRST)]).extra]).toEqual([
      ['a printed lede that the gold leaves out', 4],
    ]);
  });
});

describe('what is too little', () => {
  test('is told by where the ledger says it went', () => {
    const kicker = entry('rot grün blau gelb', { fate: 'field', field: 'kicker' });
    const ledger = [body(FIRST), removed(CAPTION, 'generic/caption'), removed(SECOND, 'generic/related'), kicker];
    const { missing, wanted, extra } = lossesOf(page(`${FIRST} ${SECOND} rot grün blau gelb`), ledger);
    expect(Object.fromEntries(missing)).toEqual({ related: 4, 'field kicker': 4 });
    expect([wanted, extra.size]).toEqual([16, 0]);
  });

  test('is said to be in another order, or on no line of the page', () => {
    const { missing } = lossesOf(page(`${SECOND} ${FIRST} nirgends zu finden ist das`), [body(FIRST), body(SECOND)]);
    expect(Object.fromEntries(missing)).toEqual({
      'taken, in another order': 4,
      'on no line of the page as the gold has it': 5,
    });
  });
});
