import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { assertReadable, sniff } from './sniff.ts';

const LINE = 'Der Stadtrat von Köln hat am Dienstag über den Haushalt für das kommende Jahr beraten.\n';

describe('sniff', () => {
  test.each([
    '<!DOCTYPE html><html></html>',
    '\n\n  <!-- cached --><html lang=de>',
    '<?xml version="1.0"?><html/>',
    '<HTML><BODY>',
    `<p>${LINE.repeat(100)}`,
    `<h1>Haushalt</h1>${LINE.repeat(50)}`,
    '<meta charset=utf-8>Haushalt',
    `Haushalt<br>${LINE}<b>beraten</b><br>${LINE}<br>`,
    `${LINE}<p>${LINE}</p><p>${LINE}</p>`,
  ])('calls markup HTML (%#)', (text) => {
    expect(sniff(text)).toBe('html');
  });

  test.each([
    LINE,
    '',
    'Umsatz < 5 Mio. und > 3 Mio. Euro',
    '<Zurück zur Übersicht>',
    '<https://p.example.org/p/1> und <leser@example.org>',
    '<3',
    `Das Tag <div> steht vor <p>, und </div> schließt.\n${LINE.repeat(60)}`,
    `${LINE.repeat(50)}<iframe src="https://video.example.org/1" width="560"></iframe>\n${LINE.repeat(50)}`,
    `<img src="x.jpg">\n${LINE.repeat(30)}`,
    '{"html": 1}',
  ])('calls a dump text (%#)', (text) => {
    expect(sniff(text)).toBe('text');
  });
});

describe('assertReadable', () => {
  test.each([
    ['a page', utf8('<!doctype html><p>Köln')],
    ['a dump', utf8(LINE)],
    ['one letter', utf8('x')],
    ['a page in windows-1252', iconv.encode(`„${LINE}“`, 'windows-1252')],
    ['a dump in Shift_JIS', iconv.encode('市議会は予算案を可決した。', 'shift_jis')],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.of(0xff, 0xfe), iconv.encode('市议会', 'utf-16le')])],
    ['UTF-16LE without a mark', iconv.encode(`<p>${LINE}`, 'utf-16le')],
    ['UTF-16BE without a mark', iconv.encode(LINE, 'utf-16be')],
    ['a page with random bytes in it', Buffer.concat([utf8('<html><body><p>'), noise(4000)])],
    ['a page with some NULs', utf8(`<p>a\0b\0c${LINE}`)],
    ['a dump with some NULs', utf8(`K\0ln\0${LINE}`)],
    ['a dump padded with NULs', utf8(LINE.repeat(20) + '\0'.repeat(100_000))],
    ['a dump that begins like the mark of a sound file', utf8(`ID3 von VW\n${LINE}`)],
    ['a dump with colours of a terminal', utf8(`\x1b[1mKöln\x1b[0m\n${LINE}`)],
  ])('lets %s pass', (_, bytes) => {
    expect(() => assertReadable(bytes)).not.toThrow();
  });

  test.each([
    ['no bytes', ''],
    ['white space', ' \t\r\n\f'.repeat(3000)],
    ['NULs', '\0'.repeat(5000)],
    ['a byte order mark', '\ufeff'],
    ['a mark and a line end', '\ufeff\r\n'],
  ])('refuses %s as empty', (_, text) => {
    expect(() => assertReadable(utf8(text))).toThrow(expect.objectContaining({ kind: 'empty-input' }));
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7\nbinary')],
    ['a PDF', utf8('\n%PDF-1.7\nbinary')],
    ['a PNG picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a JPEG picture', Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
    ['a GIF picture', utf8('GIF89a....')],
    ['a zip archive', Buffer.from('PK\x03\x04....', 'latin1')],
    ['gzip data', gzipSync('<p>Köln')],
    ['binary data', noise(6000)],
    ['binary data', Uint8Array.from({ length: 900 }, (_, at) => (at % 3 === 0 ? 0x41 : 0))],
  ])('refuses %s as no HTML, and says so', (kind, bytes) => {
    const message = `The input is ${kind}, not a web page or a text dump.`;
    expect(() => assertReadable(bytes)).toThrow(expect.objectContaining({ kind: 'not-html', message }));
  });

  test('refuses what is over the limit, before looking at it', () => {
    const tooLarge = expect.objectContaining({ kind: 'too-large' });
    expect(() => assertReadable(new Uint8Array(20 * 1024 * 1024 + 1))).toThrow(tooLarge);
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The same noise on every run: a linear congruential generator. */
function noise(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 16) & 0xff;
  });
}
