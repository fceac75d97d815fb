import { describe, expect, test } from 'vitest';
import { formatOffset, offsetIn, statedOffset } from './time-zones.ts';

test.each<[zone: string, minutes: number | undefined]>([
  ['MEZ', 60],
  ['mesz', 120],
  ['GMT+1', 60],
  ['UTC+5:30', 330],
  ['+02:00', 120],
  ['+0200', 120],
  ['-03', -180],
  ['Z', 0],
  ['UTC', 0],
  ['GMT+15', undefined],
  ['MEZ+1', undefined],
  ['+01:60', undefined],
  ['Uhr', undefined],
  ['um GMT+1', undefined],
  ['GMT+1 Uhr', undefined],
  ['', undefined],
])('%j is %j minutes east', (zone, minutes) => {
  expect(statedOffset(zone)).toBe(minutes);
});

describe('a wall clock in a zone', () => {
  const at = (year: number, month: number, day: number, hour: number, minute = 0) => ({
    year,
    month,
    day,
    hour,
    minute,
  });

  test.each<[text: string, zone: string, wall: ReturnType<typeof at>, offset: string]>([
    ['winter', 'Europe/Berlin', at(2026, 1, 6, 14), '+01:00'],
    ['summer', 'Europe/Berlin', at(2023, 7, 1, 0), '+02:00'],
    ['just before summer time', 'Europe/Berlin', at(2024, 3, 31, 1, 59), '+01:00'],
    ['an hour that does not exist', 'Europe/Berlin', at(2024, 3, 31, 2, 30), '+01:00'],
    ['just after the change', 'Europe/Berlin', at(2024, 3, 31, 3), '+02:00'],
    ['an hour that comes twice: the first', 'Europe/Berlin', at(2024, 10, 27, 2, 30), '+02:00'],
    ['after it', 'Europe/Berlin', at(2024, 10, 27, 3), '+01:00'],
    ['the year without summer time', 'Europe/Berlin', at(1979, 7, 1, 12), '+01:00'],
    ['a half-hour zone', 'Asia/Kolkata', at(2024, 7, 1, 12), '+05:30'],
    ['west of Greenwich', 'America/New_York', at(2024, 7, 1, 12), '-04:00'],
  ])('%s', (_, zone, wall, offset) => {
    expect(formatOffset(offsetIn(zone, wall))).toBe(offset);
  });
});
