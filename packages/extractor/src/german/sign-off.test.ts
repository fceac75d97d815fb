import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLoneInitials, readSignOff } from './sign-off.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('a sign-off is read for initials and agencies', () => {
  test.each<[line: string, initials: string, agencies: string]>([
    ['wl/kle (dpa, afp, rtr)', 'wl kle', 'dpa afp reuters'],
    ['CP (efe, afp)', 'CP', 'efe afp'],
    ['(dpa/mm)', 'mm', 'dpa'],
    ['(dpa/lni)', '', 'dpa'],
    ['(APA/red)', '', 'apa'],
    ['(awp/mc/pg)', 'mc pg', 'awp'],
    ['(dapd)', '', 'dapd'],
    ['nck/Reuters/AFP', 'nck', 'reuters afp'],
    ['ses/dpa/muster.de', 'ses', 'dpa'],
    ['Quelle: ntv.de, ses/dpa/muster.de', 'ses', 'dpa'],
    ['(muster.de/dpa)', '', 'dpa'],
    ['red/dpa', '', 'dpa'],
    ['(Quelle: dpa)', '', 'dpa'],
    ['(Quelle: ntv.de, jmu/AFP)', 'jmu', 'afp'],
    ['/mbxy/DP/jmu', 'mbxy jmu', 'dpa-afx'],
    ['./mbxy/DP/jmu', 'mbxy jmu', 'dpa-afx'],
    ['/jmu/FP/zas', 'jmu zas', 'dpa-afx'],
    ['(dpa/xpr)', 'xpr', 'dpa'],
    ['Wl/kle (dpa)', 'Wl kle', 'dpa'],
    ['(kn/jr)', 'kn jr', ''],
    ['(dmk)', 'dmk', ''],
    ['Quelle: ntv.de, mit dpa', '', 'dpa'],
    ['Quelle: ntv.de, mpa mit AFP', 'mpa', 'afp'],
    ['Quelle: ntv.de, awi (wne)', 'awi wne', ''],
    ['Quelle: ntv.de, awi (wne), dpa', '', 'dpa'],
    ['cwo/fab (dpa, afp)', 'cwo fab', 'dpa afp'],
    ['kle/4 (rtr)', 'kle', 'reuters'],
    ['wl / kle (dpa)', 'wl kle', 'dpa'],
    ['AR/sti (KNA, epd)', 'AR sti', 'kna epd'],
    ['rc/kms (AFP, dpa, Reuters, AP)', 'rc kms', 'afp dpa reuters ap'],
    ['jov (efe, afp)', 'jov', 'efe afp'],
    ['ww/hf (afpe, ape, rtre, dpae)', 'ww hf', 'afp ap reuters dpa'],
    ['mak/ack (dpa, afp, Washington Post)', 'mak ack', 'dpa afp'],
    ['wl/kle\u00a0(dpa,\u00a0afp)', 'wl kle', 'dpa afp'],
    ['ack/djo (mit dpa, afp)', 'ack djo', 'dpa afp'],
    ['(dpa, afp)', '', 'dpa afp'],
    ['(dpa/lno)', '', 'dpa'],
    ['(AFP/dpa/rtr)', '', 'afp dpa reuters'],
    ['(dpa, SZ)', '', 'dpa'],
    ['wl/kle', 'wl kle', ''],
    ['ghö/jäh', 'ghö jäh', ''],
    ['es/jmu', 'es jmu', ''],
    ['Quelle: ntv.de, ino/dpa', 'ino', 'dpa'],
    ['Quelle: n-tv.de , vpe/dpa/AFP', 'vpe', 'dpa afp'],
    ['Quelle: ntv.de', '', ''],
    ['Quelle: dpa', '', 'dpa'],
    ['Quelle: sid/dpa', '', 'sid dpa'],
    ['Quelle: ntv.de, ghö/rts/AFP/dpa', 'ghö', 'reuters afp dpa'],
    ['Quelle: ntv.de, mau', 'mau', ''],
    ['Quelle: ntv.de, AFP', '', 'afp'],
    ['Quelle: ntv.de, jga/DJ', 'jga', 'dj'],
    ['Quelle: ntv.de, abc/spot', 'abc', 'spot'],
    ['Quelle: ntv.de, Mara Beispiel', '', ''],
    ['Quelle: Agenturen', '', ''],
    ['Quelle: Agenturmaterial', '', ''],
    ['Quelle: Handelsblatt, jmu', 'jmu', ''],
    ['Quelle: muster.de, jmu', 'jmu', ''],
    ['Quelle: ntv.de, Mara Maria von Beispiel', '', ''],
    ['Quellen: dpa, AFP und Reuters', '', 'dpa afp reuters'],
    ['Source: AFP', '', 'afp'],
    ['afp', '', 'afp'],
    ['• afp', '', 'afp'],
    ['  •  dpa, afp', '', 'dpa afp'],
    ['dpa/afp', '', 'dpa afp'],
    ['/dpa', '', 'dpa'],
    ['mau/dpa', 'mau', 'dpa'],
    ['DJ', '', 'dj'],
    ['dpa-AFX', '', 'dpa-afx'],
    ['Weitere Quellen • AP', '', 'ap'],
    ['Additional sources • AP, AFP', '', 'ap afp'],
    ['Sources additionnelles • AP', '', 'ap'],
    ['Altre fonti • ANSA', '', 'ansa'],
    ['Fuentes adicionales • EFE', '', 'efe'],
    ['Дополнительные источники • AP', '', 'ap'],
    ['Weitere Quellen • EBU', '', ''],
    ['(mit Material von dpa)', '', 'dpa'],
    ['Mit Material von dpa und AFP', '', 'dpa afp'],
    ['Mit Material der Nachrichtenagentur AFP', '', 'afp'],
    ['mit AP', '', 'ap'],
    ['Mit Agenturmaterial', '', ''],
    ['(mit Agenturen)', '', ''],
    ['with agencies', '', ''],
    ['© dpa-infocom, dpa:210902-99-123456/2', '', 'dpa'],
    ['© dpa-infocom, dpa:240516-99-53606/3 (dpa)', '', 'dpa'],
  ])('%s', (line, initials, agencies) => {
    const found = readSignOff(line);
    expect(found?.initials.join(' ')).toBe(initials);
    expect(found?.agencies.map((each) => each.code).join(' ')).toBe(agencies);
  });
});

