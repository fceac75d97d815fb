import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDateLine, isTimeLine, readDate, readDateAndTime } from './dates.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('readDate gives the precision of the text', () => {
  test.each<[text: string, iso: string]>([
    ['17. November 2015', '2015-11-17'],
    ['06/05/2026June 5, 2026', '2026-06-05'],
    ['05/06/20265 June 2026', '2026-06-05'],
    ['17.November 2015', '2015-11-17'],
    ['Dienstag, 14. Oktober 2014', '2014-10-14'],
    ['28.04.2023, 18:11 Uhr', '2023-04-28T18:11:00+02:00'],
    ['12.12.2025, 05:07 Uhr', '2025-12-12T05:07:00+01:00'],
    ['27.04.2020 - 18:50 Uhr', '2020-04-27T18:50:00+02:00'],
    ['18.10.2019 - 17:08 Uhr Kommentieren', '2019-10-18T17:08:00+02:00'],
    ['27.04.2020 18:50', '2020-04-27T18:50:00+02:00'],
    ['27.04.2020, 18.50 Uhr', '2020-04-27T18:50:00+02:00'],
    ['27.04.2020 um 18 Uhr', '2020-04-27T18:00:00+02:00'],
    ['3. 5. 2021', '2021-05-03'],
    ['28.04.23, 18:11 Uhr', '2023-04-28T18:11:00+02:00'],
    ['Zuerst veröffentlicht am 30/04/2024 - 16:17', '2024-04-30T16:17:00+02:00'],
    ['06/01/2026 - 14:02 MEZ', '2026-01-06T14:02:00+01:00'],
    ['06/01/2026 - 14:02 CET', '2026-01-06T14:02:00+01:00'],
    ['24/03/2026 - 15:41 GMT+1', '2026-03-24T15:41:00+01:00'],
    ['24/03/2026 - 15:41 UTC+1', '2026-03-24T15:41:00+01:00'],
    ['24/06/2026 - 15:41 MESZ', '2026-06-24T15:41:00+02:00'],
    ['06/14/2026', '2026-06-14'],
    ['June 14, 2026', '2026-06-14'],
    ['14 June 2026', '2026-06-14'],
    ['14th June 2026', '2026-06-14'],
    ['Jun. 14, 2026, 4:17 pm', '2026-06-14T16:17:00+02:00'],
    ['12 a.m. is no date', ''],
    ['June 14, 2026 12:05 a.m.', '2026-06-14T00:05:00+02:00'],
    ['2024-04-30 16:17:29 +02:00', '2024-04-30T16:17:29+02:00'],
    ['2024-04-30T16:17+02:00', '2024-04-30T16:17:00+02:00'],
    ['2023-06-13T12:15:32.158Z', '2023-06-13T12:15:32.158Z'],
    ['2019-10-18T17:08:11+02:00', '2019-10-18T17:08:11+02:00'],
    ['2019-10-18T17:08:11+0200', '2019-10-18T17:08:11+02:00'],
    ['2023-03-31 12:52:45.0', '2023-03-31T12:52:45+02:00'],
    ['2023-12-31T12:52:45', '2023-12-31T12:52:45+01:00'],
    ['2024-04-30', '2024-04-30'],
    ['2024-04-30T00:00:00Z', '2024-04-30T00:00:00Z'],
    ['Tue, 30 Apr 2024 16:17:29 +0200', '2024-04-30T16:17:29+02:00'],
    ['Tue Apr 30 2024 16:17:29 GMT+0200 (Central European Summer Time)', '2024-04-30T16:17:29+02:00'],
    ['20200427', '2020-04-27'],
    ['27.02.201627. Februar 2016', '2016-02-27'],
    ['Glaube05.06.20235. Juni 202326:06 Min.', '2023-06-05'],
    ['Politik 05.04.2023 02:22 min', '2023-04-05'],
    ['Sport 05.04.2023 12:03 01:56 min', '2023-04-05T12:03:00+02:00'],
    ['Mittwoch, 05. April 2023 15:56 Uhr Frankfurt | 14:56 Uhr London', '2023-04-05T15:56:00+02:00'],
    ['28.04.2023, 18:11-19:30 Uhr', '2023-04-28T18:11:00+02:00'],
    ['28.04.2023, 25:11 Uhr', '2023-04-28'],
    ['28.04.2023 23:59', '2023-04-28T23:59:00+02:00'],
    ['28.04.2023 24:00', '2023-04-28'],
    ['28.04.2023 18:60', '2023-04-28'],
    ['28.04.2023 18:11:59', '2023-04-28T18:11:59+02:00'],
    ['28.04.2023 18:11:60', '2023-04-28'],
    ['April 28, 2023 12:15 pm', '2023-04-28T12:15:00+02:00'],
    ['April 28, 2023 1:15 am', '2023-04-28T01:15:00+02:00'],
    ['April 28, 2023 0:15 pm', '2023-04-28'],
    ['April 28, 2023 13:15 pm', '2023-04-28'],
    ['2024-04-30T16:17-05:00', '2024-04-30T16:17:00-05:00'],
    ['2024-04-30 16:17:29 -05:00', '2024-04-30T16:17:29-05:00'],
    ['2024-04-30 16:17 -05:00', '2024-04-30T16:17:00+02:00'],
    ['28.04.2023 und 5. Mai 2024', '2023-04-28'],
    ['5. Mai 2024 und 28.04.2023', '2024-05-05'],
    ['06/05/2026 und June 5, 2025', '2026-05-06'],
    ['06/05/2026 und June 7, 2026', '2026-05-06'],
    ['06/05/2026 und July 5, 2026', '2026-05-06'],
    ['31.02.2023 und 5. März 2023', '2023-03-05'],
    ['Aktualisiert: 3. Jänner 2024', '2024-01-03'],
    ['5.\u00a0Ma\u0308rz\u00a02021', '2021-03-05'],
  ])('%s', (text, iso) => {
    expect(readDate(text) ?? '').toBe(iso);
  });
});

