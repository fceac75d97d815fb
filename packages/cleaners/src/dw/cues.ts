import type { Cue } from '@klartext/extractor';
import { FEEDBACK_LINE, JOB_LINE, NO_PLAYER, PLAYER_LINE, SKIP_SECTION_LINE } from './lines.ts';

/** Author, date and teaser without a blank between them. */
const GLUED_HEAD =
  /^(?:(?<byline>\p{Lu}[^\d.!?:]{4,80}))?(?<datePublished>\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})(?=[^\s,.:;)–-])(?<teaser>(?!\d{1,3}$).{40,600})$/u;

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
  // The links at the top of the classic look, the same in all editions; others are rules.
  { role: 'navigation', line: /^(?:Inhalt|Navigation|Suche)$/u },
  // The heading of the topics in the header since 2023.
  { role: 'navigation', line: /^(?:Im Fokus|In focus)$/u },
  // What a feed says of an article, each part behind its name, maybe in the cells of a table: `Title | … | ||`.
  { role: 'headline', line: /^(?:\| )?Title (?:\| )?(?<headline>\S.{2,200}?)(?: \|[ |]*)?$/u },
  { role: 'date', line: /^(?:\| )?Date (?:\| )?(?<datePublished>\d{4}-\d\d-\d\d)(?: \|[ |]*)?$/u },
  // The title of a page since 2023, as copies print it for the headline.
  {
    role: 'headline',
    line: /^(?<headline>\S.{2,200}?) [–-] DW [–-] (?:(?<datePublished>\d{2}\.\d{2}\.\d{4})|\d{2}\/\d{2}\/\d{4})$/u,
  },
  // Printers glue date and teaser, maybe below an author: `14. September 2013Am Anfang war …`.
  { role: 'date', line: GLUED_HEAD },
  { role: 'teaser', line: GLUED_HEAD },
  { role: 'share', line: FEEDBACK_LINE },
  // The share bar of 2011 to 2018, in one line: `Versenden Facebook Twitter google+ Tumblr …`.
  { role: 'share', line: /^\p{L}+(?: \p{L}+)? Facebook Twitter google\+ .{0,120}$/u },
  { role: 'share', line: /^.{4,80} (?:stumble )?Digg reddit Newsvine$/u },
  { role: 'related', line: PLAYER_LINE },
  { role: 'related', line: /^(?:Jetzt live|Now live|\d{1,3}:\d{2} [Mm]in\.?)$/u },
  { role: 'related', line: NO_PLAYER },
  { role: 'related', line: JOB_LINE },
];
