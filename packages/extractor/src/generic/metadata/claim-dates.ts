import { readDate } from '../../german/dates.ts';
import type { ChosenDates } from './choose-dates.ts';
import { isStampLine } from './head-lines.ts';
import { type Evidence, startOf } from './page-evidence.ts';

const DAY = 10;
const LONGEST = 120;
/** How many blocks above the headline a date may stand. */
const REACH = 12;

/** Claims the lines around the headline that print the dates. */
export function claimDates({ reading, headlineStart, bodyStart }: Evidence, dates: ChosenDates): void {
  const { blocks } = reading;
  const days = [dates.datePublished, dates.dateModified].flatMap((date) => (date === undefined ? [] : [dayOf(date)]));
  if (days.length === 0) return;
  const headline = blocks.findIndex((block) => startOf(block) >= headlineStart);
  for (const block of blocks.slice(Math.max(0, headline - REACH))) {
    if (startOf(block) > bodyStart) return;
    const { text, claim } = block;
    if (claim?.fate === 'field' || text.length > LONGEST || !holdsOne(text, days) || !isStampLine(text)) continue;
    const day = readDate(text)?.slice(0, DAY);
    if (day === undefined) continue;
    if (day === dates.datePublished?.slice(0, DAY)) block.claim = { fate: 'field', field: 'datePublished' };
    else if (day === dates.dateModified?.slice(0, DAY)) block.claim = { fate: 'field', field: 'dateModified' };
  }
}

/** The day of the month without a leading zero, as it stands in any form of a date. */
function dayOf(date: string): string {
  return String(Number(date.slice(DAY - 2, DAY)));
}

function holdsOne(text: string, days: readonly string[]): boolean {
  return days.some((day) => text.includes(day));
}
