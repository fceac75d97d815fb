import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { splitCredit } from './credits.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('caption and credit', () => {
  test.each<[caption: string, mark: string, credit: string, end?: string]>([
    ['Der Präsident mit seinem Gast 2014 in Paris', 'Bild: ', 'picture-alliance/epa/C. Muster'],
    ['Der Präsident mit seinem Gast 2014 in Paris', ' Bild: ', 'picture-alliance/epa/C. Muster'],
    ['Der Präsident spricht in der USA', 'Bild: ', 'Reuters/P. Muster'],
    ['Fans were out in force in Houston', 'Image: ', 'Phil Muster/REUTERS'],
    ['Jede Impfung kann Folgen haben.', 'Bild: ', 'pressefoto_muster/picture alliance'],
    ['Schutz vor der Flut', 'Bild: ', 'Max Muster'],
    ['Der Präsident (l.) und der Minister in Paris', ' (Foto: ', 'Reuters', ')'],
    ['Der Minister schweigt.', ' (Foto:\u00a0', 'dpa', ')'],
    ['Der Minister schweigt.', ' (Foto: ', 'REUTERS', ').'],
    ['Der Minister schweigt.', ' [Foto: ', 'dpa', ']'],
    ['Ein Fund', ' (Foto: ', 'DBT/Eva Muster (bearbeitet)', ')'],
    ['Ein Blick auf die Erde', ' (Grafik: ', 'Fotolia', ')'],
    ['Ein Blick auf die Stadt', ' (Archivfoto: ', 'Max Muster', ')'],
    ['Der Präsident fordert, zu handeln.', ' Quelle: ', 'dpa'],
    ['Der Präsident fordert, zu handeln', ' Quelle: ', 'imago/Muster'],
    ['Firmensitz in München.', ' Quelle: ', 'BMW'],
    ['Tausende haben teilgenommen.', ' - Copyright ', 'Shakh Muster/Copyright 2024 The AP. All rights reserved'],
    [
      'Tausende haben teilgenommen',
      ' -\u00a0 Copyright\u00a0 ',
      'Shakh Muster/Copyright 2024 The AP. All rights reserved.',
    ],
    ['A scene from the film.', ' - Copyright ', 'American Muster / Focus Features / Sample'],
    ['Der Rat tagt vor dem Sicherheitsrat.', ' ', 'Frank Muster II/Copyright 2026 The AP. All rights reserved.'],
    ['Der Rat tagt im UN-Hauptquartier', ' ', 'Frank Muster II/Copyright 2026 The AP. All rights reserved.'],
    ['Der Rat tagt in New York', ' ', 'J. Scott Muster/Copyright 2026 The AP. All rights reserved.'],
    ['Der Rat tagt im UN-Hauptquartier', ' ', 'Muster/Copyright 2026 The AP.'],
    ['Der Rat tagt heute', ' ', 'Muster/Copyright 2026 The AP.'],
    ['Der Rat tagt heute.', ' ', 'Jo Kim Max Muster/Copyright 2026 The AP.'],
    ['Der Rat tagt heute. Jo Kim Max', ' ', 'Eva Muster/Copyright 2026 The AP.'],
    ['A long line of people at the border', ' ', 'Tom Muster/TOM MUSTER'],
    ['Ein Blick auf den See', ' (Foto: ', 'so wie ihn alle im dorf kennen', ')'],
    ['Ein Blick auf die Stadt', ' | Bildquelle: ', 'dpa'],
    ['Ein Blick auf die Stadt', ' | Foto: ', 'Max Muster'],
    ['Ein Blick auf die Stadt', ' © ', 'Max Muster'],
    ['Ein Blick auf die Stadt', ' Foto: © ', 'Max Muster'],
    ['Ein Blick auf die Stadt.', ' Foto: ', 'Max Muster.'],
    ['Ein Schiff im Hafen', ' (', 'picture-alliance/dpa/L. Muster', ')'],
    ['Ein Schiff im Hafen', ' (', 'DW/J. Muster', ')'],
    ['Une photo de la ville', 'Image : ', 'Luc Modèle/AFP'],
    ['Президент в Париже', 'Фото: ', 'Reuters'],
    ['Prezydent w Paryżu', 'Zdjęcie: ', 'Reuters'],
    ['Ο πρόεδρος στο Παρίσι', 'Εικόνα: ', 'Reuters'],
    ['总统在巴黎', '图像来源: ', 'Reuters'],
    ['总统在巴黎', '图像来源:', 'Reuters'],
    ['الرئيس في باريس', 'صورة من: ', 'Reuters'],
    ['पेरिस में राष्ट्रपति', 'तस्वीर: ', 'Reuters'],
  ])('%s%s%s', (caption, mark, credit, end = '') => {
    const text = `${caption}${mark}${credit}${end}`;
    const found = splitCredit(text);
    expect(found).toMatchObject({ caption, credit: credit.replaceAll('\u00a0', ' ') });
    expect(text.slice(0, found?.at).trim().startsWith(caption)).toBe(true);
  });

  test('at is where label and bracket begin', () => {
    expect(splitCredit('In ParisBild: dpa')?.at).toBe(8);
    expect(splitCredit('In Paris (Foto: dpa)')?.at).toBe(9);
    expect(splitCredit('In Paris. - Copyright Max Muster')?.at).toBe(12);
  });
});

