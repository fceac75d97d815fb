import type { Cue } from '@klartext/extractor';
import {
  BYLINE,
  COPYRIGHT_LINE,
  CREDITED,
  DOUBLED,
  EDITION_MENU,
  MARKED_OPINION,
  MARKED_VIDEO,
  RELATED_LINE,
  SECTION_MENU,
  SHARE_LINE,
  STAMP,
  STAMPED_BYLINE,
  TAIL_LINE,
} from './lines.ts';

/** What lines of Euronews' pages look like in dumps, in every edition. */
export const CUES: readonly Cue[] = [
  { role: 'headline', line: MARKED_VIDEO },
  { role: 'headline', line: MARKED_OPINION },
  { role: 'date', line: STAMP },
  { role: 'byline', line: STAMPED_BYLINE },
  { role: 'byline', line: BYLINE },
  { role: 'caption', line: CREDITED },
  { role: 'caption', line: DOUBLED },
  { role: 'credit', line: COPYRIGHT_LINE },
  { role: 'navigation', line: EDITION_MENU },
  { role: 'navigation', line: SECTION_MENU },
  { role: 'share', line: SHARE_LINE },
  { role: 'related', line: RELATED_LINE },
  { role: 'related', line: TAIL_LINE },
];
