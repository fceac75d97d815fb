import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode, mendText } from './decode.ts';

const GERMAN = 'Der Stadtrat von Köln sagte: „Größere Brücken“ – für 5 € je Fuß.';
const MARKUP = `<!DOCTYPE html><html><head><title>Rat</title></head><body><p>${GERMAN}</p></body></html>`;

describe('UTF-8', () => {
  test('is read without any declaration', () => {
    expect(decode(utf8(GERMAN))).toEqual({ text: GERMAN, encoding: 'UTF-8' });
  });

  test('loses its byte order marks', () => {
    expect(decode(utf8(`\ufeff${GERMAN}`))).toEqual({ text: GERMAN, encoding: 'UTF-8' });
    expect(decode(utf8(`\ufeff\ufeff${GERMAN}`)).text).toBe(GERMAN);
  });

  test('is told by its mark, whatever header and markup say', () => {
    const page = `<meta charset="windows-1251">${GERMAN}`;
    expect(decode(utf8(`\ufeff${page}`), 'text/html; charset=koi8-r')).toEqual({ text: page, encoding: 'UTF-8' });
  });

  test.each(['windows-1252', 'iso-8859-1', 'utf-16', 'gb18030'])('wins over a header that says %s', (label) => {
    expect(decode(utf8(MARKUP), `text/html; charset=${label}`)).toEqual({ text: MARKUP, encoding: 'UTF-8' });
  });

  test('is read from a view into a larger buffer', () => {
    const bytes = utf8(`xx${GERMAN}xx`);
    expect(decode(bytes.subarray(2, bytes.length - 2)).text).toBe(GERMAN);
  });

  test('is read again after a page that was not UTF-8', () => {
    decode(Uint8Array.of(0x41, 0xc3));
    expect(decode(utf8('älter')).text).toBe('älter');
  });

  test('keeps its text where bytes are broken', () => {
    const broken = join(utf8('„Brücke“ über die Spree, für Fußgänger '), [0xff, 0xc3, 0x20], utf8('geöffnet'));
    const { text, encoding } = decode(broken);
    expect(encoding).toBe('UTF-8');
    expect(text).toBe('„Brücke“ über die Spree, für Fußgänger \ufffd\ufffd geöffnet');
  });

  test('clipped at any byte gives its beginning and at most one U+FFFD', () => {
    const page = utf8(`<meta charset="utf-8"><p>${GERMAN}`);
    for (let end = 22; end < page.length; end += 1) {
      const { text, encoding } = decode(page.subarray(0, end));
      expect(encoding).toBe('UTF-8');
      expect(`<meta charset="utf-8"><p>${GERMAN}`.startsWith(text.replace(/\ufffd$/u, ''))).toBe(true);
    }
  });

  test.each([
    ['overlong sequences', [0xc0, 0xaf, 0xe0, 0x80, 0xaf]],
    ['encoded surrogates', [0xed, 0xa0, 0x80]],
    ['a sequence that stops early', [0xe2, 0x82]],
  ])('declared in markup stands in spite of %s', (_, fault) => {
    const page = join(utf8(`<meta charset="utf-8"><p>${'Der Rat tagt. '.repeat(60)}`), fault, utf8('</p>'));
    expect(decode(page).encoding).toBe('UTF-8');
    expect(decode(page).text).toContain('tagt. \ufffd');
  });
});