test.each([
  ['Bild: Reuters/P. Muster', 'Reuters/P. Muster'],
  ['(Foto: dpa)', 'dpa'],
  ['(Foto:\u00a0dpa)', 'dpa'],
  ['Foto: Bild: SN/APA/MAX MUSTER', 'SN/APA/MAX MUSTER'],
  ['(Foto: -/kyodo/dpa)', '-/kyodo/dpa'],
  ['(Foto: Galerie EIGEN + ART)', 'Galerie EIGEN + ART'],
  ['(Foto: musterseite.com/about)', 'musterseite.com/about'],
  ['(Foto: Muster/MTI/EPA//dpa/Archiv)', 'Muster/MTI/EPA//dpa/Archiv'],
  ['Quelle: dpa', 'dpa'],
  ['Copyright\u00a0Max Muster', 'Max Muster'],
  [
    'Copyright Max Muster/Copyright 2024 The AP. All rights reserved',
    'Max Muster/Copyright 2024 The AP. All rights reserved',
  ],
  ['Tous droits réservés Luc Modèle/AP', 'Luc Modèle/AP'],
  ['Πνευματικά Δικαιώματα AP Photo', 'AP Photo'],
  [
    'Πνευματικά Δικαιώματα Max Muster/Copyright 2026 The AP. All rights reserved.',
    'Max Muster/Copyright 2026 The AP. All rights reserved.',
  ],
  ['© Max Muster', 'Max Muster'],
  ['Jo Kim Max Muster/Copyright 2026 The AP', 'Jo Kim Max Muster/Copyright 2026 The AP'],
  ['© Bild: Max Muster', 'Max Muster'],
  ['Bildrechte: picture alliance/dpa | Eva Muster', 'picture alliance/dpa | Eva Muster'],
])('%j is a credit only', (text, credit) => {
  expect(splitCredit(text)).toEqual({ credit, at: 0 });
});

test.each([
  '',
  'Bild:',
  '(Foto: )',
  'Ein Schiff im Hafen',
  'Foto zum 40. Geburtstag der Galerie: Eva Muster und ihr Team tragen den Kosmos in die Welt.',
  'So entsteht ein klares Bild: Die Lage ist ernst.',
  'So entsteht ein anderes Bild: Deutschland verliert',
  'Es bietet sich ein düsteres Bild: Chaos',
  'Erstes Bild: So könnte die Seilbahn aussehen',
  'Im Bild: der neue Wagen, ein bequemes Modell mit Bad.',
  'Auf dem Foto: Angela Muster',
  'Recht am Bild: Wegweiser für Fotografen',
  'Bild: Die Polizei sperrt die Straße ab',
  'Bild: Das zeigt die Lage. Danach wurde es still.',
  'Das sagt auch eine weitere Quelle: Niemand hat davon gewusst.',
  'Mit Panzern "wenig gemein" Ausbilder: Ukrainer "sind Scharfschützen"',
  'Sein Vorbild: Max Muster',
  'Quelle: ntv.de, ino/dpa',
  'Quelle: ntv.de',
  'Quelle: Finanzrechnung (Stand: 5. Februar 2020)',
  'Das Copyright liegt beim Autor.',
  'Copyright ist ein Recht, das jeder kennt.',
  'Copyright © euronews 2024',
  'Copyright & Licensing',
  '© 2023 Deutsche Welle | Datenschutz | Impressum | Kontakt',
  '© ntv.de Alle Rechte vorbehalten',
  '© dpa-infocom, dpa:210902-99-123456/2',
  'cwo/fab (dpa, afp)',
  'wl/kle (dpa, afp, rtr)',
  'Das sagte die Ministerin am Montag (dpa/lno)',
  'Der Abgeordnete (CDU/CSU)',
  'Ein Blick auf den See (Foto: so wie ihn alle im dorf schon lange kennen)',
  'Ein Blick auf den See (Foto: Kim Muster',
  'Ein Blick auf den See Copyright Max Muster',
  'Ein Blick auf den See© Max Muster',
  'Ein Schiff im Hafen (imago)',
  'Ein Schiff im Hafen (so wie ihn alle im dorf kennen/imago)',
  'Ein Blick auf den See Tom/TOM',
  'Ein Blick auf den See Tom Muster/Tom Muster',
  'Ein Blick auf den See Jo Muster/TOM MUSTER',
  'Ein Blick auf den See 12 34/12 34',
  'TOM MUSTER ',
  `${'Ein sehr langer Absatz. '.repeat(60)}Bild: dpa`,
])('%j holds no credit', (text) => {
  expect(splitCredit(text)).toBeUndefined();
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...[
      'In Paris',
      'Bild: ',
      ' (Foto: ',
      'dpa',
      ')',
      '/',
      'Max Muster',
      ' - Copyright ',
      '© ',
      ' Quelle: ',
      '. ',
      '2024',
      ' ',
      '|',
    ],
    ...['/Copyright 2024 The AP', 'All rights reserved', '图像来源:', '\u00a0'],
  );
  const text = fc.oneof(
    fc.string({ unit: anyUnit }),
    fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')),
  );

  test('the credit stands behind the offset, the caption before it', () => {
    fc.assert(
      fc.property(text, (line) => {
        const found = splitCredit(line);
        if (found === undefined) return;
        expect(fold(line.slice(found.at))).toContain(found.credit);
        expect(fold(line.slice(0, found.at))).toContain(found.caption ?? '');
        expect(found.credit).not.toBe('');
        expect(found.caption).not.toBe('');
      }),
    );
  });

  test('a caption is not split again where it was split', () => {
    const caption = fc.constantFrom('Ein Schiff im Hafen', 'Der Minister schweigt.', 'Blick auf die Stadt 2014');
    const credit = fc.constantFrom('dpa', 'Reuters/P. Muster', 'Max Muster', 'picture alliance/dpa');
    fc.assert(
      fc.property(caption, credit, (what, who) => {
        const found = splitCredit(`${what}Bild: ${who}`);
        expect(found).toEqual({ caption: what, credit: who, at: what.length });
        expect(splitCredit(found?.caption ?? '')).toBeUndefined();
      }),
    );
  });
});
