import type { Cue } from '@klartext/extractor';
import { FEEDBACK_LINE, JOB_LINE, NO_PLAYER, PLAYER_LINE, SKIP_SECTION_LINE } from './lines.ts';

/** What lines of DW's pages look like in dumps. */
export const CUES: readonly Cue[] = [
  // Relative dates are printed twice on one line, numeric ones with their long form: `vor 3 Stunden vor 3 Stunden`.
  { role: 'date', line: /^(?=.*\p{Nd})(.{4,40}?) ?\1$/u },
  {
    role: 'date',
    line: /^\d{2}[./]\d{2}[./]\d{4} ?(?:\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}|\p{L}+ \d{1,2}, \d{4})$/u,
  },
  // The classic look shows the path to the page: `Themen / Politik / Deutschland`.
  { role: 'navigation', line: /^\p{Lu}[^/]{1,60}(?: \/ [^/]{1,60}){1,5}$/u },
  { role: 'navigation', line: SKIP_SECTION_LINE },
  // What a feed says of an article, each part behind its name: `Title …`, `Short title …`, `Teaser …`, `Full text`.
  { role: 'headline', line: /^Title (?<headline>\S.{2,200})$/u },
  { role: 'teaser', line: /^Teaser (?<teaser>\S.{20,600})$/u },
  { role: 'date', line: /^Date (?<datePublished>\d{4}-\d\d-\d\d)$/u },
  { role: 'share', line: /^(?:Item \d{1,4}|Id \d{5,10}|Full text|Short (?:title|teaser) .{2,300})$/u },
  { role: 'share', line: FEEDBACK_LINE },
  // The share bar of 2011 to 2018, in one line: `Versenden Facebook Twitter google+ Tumblr …`.
  { role: 'share', line: /^\p{L}+(?: \p{L}+)? Facebook Twitter google\+ .{0,120}$/u },
  { role: 'related', line: PLAYER_LINE },
  { role: 'related', line: NO_PLAYER },
  { role: 'related', line: JOB_LINE },
];