test('the printed line is kept, white space folded and the bullet dropped', () => {
  expect(readSignOff('  •\u00a0 afp ')?.signOff).toBe('afp');
  expect(readSignOff('./mbxy/DP/jmu')?.signOff).toBe('/mbxy/DP/jmu');
  expect(readSignOff('Quelle: n-tv.de , vpe/dpa/AFP')?.signOff).toBe('Quelle: n-tv.de , vpe/dpa/AFP');
});

test.each([
  '',
  '(CDU)',
  '(TH)',
  '(SA)',
  'AfD (dpa)',
  'Berlin (dpa)',
  'BONN (epd)',
  '(Foto: dpa)',
  '(picture alliance/dpa)',
  '(dpa, Getty Images)',
  '(Reuters/P. Muster)',
  'Foto: dpa',
  'Bild: Reuters/P. Muster',
  'Quelle: SLF Davos',
  'Quelle: ntv.de, Mara Maria Anna von Beispiel',
  'Quelle: ntv.de, Mara? Beispiel',
  'Quelle: Statistisches Bundesamt',
  'Quelle: picture alliance/dpa',
  'Quelle: Bundesarbeitsministerium (Stand: November 2016)',
  'und/oder',
  'ja/nein',
  'rock/jazz',
  'Quelle: Technische Universität Musterstadt, Pressemitteilung',
  'Idea',
  'Dow Jones',
  'Die Behörde bestätigte der dpa den Fund.',
  'Das teilte die Polizei am Montag mit (dpa)',
  'Mit Bild',
  'mit dpa sprechen',
  'Mit Material aus dem Archiv',
  'Weitere Quellen',
  'Weitere Meldungen • AP',
  'wl',
  'Politik/Sport',
  '/politik/sport',
  'de/en',
  '/de/DP',
  'muster.de',
  'jmu/muster.de',
  'Bild/dpa',
  'Getty/dpa',
  '(Quelle: Statistisches Bundesamt)',
  '(Quelle: privat)',
  '(sic)',
  'top/live',
  'Hamburg/Kiel',
  '© 2024 dpa',
  `© dpa-infocom, dpa:${'9'.repeat(90)}`,
  '/mbx/DPx/jmu',
  '/mbx/xDP/jmu',
  '(dpa, Musterblatt)',
  '(dpa, 123)',
  'Wlx/kley9 (dpa)',
  'wl/kle/4567 (dpa)',
  '(jmu9)',
])('%j is no sign-off', (line) => {
  expect(readSignOff(line)).toBeUndefined();
});

test.each([
  ['jmu', 'jmu'],
  ['(jmu)', 'jmu'],
  ['ghöx', 'ghöx'],
])('%s are lone initials', (line, initials) => {
  expect(readLoneInitials(line)).toEqual({ signOff: line, initials: [initials], agencies: [] });
});

test.each(['', '()', 'und', '(sic)', 'mehr', 'de', 'spot', 'j', 'jmust', 'JMU', 'j m', 'dpa,'])(
  '%j are none',
  (line) => {
    expect(readLoneInitials(line)).toBeUndefined();
  },
);

test('whatever the line, initials are never agencies and never digits', () => {
  const token = fc.constantFrom(
    'wl',
    'kle',
    'dpa',
    'AFP',
    '4',
    ' ',
    '/',
    ', ',
    '(',
    ')',
    'Quelle: ',
    'ntv.de',
    'ghö',
    '•',
  );
  const line = fc.oneof(
    fc.string({ unit: anyUnit }),
    fc.array(token, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(line, (text) => {
      const found = readSignOff(text);
      if (found === undefined) return;
      expect(found.initials.every((each) => /^\p{L}{2,4}$/u.test(each))).toBe(true);
      expect(found.initials).not.toContain('dpa');
      expect(found.signOff).not.toBe('');
    }),
  );
});
