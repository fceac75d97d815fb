import { describe, expect, test } from 'vitest';
import { DOUBLED, EDITION_MENU, MARKED_OPINION, MARKED_VIDEO, SECTION_MENU } from './lines.ts';

describe('DOUBLED', () => {
  test.each([
    'The painter mixes the first colourThe painter mixes the first colour',
    'Drei Gondeln warten an der Talstation Drei Gondeln warten an der Talstation',
    'Drei Gondeln warten an der Talstation Drei Gondeln warten an der TalstationRosa Plank/Privat',
    'The painter mixes the first colour. The painter mixes the first colour. - Copyright Fiona Reid/AP',
  ])('takes the alternative text with its caption: %s', (line) => {
    expect(line).toMatch(DOUBLED);
  });

  test.each([
    'Nein, nein und nochmals nein, nein, sagte der Bürgermeister.',
    'The painter mixes the first colour, the painter’s wife the second one.',
    'Wir haben gewonnen, und wir haben gewonnen, weil wir geduldig waren.',
  ])('leaves a sentence that repeats words: %s', (line) => {
    expect(line).not.toMatch(DOUBLED);
  });
});

test.each([
  ['Video. Goats clear a firebreak in two days', 'Goats clear a firebreak in two days'],
  ['Vidéo. Des chèvres ouvrent un pare-feu', 'Des chèvres ouvrent un pare-feu'],
])('the mark of a video is no part of its headline: %s', (line, headline) => {
  expect(MARKED_VIDEO.exec(line)?.groups).toMatchObject({ headline });
});

test('the mark of an opinion is part of its headline', () => {
  const line = 'Euroviews. Small bridges deserve a louder voice';
  expect(MARKED_OPINION.exec(line)?.groups).toMatchObject({ headline: line });
});

test.each([
  [EDITION_MENU, 'English EnglishFrançaisDeutschItalianoEspañol', 'Deutsch, Français und English kann er gut.'],
  [SECTION_MENU, 'My Europe World Business EU Policy Green', 'World Business'],
  [SECTION_MENU, 'Newsletter Newsletters Events Évènements Podcasts Vidéos Africanews', 'Newsletter, Events'],
  [SECTION_MENU, 'Startseite Welt Europa News', 'Welt Business und Green Deal: Worum es geht'],
])('%s takes a menu in one line, and leaves what is none', (pattern, menu, other) => {
  expect(menu).toMatch(pattern);
  expect(other).not.toMatch(pattern);
});
