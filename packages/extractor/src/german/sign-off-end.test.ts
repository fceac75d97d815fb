import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSignOff } from './sign-off-end.ts';

const TEXT = 'Anwohner hatten zuvor vor Lärm und Staub an der alten Mühle gewarnt';

describe('a sign-off behind the last sentence', () => {
  test.each<[end: string, signOff: string, initials: readonly string[], agencies: readonly string[]]>([
    ['. (dapd)', '(dapd)', [], ['dapd']],
    ['. (dpa/lno)', '(dpa/lno)', [], ['dpa']],
    ['. (awp/mc/pg)', '(awp/mc/pg)', ['mc', 'pg'], ['awp']],
    ['." (afp, dpa)', '(afp, dpa)', [], ['afp', 'dpa']],
    ['“. (jo/epd)', '(jo/epd)', ['jo'], ['epd']],
    ['. (Quelle: dpa)', '(Quelle: dpa)', [], ['dpa']],
    ['. (mit Material von dpa)', '(mit Material von dpa)', [], ['dpa']],
    ['. (jmu)', '(jmu)', ['jmu'], []],
    ['./mbx/DP/jmu', '/mbx/DP/jmu', ['mbx', 'jmu'], ['dpa-afx']],
    ['. /mbx/DP/jmu', '/mbx/DP/jmu', ['mbx', 'jmu'], ['dpa-afx']],
    ['. jmu/dpa', 'jmu/dpa', ['jmu'], ['dpa']],
    ['? dpa', 'dpa', [], ['dpa']],
  ])('…%s', (end, signOff, initials, agencies) => {
    const found = splitSignOff(TEXT + end);
    expect(found).toMatchObject({ signOff, initials });
    expect(found?.agencies.map(({ code }) => code)).toEqual(agencies);
    expect((TEXT + end).slice(found?.at)).toBe(signOff);
  });

  test('behind a flash of a few words only an agency in brackets counts', () => {
    expect(splitSignOff('Der Pass ist wieder offen. (dpa)')?.at).toBe('Der Pass ist wieder offen. '.length);
    expect(splitSignOff('Der Pass ist wieder offen. (jmu)')).toBeUndefined();
    expect(splitSignOff('Der Pass ist wieder offen. dpa')).toBeUndefined();
    expect(splitSignOff('Siehe S. 3. (dpa)')).toBeUndefined();
  });

  test('of two stops before a slug the first is the sentence’s', () => {
    const found = splitSignOff(`${TEXT}../mbx/DP/jmu`);
    expect(found?.signOff).toBe('/mbx/DP/jmu');
    expect(found?.at).toBe(TEXT.length + 1);
  });

  test.each([
    ' und die Deutsche Presse-Agentur (dpa).',
    ' und berief sich auf eine Meldung der Agentur (AFP)',
    ', sagte eine Abgeordnete (CDU).',
    '. Das sagte Jo Beispiel (CDU)',
    '. (CDU)',
    ' im Jahr 2019. Das meldet die Agentur (dpa)',
    '. (sic)',
    '. (Siehe Seite 4)',
    '. (Foto: dpa)',
    '. (Bild: Muster/dpa)',
    '. Mehr dazu im Liveblog',
    '. So meldet es die AFP',
    '. Reuters',
    '. und/oder',
    ' bzw. (dpa)',
    ' auf www.muster.de/politik/dpa',
    ', Baujahr 2010/11/12',
    '. ok',
    '.',
    '',
  ])('none in …%s', (end) => {
    expect(splitSignOff(TEXT + end)).toBeUndefined();
  });

  test.each(['Ja. (dpa)', '(dpa)', 'dpa', ''])('none without a text before it: %j', (text) => {
    expect(splitSignOff(text)).toBeUndefined();
  });

  test('law: what is split off is the end of the text', () => {
    const piece = fc.constantFrom(TEXT, '. ', '(dpa)', '/mbx/DP/jmu', ' ', 'jmu/dpa', '"', '(CDU)');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const found = splitSignOff(text);
        if (found !== undefined) expect(text.slice(found.at).trim()).toContain(found.signOff);
      }),
    );
  });
});
