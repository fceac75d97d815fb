import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyOf, isAgencyDesk, isPictureSource, uniqueAgencies } from './agencies.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('agencyOf', () => {
  test.each([
    ['dpa', 'dpa'],
    ['DPA', 'dpa'],
    ['dpa/lno', 'dpa'],
    ['dpa/lby', 'dpa'],
    ['dpa-tmn', 'dpa'],
    ['dpae', 'dpa'],
    ['dpa-AFX', 'dpa-afx'],
    ['rtr', 'reuters'],
    ['rts', 'reuters'],
    ['rtre', 'reuters'],
    ['REUTERS', 'reuters'],
    ['AFP', 'afp'],
    ['afpe', 'afp'],
    ['ape', 'ap'],
    ['The Associated Press', 'ap'],
    ['Deutsche\u00a0Presse-Agentur', 'dpa'],
    ['(sid)', 'sid'],
    ['• afp', 'afp'],
    ['KNA', 'kna'],
    ['epd', 'epd'],
    ['DJ', 'dj'],
    ['Keystone-SDA', 'sda'],
    ['ČTK', 'ctk'],
  ])('knows %s as %s', (token, code) => {
    expect(agencyOf(token)?.code).toBe(code);
  });

  test.each(['picture alliance', 'picture-alliance', 'imago', 'Getty', 'Getty Images', 'epa', 'action press', 'CDU'])(
    'takes %s for no agency',
    (token) => {
      expect(agencyOf(token)).toBeUndefined();
    },
  );

  test.each(['', 'dpa/xyz', 'dpa/lno/xyz', 'xdpa/lno', 'lno', 'wl', 'dpa hat', 'dp'])('does not know %j', (token) => {
    expect(agencyOf(token)).toBeUndefined();
  });

  test('every code it gives is lower-case and stands for itself', () => {
    const token = fc.oneof(fc.string({ unit: anyUnit }), fc.stringMatching(/^[a-zA-Z]{2,4}$/));
    fc.assert(
      fc.property(token, (text) => {
        const found = agencyOf(text);
        if (found === undefined) return;
        expect(found.code).toBe(found.code.toLowerCase());
        expect(agencyOf(found.code)).toEqual(found);
      }),
    );
  });
});

test('a desk is told from an agency', () => {
  expect(isAgencyDesk('LNO')).toBe(true);
  expect(isAgencyDesk('dpa')).toBe(false);
});

test.each(['picture alliance', 'Picture\u00a0Alliance', 'IMAGO', 'epa', 'Getty Images'])(
  '%s sells pictures',
  (token) => {
    expect(isPictureSource(token)).toBe(true);
  },
);

test.each(['dpa', 'Reuters', 'AFP', ''])('%j does not only sell pictures', (token) => {
  expect(isPictureSource(token)).toBe(false);
});

test('each agency is named once, in printed order', () => {
  const named = ['rtr', 'dpa', 'Reuters', 'nobody'].map(agencyOf);
  expect(uniqueAgencies(named).map((each) => each.code)).toEqual(['reuters', 'dpa']);
});