describe('UTF-16', () => {
  const orders = [
    ['UTF-16LE', 'utf-16le', [0xff, 0xfe]],
    ['UTF-16BE', 'utf-16be', [0xfe, 0xff]],
  ] as const;

  test.each(orders)('%s is read with a mark', (name, codec, mark) => {
    expect(decode(join(mark, iconv.encode(GERMAN, codec)))).toEqual({ text: GERMAN, encoding: name });
  });

  test.each(orders)('%s is told without a mark by its NULs', (name, codec) => {
    for (const text of [MARKUP, GERMAN, '<p>Nur ASCII</p>', 'Новый мост открыт, сообщил совет города сегодня.']) {
      expect(decode(iconv.encode(text, codec))).toEqual({ text, encoding: name });
    }
  });

  test.each(orders)('%s is read as declared where it holds no NUL', (name, codec) => {
    const text = '市议会通过了新的预算案。';
    expect(decode(iconv.encode(text, codec), `text/plain; charset=${name}`)).toEqual({ text, encoding: name });
  });

  test('in the order that the NULs show, not the one declared', () => {
    expect(decode(iconv.encode(MARKUP, 'utf-16be'), 'text/html; charset=utf-16le').encoding).toBe('UTF-16BE');
  });

  test('declared by a header that lies is passed over', () => {
    const bytes = iconv.encode(GERMAN, 'windows-1252');
    expect(decode(bytes, 'text/html; charset=utf-16')).toEqual({ text: GERMAN, encoding: 'windows-1252' });
  });

  test('declared in markup that is no UTF-16 means UTF-8', () => {
    const page = join(utf8('<meta charset="utf-16">'), iconv.encode('Müller', 'windows-1252'), utf8(GERMAN));
    expect(decode(page).encoding).toBe('UTF-8');
  });

  test('gives U+FFFD for lone surrogates and odd ends', () => {
    const bytes = join([0xff, 0xfe], iconv.encode('ab', 'utf-16le'), [0x00, 0xd8, 0x63, 0x00, 0x7a]);
    expect(decode(bytes).text).toBe('ab\ufffdc\ufffd');
  });
});

describe('windows-1252', () => {
  test.each(['windows-1252', 'iso-8859-1', 'latin1', 'ascii', 'ISO_8859-1', 'x-user-defined'])(
    'is meant by the label %s',
    (label) => {
      const header = decode(iconv.encode(GERMAN, 'windows-1252'), `text/html; charset=${label}`);
      expect(header).toEqual({ text: GERMAN, encoding: 'windows-1252' });
      const page = `<meta charset="${label}">${GERMAN}`;
      expect(decode(iconv.encode(page, 'windows-1252'))).toEqual({ text: page, encoding: 'windows-1252' });
    },
  );

  test('is the last resort', () => {
    expect(decode(Uint8Array.of(0x43, 0x61, 0x66, 0xe9))).toEqual({ text: 'Café', encoding: 'windows-1252' });
  });

  test('maps all 256 bytes as the WHATWG does, open places to control characters', () => {
    const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
    const bytes = Uint8Array.from({ length: 255 }, (_, at) => at + 1);
    const expected =
      String.fromCharCode(...bytes.subarray(0, 127)) + high + String.fromCharCode(...bytes.subarray(159));
    expect(decode(bytes, 'text/html; charset=windows-1252').text).toBe(expected);
  });

  test.each(['utf-8', 'utf8', 'UTF-8'])('is told where the header says %s', (label) => {
    const bytes = iconv.encode(MARKUP, 'windows-1252');
    expect(decode(bytes, `text/html; charset=${label}`)).toEqual({ text: MARKUP, encoding: 'windows-1252' });
  });

  test('is told where the markup says UTF-8, even by one umlaut in a long page', () => {
    const page = `<meta charset="utf-8"><p>${'Der Rat tagt. '.repeat(500)}Die Brücke bleibt.</p>`;
    expect(decode(iconv.encode(page, 'windows-1252'))).toEqual({ text: page, encoding: 'windows-1252' });
  });
});

