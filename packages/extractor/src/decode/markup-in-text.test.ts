import { expect, test } from 'vitest';
import { isMarkup } from './markup-in-text.ts';

test.each([
  '<!doctype html><html><head><title>Werft</title></head><body><p>Ein Satz.</p></body></html>',
  '\n<html lang="de"><body>Ein Satz<br>und noch einer</body></html>',
  '<article><h1>Werft</h1><p>Ein Satz.</p><p>Noch einer.</p></article>',
  'Ein Satz.<br>Noch einer.<br/>Und ein dritter, der länger ist.<br />',
  '<p>Der Rat tagt.</p>\n<p>Die <a href="/w">Werft</a> wartet.</p>',
])('%j is markup', (text) => {
  expect(isMarkup(text)).toBe(true);
});

test.each([
  'Der Rat hat am Montag über die Werft beraten.',
  'Mit <p> öffnet man einen Absatz, mit </p> schließt man ihn, und <br> bricht eine Zeile.',
  '<p> ist ein Tag, `<div>` auch, und <span> sowieso; mehr zu <p> im Kapitel 3.',
  'Der Wert ist < 5 und > 3, also <wichtig>.',
  '<!doctype html> steht in der ersten Zeile, schrieb er.',
  'Ein eingebettetes <iframe src="https://sample.example/x"></iframe> im Text.',
])('%j is none', (text) => {
  expect(isMarkup(text)).toBe(false);
});
