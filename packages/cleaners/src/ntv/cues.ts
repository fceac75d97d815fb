import type { Cue } from '@klartext/extractor';
import { AUDIO_LINES, BYLINE_STARTS, DESKS, MOMENT, SHARE_LABELS } from './lines.ts';

/** What lines of n-tv's pages look like in dumps. */
export const CUES: readonly Cue[] = [
  { role: 'section', line: new RegExp(`^(?:${DESKS}|${DESKS.toUpperCase()})$`, 'u') },
  // Date and time, after the author or alone; the portrait's file name may be glued before.
  {
    role: 'date',
    line: new RegExp(
      `^(?:[^.!?]{1,60}\\.(?:jpe?g|png|webp) )?(?:(?<byline>(?:${BYLINE_STARTS}):? .{3,140}?)[ ,|]{0,3})?(?<datePublished>${MOMENT})(?: ?Artikel anhören.{0,30})?$`,
      'u',
    ),
  },
  // The day above a ticker, its name glued behind: `Samstag, 03. April 2021Der Tag`.
  {
    role: 'date',
    line: /^(?<datePublished>\p{Lu}\p{Ll}{5,9}, \d{1,2}\. \p{Lu}\p{Ll}{2,8} \d{4}) ?Der (?:Tag|Börsen-Tag|Sport-Tag)$/u,
  },
  { role: 'date', line: /^(?<datePublished>\d\d\.\d\d\.\d{4} \d\d:\d\d Uhr) – \d{1,3}:\d\d min$/u },
  // A live blog: what it is about, and the last entry, `Hochwasser im Liveticker +++ 17:20 Rat stimmt zu +++`.
  {
    role: 'headline',
    line: /^(?<kicker>[^+]{3,80}[Ll]ive-?[Tt]icker) ?(?<headline>\+{3} \d\d:\d\d .{3,200} \+{3})$/u,
  },
  // The last entry of the news of a day, its author glued before.
  {
    role: 'headline',
    line: /^(?<byline>[Mm]it \p{Lu}.{3,60}?)(?<headline>Das war \p{Lu}\p{Ll}{5,9}, der \d{1,2}\. \p{Lu}\p{Ll}{2,8} \d{4})$/u,
  },
  { role: 'credit', line: /^\(Foto: ?.+\)$/u },
  { role: 'caption', line: /^.+ ?\(Foto: ?[^()]+(?:\([^()]*\)[^()]*)?\)$/u },
  {
    role: 'caption',
    line: /^.{12,220}\((?:v\. ?l\.|l\.|r\.|M\.|links|rechts|Mitte|Archivbild|Archivfoto|Symbolbild)[^()]{0,30}\)\.?$/u,
  },
  {
    role: 'share',
    line: new RegExp(`^(?:(?:(?:${SHARE_LABELS})[ |·]{0,3}){1,16}|${AUDIO_LINES}|\\d\\d:\\d\\d|/)$`, 'u'),
  },
  { role: 'alt', line: /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){3,}$/u },
  { role: 'alt', line: /^[\p{L}\p{N}][\p{L}\p{N}_. ()-]{2,100}\.(?:jpe?g|JPE?G|png|PNG|gif|webp)$/u },
  // The name of the picture that stands in for one in reports of dpa's state services.
  { role: 'alt', line: /^dpa-Regio-Dummy(?:\.\w{3,4})?$/u },
  // What teasers show of a recording or a gallery: its length, its pictures, section and date.
  { role: 'related', line: /^\d{1,4}:\d\d ?min$/u },
  { role: 'related', line: /^\d{1,3} Bilder$/u },
  { role: 'related', line: /^\p{L}[\p{L}+&. -]{0,40}? ?\d\d\.\d\d\.\d{4}(?: ?\d\d:\d\d)?(?: ?\d{1,4}:\d\d ?min)?$/u },
  { role: 'related', line: /^\d\d\.\d\d\.\d{4}(?: ?\d\d:\d\d)?(?: ?\d{1,4}:\d\d ?min)?$/u },
];