describe('other encodings', () => {
  const samples: readonly (readonly [label: string, name: string, text: string])[] = [
    ['iso-8859-15', 'ISO-8859-15', 'Der Preis stieg auf 5 € für Bœuf in Köln'],
    ['iso-8859-2', 'ISO-8859-2', 'Rada miasta uchwaliła budżet, żółta łódź'],
    ['windows-1250', 'windows-1250', 'Rada „miasta” uchwaliła budżet'],
    ['windows-1251', 'windows-1251', 'Совет «города» утвердил бюджет — сегодня'],
    ['koi8-r', 'KOI8-R', 'Городской совет утвердил бюджет'],
    ['koi8-u', 'KOI8-U', 'Міська рада ухвалила її бюджет, ґанок'],
    ['x-mac-cyrillic', 'x-mac-cyrillic', 'Городской совет утвердил бюджет, ґ'],
    ['windows-1253', 'windows-1253', 'Το δημοτικό συμβούλιο ενέκρινε τον προϋπολογισμό'],
    ['iso-8859-9', 'windows-1254', 'Belediye meclisi bütçeyi onayladı, şehir ığ'],
    ['windows-1255', 'windows-1255', 'מועצת העיר אישרה את התקציב'],
    ['iso-8859-8-i', 'ISO-8859-8-I', 'מועצת העיר אישרה את התקציב'],
    ['windows-1256', 'windows-1256', 'أقر مجلس المدينة الميزانية، أمس'],
    ['tis-620', 'windows-874', 'สภาเมืองอนุมัติงบประมาณ'],
    ['gb2312', 'GBK', '市议会通过了预算案，朱镕基'],
    ['gb18030', 'gb18030', '市议会通过了预算案，㐂𠀀'],
    ['big5', 'Big5', '市議會通過了預算案'],
    ['shift_jis', 'Shift_JIS', '市議会は予算案を可決した。テスト'],
    ['euc-jp', 'EUC-JP', '市議会は予算案を可決した。テスト'],
    ['ks_c_5601-1987', 'EUC-KR', '시의회가 예산안을 통과시켰다'],
  ];
  const codecs: Readonly<Record<string, string>> = { 'koi8-u': 'koi8-ru', 'x-mac-cyrillic': 'macukraine' };
  const encode = (text: string, label: string, name: string): Uint8Array =>
    iconv.encode(text, codecs[label] ?? (name === 'ISO-8859-8-I' ? 'iso-8859-8' : name));

  test.each(samples)('%s is read by the header', (label, name, text) => {
    const bytes = encode(text, label, name);
    expect(decode(bytes, `text/html; charset="${label}"`)).toEqual({ text, encoding: name });
  });

  test.each(samples)('%s is read by the markup', (label, name, text) => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head>${text}`;
    expect(decode(encode(page, label, name))).toEqual({ text: page, encoding: name });
  });

  test('an XML declaration and a late meta element count', () => {
    const xml = `<?xml version="1.0" encoding="koi8-r"?><p>Городской совет</p>`;
    expect(decode(iconv.encode(xml, 'koi8-r'))).toEqual({ text: xml, encoding: 'KOI8-R' });
    const late = `<script>${'x();'.repeat(2000)}</script><meta charset=windows-1251><p>Городской совет</p>`;
    expect(decode(iconv.encode(late, 'windows-1251')).text).toBe(late);
  });

  test('the header goes before the markup', () => {
    const page = '<meta charset="windows-1252"><p>Городской совет</p>';
    expect(decode(iconv.encode(page, 'koi8-r'), 'text/html; charset=koi8-r').text).toBe(page);
  });

  test('the markup counts where the header says UTF-8 and is wrong', () => {
    const page = '<meta charset="windows-1251"><p>Городской совет</p>';
    expect(decode(iconv.encode(page, 'windows-1251'), 'text/html; charset=utf-8').text).toBe(page);
  });

  test.each(['klingon', 'utf-7', 'none', ''])('the unknown label „%s“ in the header is ignored', (label) => {
    const page = '<meta charset="koi8-r"><p>Городской совет</p>';
    expect(decode(iconv.encode(page, 'koi8-r'), `text/html; charset=${label}`).text).toBe(page);
    expect(decode(utf8(GERMAN), `text/html; charset=${label}`).text).toBe(GERMAN);
  });

  test('a multi-byte label that the bytes contradict is passed over', () => {
    const bytes = iconv.encode('Größe – „Ä“ ÜÖÄ ßäöü', 'windows-1252');
    expect(decode(bytes, 'text/html; charset=euc-jp').encoding).toBe('windows-1252');
  });

  test.each(["text/html; charset='koi8-r'", 'text/html;charset = KOI8-R ; x=y', 'text/html charset=koi8-r'])(
    'the header %s is understood',
    (header) => {
      expect(decode(iconv.encode('Городской совет', 'koi8-r'), header).text).toBe('Городской совет');
    },
  );

  test('Macintosh pages have their euro and omega', () => {
    expect(decode(Uint8Array.of(0xdb, 0xbd, 0x8a, 0xf0), 'text/html; charset=macintosh').text).toBe('€Ωä\uf8ff');
  });
});

describe('encodings of seven bits', () => {
  const japanese = join([0x1b, 0x24, 0x42, 0x3b, 0x54, 0x1b, 0x28, 0x42], utf8('<p>'));

  test('ISO-2022-JP is read when declared', () => {
    expect(decode(japanese, 'text/html; charset=iso-2022-jp')).toEqual({ text: '市<p>', encoding: 'ISO-2022-JP' });
    expect(decode(japanese).encoding).toBe('UTF-8');
  });

  test('what the WHATWG refuses is refused', () => {
    const refused = expect.objectContaining({ kind: 'unsupported-encoding' });
    expect(() => decode(utf8('<meta charset=hz-gb-2312><p>~{<:Ky2;~}</p>'))).toThrow(refused);
    expect(() => decode(join([0x1b, 0x24, 0x29, 0x43, 0x0e]), 'text/html; charset=iso-2022-kr')).toThrow(refused);
  });

  test('a label that is refused does no harm to plain ASCII or UTF-8', () => {
    expect(decode(utf8('<p>plain</p>'), 'text/html; charset=hz-gb-2312').text).toBe('<p>plain</p>');
    expect(decode(utf8(`${GERMAN} ~{`), 'text/html; charset=hz-gb-2312').text).toBe(`${GERMAN} ~{`);
  });
});

describe('what text never holds', () => {
  test('NUL: U+FFFD in its place, nothing at the end', () => {
    expect(decode(utf8('Brü\0cke\0\0bleibt\0\0\0')).text).toBe('Brü\ufffdcke\ufffd\ufffdbleibt');
    expect(decode(iconv.encode('Brü\0cke', 'windows-1252')).text).toBe('Brü\ufffdcke');
    expect(decode(utf8(`${GERMAN}${'\0'.repeat(20_000)}`)).text).toBe(GERMAN);
  });

  test('whatever the bytes and the header are', () => {
    const labels = ['', 'utf-8', 'utf-16', 'windows-1252', 'gb18030', 'shift_jis', 'iso-2022-jp', 'big5', 'koi8-u'];
    const header = fc.constantFrom(...labels).map((label) => `text/html; charset=${label}`);
    const prefix = fc.constantFrom('', '\ufeff', '<p>Köln</p>', '<meta charset=gbk>').map(utf8);
    fc.assert(
      fc.property(prefix, fc.uint8Array({ maxLength: 200 }), header, (start, rest, contentType) => {
        expect(decode(join(start, rest), contentType).text).not.toMatch(/[\0\p{Cs}]/u);
      }),
    );
  });

  test('mendText keeps the offsets of text that came decoded', () => {
    const text = 'a\ud800b\0c\udc00d😀';
    expect(mendText(text)).toBe('a\ufffdb\ufffdc\ufffdd😀');
    expect(mendText(text)).toHaveLength(text.length);
    expect(mendText(GERMAN)).toBe(GERMAN);
  });

  test('nothing at all', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf)).text).toBe('');
    expect(decode(Uint8Array.of(0xff, 0xfe)).text).toBe('');
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