test.each<[language: string, text: string, iso: string]>([
  ['fr', '1er janvier 2024', '2024-01-01'],
  ['fr', '12 août 2019 à 16h17', '2019-08-12T16:17:00+02:00'],
  ['es', '14 de junio de 2026', '2026-06-14'],
  ['it', '14 giugno 2026', '2026-06-14'],
  ['pt', '14 de março de 2026', '2026-03-14'],
  ['ru', '14 июня 2026 г.', '2026-06-14'],
  ['uk', '14 червня 2026 року', '2026-06-14'],
  ['pl', '14 czerwca 2026', '2026-06-14'],
  ['pl', '14 listopada 2026', '2026-11-14'],
  ['hr', '14. listopada 2026.', '2026-10-14'],
  ['tr', '14 Ağustos 2026', '2026-08-14'],
  ['el', '14 Ιουνίου 2026', '2026-06-14'],
  ['hu', '2026. június 14.', '2026-06-14'],
  ['ro', '14 iunie 2026', '2026-06-14'],
  ['nl', '14 maart 2026', '2026-03-14'],
  ['sr', '14. јун 2026', '2026-06-14'],
  ['sq', '14 qershor 2026', '2026-06-14'],
  ['mk', '14 јули 2026', '2026-07-14'],
  ['bg', '14 юни 2026', '2026-06-14'],
  ['id', '14 Agustus 2026', '2026-08-14'],
  ['sw', '14 Machi 2026', '2026-03-14'],
  ['ha', '14 Yuni 2026', '2026-06-14'],
  ['ar', '١٤ يونيو ٢٠٢٦', '2026-06-14'],
  ['ar', '14/06/2026', '2026-06-14'],
  ['fa', '۱۴ ژوئن ۲۰۲۶', '2026-06-14'],
  ['hi', '१४ जून २०२६', '2026-06-14'],
  ['bn', '১৪ জুন ২০২৬', '2026-06-14'],
  ['zh', '2026年6月14日', '2026-06-14'],
])('in %s, %s', (_, text, iso) => {
  expect(readDate(text)).toBe(iso);
});

