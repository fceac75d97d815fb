import { describe, expect, test } from 'vitest';
import { unlistedPlace } from './unlisted-places.ts';

const REST = 'der Rat am Montag zusammenkommt, geht es um viel Geld und um die Zukunft der Mühle.';

describe('a place that no list knows', () => {
  test.each([
    'Musterbliederstroff',
    'Großmusterdorf',
    'Bad Musterbach',
    'Musterheim an der Muster',
    'Muster-Neustadt',
    'Musterheim, Großmusterdorf',
    'Berlin/Musterheim',
  ])('%s', (place) => {
    for (const start of ['Wenn', 'Weil', 'Dass']) {
      const text = `${place} ${start} ${REST}`;
      expect(unlistedPlace(text)).toEqual({ place, at: place.length + 1 });
    }
    expect(unlistedPlace(`${place} · Wenn ${REST}`)?.place).toBe(place);
  });
});

test.each([
  `Kritik kam dagegen von einer Gruppe, die ${REST}`,
  `Merkel sagte am Montag, wenn ${REST}`,
  `Wenn ${REST}`,
  `Im Rathaus von Großmusterdorf, wenn ${REST}`,
  `Kommentar Wenn ${REST}`,
  `Montag Wenn ${REST}`,
  `Angela Wenn ${REST}`,
  `Regierung Wenn ${REST}`,
  `Sitzung Wenn ${REST}`,
  `Reuters Wenn ${REST}`,
  `Handelsblatt Wenn ${REST}`,
  `Angela Muster Wenn ${REST}`,
  `Großmusterdorf Muster und Beispiel wollen, dass ${REST}`,
  `Großmusterdorf: Wenn ${REST}`,
  `Großmusterdorf - Wenn ${REST}`,
  `Großmusterdorf Sie wollen, dass ${REST}`,
  `Vielen Dank für alles, was ${REST}`,
  `Partei Die Linke will, dass ${REST}`,
  `Brot im Garten Wenn ${REST}`,
  'Großmusterdorf Wenn der Rat kommt',
  'Großmusterdorf Die neue Mühle am Fluss und was der Rat mit ihr im Herbst noch vorhat',
  'Großmusterdorf',
  '',
])('none: %s', (text) => {
  expect(unlistedPlace(text)).toBeUndefined();
});
