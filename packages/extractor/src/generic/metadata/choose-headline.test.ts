import { describe, expect, test } from 'vitest';
import { chooseHeadline, type HeadlineCandidates } from './choose-headline.ts';
import type { SiteNames } from './site-names.ts';

const site: SiteNames = { isSite: (text) => ['Bachbote', 'Der Bachbote'].includes(text) };
const choose = (candidates: Partial<HeadlineCandidates>): string | undefined =>
  chooseHeadline({ linked: [], openGraph: [], twitter: [], title: [], printed: [], ...candidates }, site)?.headline;
const h1 = (text: string): HeadlineCandidates['printed'] => [{ text, level: 1 }];

describe('the headline', () => {
  test('is the line that most sources agree on', () => {
    const printed = h1('Neue Brücke über den Mühlbach');
    const openGraph = ['Brücke: So teuer wird der Neubau'];
    const linked = ['Neue Brücke über den Mühlbach'];
    expect(choose({ printed, openGraph, linked, title: openGraph })).toBe('Neue Brücke über den Mühlbach');
  });

  test('loses names of the site and sections at its ends', () => {
    expect(choose({ openGraph: ['Neue Brücke | Der Bachbote'] })).toBe('Neue Brücke');
    expect(choose({ title: ['Bachbote - Neue Brücke über den Mühlbach'] })).toBe('Neue Brücke über den Mühlbach');
    const title = ['Neue Brücke über den Bach – Kreis – Bachbote'];
    expect(choose({ title, printed: h1('Neue Brücke über den Bach') })).toBe('Neue Brücke über den Bach');
  });

  test('is no endless line', () => {
    const endless = ['Neue Brücke über den Bach – und '.repeat(100)];
    expect(choose({ title: endless, openGraph: endless, linked: endless })).toBeUndefined();
    expect(choose({ title: endless, printed: h1('Neue Brücke über den Bach') })).toBe('Neue Brücke über den Bach');
  });

  test('keeps a dash that belongs to it', () => {
    expect(choose({ openGraph: ['Neue Brücke – und niemand zahlt'] })).toBe('Neue Brücke – und niemand zahlt');
  });

  test('loses a section before a bar when the rest stands elsewhere', () => {
    const openGraph = ['Kreistagswahl | Neue Brücke über den Bach'];
    expect(choose({ openGraph, linked: ['Neue Brücke über den Bach'] })).toBe('Neue Brücke über den Bach');
  });

  test('is not the name of the site or of a section', () => {
    expect(choose({ printed: h1('Bachbote'), openGraph: ['Neue Brücke'] })).toBe('Neue Brücke');
    expect(choose({ printed: h1('Politik'), title: ['Neue Brücke'] })).toBe('Neue Brücke');
  });

  test('is not a lower heading that nothing else knows', () => {
    const printed = [{ text: 'Das könnte Sie auch interessieren', level: 2 }];
    expect(choose({ printed })).toBeUndefined();
    expect(choose({ printed, title: ['Neue Brücke'] })).toBe('Neue Brücke');
  });

  test('leaves a marked kicker apart, unless others print it as part of the line', () => {
    const printed = [{ text: 'Verkehr: Neue Brücke', level: 1, kicker: 'Verkehr', rest: 'Neue Brücke' }];
    const candidates = { linked: [], twitter: [], title: [], printed };
    expect(chooseHeadline({ ...candidates, openGraph: ['Neue Brücke'] }, site)).toEqual({
      headline: 'Neue Brücke',
      kicker: 'Verkehr',
    });
    expect(chooseHeadline({ ...candidates, openGraph: ['Verkehr: Neue Brücke'] }, site)).toEqual({
      headline: 'Verkehr: Neue Brücke',
    });
  });

  test('is unknown on a page that says nothing', () => {
    expect(choose({})).toBeUndefined();
  });
});

describe('kickers and ends', () => {
  test('a marked kicker is set apart though the declared line has another in front', () => {
    const printed = [
      { level: 1, text: 'Hochwasser - Der Bach steigt weiter', kicker: 'Hochwasser', rest: 'Der Bach steigt weiter' },
    ];
    const openGraph = ['Regen im Tal: Der Bach steigt weiter'];
    expect(choose({ printed, openGraph, title: openGraph })).toBe('Der Bach steigt weiter');
  });

  test('of a heading made of two parts the second is the headline where it is declared alone', () => {
    const parts: readonly [string, string] = ['Hochwasser', 'Der Bach steigt weiter'];
    const printed = [{ level: 2, text: 'HochwasserDer Bach steigt weiter', parts }];
    expect(choose({ printed, openGraph: ['Der Bach steigt weiter'] })).toBe('Der Bach steigt weiter');
    const whole = ['Hochwasser: Der Bach steigt weiter'];
    expect(choose({ printed, openGraph: whole })).toBe(whole[0]);
  });

  test('a line that a quotation mark cut short gives way to the whole one', () => {
    const whole = 'Marathon am Bach: Ein Sieger und "hoher Besuch"';
    const cut = ['Marathon am Bach: Ein Sieger und'];
    expect(choose({ printed: h1(whole), openGraph: cut, twitter: cut })).toBe(whole);
  });

  test('an end behind a bar goes from a line of some length, not the headline behind a kicker', () => {
    expect(choose({ openGraph: ['Was am Bach nun werden soll | Meinung'] })).toBe('Was am Bach nun werden soll');
    expect(choose({ openGraph: ['Hochwasser | Was am Bach nun werden soll'] })).toBe(
      'Hochwasser | Was am Bach nun werden soll',
    );
  });
});