test('an ambiguous date has its day first, unless it is impossible that way', () => {
  expect(readDate('06/01/2026')).toBe('2026-01-06');
  expect(readDate('30/04/2024')).toBe('2024-04-30');
  expect(readDate('04/30/2024')).toBe('2024-04-30');
});

test('a time without a zone is that of Germany', () => {
  expect(readDate('2023-07-01 12:00')).toBe('2023-07-01T12:00:00+02:00');
  expect(readDate('2023-07-01 12:00 UTC')).toBe('2023-07-01T12:00:00+00:00');
});

test('the zone of the process does not matter', () => {
  const before = process.env['TZ'];
  const seen = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
    process.env['TZ'] = zone;
    return { read: readDate('27.04.2020 - 18:50 Uhr'), offset: new Date(0).getTimezoneOffset() };
  });
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
  expect(new Set(seen.map((each) => each.offset)).size).toBe(3);
  expect(new Set(seen.map((each) => each.read))).toEqual(new Set(['2020-04-27T18:50:00+02:00']));
});

test.each([
  '',
  'vor 3 Stunden',
  'gestern',
  'heute, 18:11 Uhr',
  '31.02.2023',
  '30. Februar 2023',
  '29.02.2023',
  '32.01.2023',
  '13.13.2023',
  '+275761-01-01T00:00:00Z',
  '01.01.275761',
  '0001-01-01T00:00:00Z',
  'Haushalt für 20200427 Bürger',
  'Haushalt für 20200427',
  '20200427 Bürger',
  '(26. November)',
  'November 2015',
  'Version 1.2.2023.4',
  'Telefon 030/12/3456',
  '18:11 Uhr',
  '14 Bilder 2023',
])('%j holds no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('only the beginning of a long text is read, and no date is cut in two', () => {
  expect(readDate(`${'x '.repeat(200)}28.04.2023`)).toBeUndefined();
  expect(readDate(`${'x'.repeat(291)} 28.04.2023`)).toBeUndefined();
  expect(readDate(`${'x'.repeat(280)} 28.04.2023 ${'x'.repeat(100)}`)).toBe('2023-04-28');
});

test.each([
  '17. November 2015',
  'Dienstag, 14. Oktober 2014',
  'Di., 14.10.2014',
  '28.04.2023, 18:11 Uhr',
  '27.04.2020 - 18:50 Uhr',
  '30.01.2024',
  'Stand: 28.04.2023, 18:11 Uhr',
  'Datum 14.03.2023',
  'Date 19.01.2020',
  'Дата 19.01.2020',
  'Zuerst veröffentlicht am 30/04/2024 - 16:17',
  'Zuerst veröffentlicht am 06/01/2026 - 14:02 MEZ',
  'Published on 24/03/2026 - 15:41 GMT+1',
  'Publié le 28/04/2024 à 12:25',
  'Pubblicato il 28/04/2024 - 12:25',
  'Publicado a 28/04/2024 - 12:25 CEST',
  'Δημοσιεύθηκε στις 28/04/2024 - 12:25',
  'Опубликовано 28/04/2024 - 12:25 UTC+2',
  'Aktualisiert: 28.04.2023, 18.11 Uhr',
  'Zuletzt aktualisiert am 28. April 2023 um 18 Uhr',
  'Veröffentlicht am 28.04.2023 | Aktualisiert am 29.04.2023',
  '27.02.201627. Februar 2016',
  '30.01.202430. Januar 2024',
  '30.01.2024 30. Januar 2024',
  '06/14/2026June 14, 2026',
  'vor 3 Stunden',
  'vor 3 Stundenvor 3 Stunden',
  'vor einer Stundevor einer Stunde',
  '3 hours ago3 hours ago',
  'gestern, 18:11 Uhr',
  'Heute',
  '2024-04-30T16:17:29+02:00',
])('%j is a date line', (line) => {
  expect(isDateLine(line)).toBe(true);
});

