import { describe, expect, test } from 'vitest';
import { isSignOffCode, readSignOffList } from './sign-off-list.ts';

describe('readSignOffList', () => {
  test('joins the codes as printed and names the agencies', () => {
    const read = readSignOffList(['dpa', 'rtr']);
    expect(read?.signOff).toBe('dpa, rtr');
    expect(read?.agencies.map((agency) => agency.code)).toEqual(['dpa', 'reuters']);
  });

  test('tells editors from the newsroom', () => {
    expect(readSignOffList(['HB', 'mwb', 'afp'])).toMatchObject({ signOff: 'HB, mwb, afp', initials: ['mwb'] });
  });

  test('prints a code once', () => {
    expect(readSignOffList(['afp', 'afp'])?.signOff).toBe('afp');
  });

  test.each([[['ja', 'nein']], [['dpa', 'Der Kurs fiel.']], [[]]])('reads nothing into %j', (items) => {
    expect(readSignOffList(items)).toBeUndefined();
  });
});

describe('isSignOffCode', () => {
  test.each(['afp', 'AFP', 'dpa-AFX', 'HB', 'mwb'])('sees one in %s', (code) => {
    expect(isSignOffCode(code)).toBe(true);
  });

  test.each(['Bremen', 'Der Kurs fiel.', 'dpa und die Folgen', 'mwbxy', 'mwb9'])('sees none in %s', (line) => {
    expect(isSignOffCode(line)).toBe(false);
  });
});