test.each([
  '',
  'Uhr',
  'Stand:',
  '18:11 Uhr',
  '2023',
  'Am 28. April 2023 beginnt der Prozess',
  'Nachrichten auf einen Blick 04.02.2013',
  'Politik 05.04.2023 02:22 min',
  'Wissenschaft27.02.201627. Februar 20169 Bilder',
  '18.10.2019 - 17:08 Uhr Kommentieren',
  '31.02.2023',
  'vor 3 Stunden berichtet',
  'Heutige Meldungen',
  'Ukrainische Kriegstechnik bei den Kämpfen um Bachmut, 24. April 2023',
  'DW News on Facebook 11.07.2017',
  `${'28.04.2023 '.repeat(40)}`,
])('%j is no date line', (line) => {
  expect(isDateLine(line)).toBe(false);
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...[
      '28.04.2023',
      ' ',
      ', ',
      '18:11',
      ' Uhr',
      '06/14/2026',
      'June 14, 2026',
      '2024-04-30',
      'T',
      '16:17:29.158',
      'Z',
    ],
    ...[' +02:00', ' GMT+1', ' MEZ', '17. November 2015', '99', '.', '-', '٢٠٢٦', 'pm', 'vor 3 Stunden', '٣١'],
  );
  const pieces = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''));
  const text = fc.oneof(fc.string({ unit: anyUnit }), pieces);

  test('what is read always parses, to a day that exists', () => {
    fc.assert(
      fc.property(text, (line) => {
        const iso = readDate(line);
        if (iso !== undefined) expect(Number.isNaN(Date.parse(iso)), `${line} → ${iso}`).toBe(false);
      }),
    );
  });

  test('reading what was read gives the same', () => {
    fc.assert(
      fc.property(text, (line) => {
        const iso = readDate(line);
        if (iso !== undefined) expect(readDate(iso)).toBe(iso);
      }),
    );
  });

  test('a whole day is read back from its German form, and is a date line', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const german = new Intl.DateTimeFormat('de', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        expect(readDate(german.format(date))).toBe(date.toISOString().slice(0, 10));
        expect(isDateLine(german.format(date))).toBe(true);
      }),
    );
  });

  test('white space around a line does not make it a date line', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(isDateLine(line)).toBe(isDateLine(` ${line} `));
      }),
    );
  });
});

describe('a day and a time on two lines', () => {
  test.each([
    ['20.07.2016', '19:31 Uhr', '2016-07-20T19:31:00+02:00'],
    ['Mittwoch, 20. Juli 2016', '7.05 Uhr', '2016-07-20T07:05:00+02:00'],
    ['Stand: 20. Januar 2016', '19:31', '2016-01-20T19:31:00+01:00'],
    ['20/01/2016', '19:31 UTC', '2016-01-20T19:31:00Z'],
    ['January 20, 2016', '7:31 pm', '2016-01-20T19:31:00+01:00'],
  ])('%s, %s', (day, time, iso) => {
    expect(Date.parse(readDateAndTime(day, time) ?? '')).toBe(Date.parse(iso));
  });

  test.each([
    ['19:31 Uhr', '20.07.2016'],
    ['19:31 Uhr', '19:32 Uhr'],
    ['20.07.2016, 12:00 Uhr', '19:31 Uhr'],
    ['20.07.2016', '21.07.2016'],
    ['20.07.2016', '25:31 Uhr'],
    ['20.07.2016', '03:15 min'],
    ['20.07.2016', '19:31 Uhr: Die Lage'],
    ['Am 20.07.2016 begann es', '19:31 Uhr'],
    ['20.07.2016', ''],
  ])('not %s, %s', (day, time) => {
    expect(readDateAndTime(day, time)).toBeUndefined();
  });

  test.each(['19:31 Uhr', '7.05 Uhr', '19:31', '14:02 MEZ'])('%s is a time and no date', (line) => {
    expect(isTimeLine(line)).toBe(true);
    expect(readDate(line)).toBeUndefined();
    expect(isDateLine(line)).toBe(false);
  });

  test.each([
    '03:15 min',
    '1:2',
    '3:2',
    '25:00 Uhr',
    '19:31 Uhr: Die Lage',
    'Uhr',
    '12',
    '12.05.2016',
    'um 19:31 Uhr',
    '',
  ])('%j is no time of day', (line) => {
    expect(isTimeLine(line)).toBe(false);
  });
});
