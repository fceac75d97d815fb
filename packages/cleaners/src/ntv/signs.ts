import type { Cleaner } from '@klartext/extractor';

const STAMP = '\\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d Uhr';
const LINE_END = '(?:\\r?\\n){1,2}';
const LINE = `.{1,300}${LINE_END}`;
const BULLET = '[^\\S\\n]*(?:[•*][^\\S\\n]*)?';

/** What tells a dump of n-tv, or a copy of its text elsewhere, without the address. */
export const NTV_SIGNS: Cleaner['signs'] = {
  sure: [
    new RegExp(`^${BULLET}\\(?Quelle: ?(?:https?://)?(?:www\\.)?n-?tv(?:\\.de)?(?=[\\s,/)]|$)`, 'mu'),
    new RegExp(`^${BULLET}© n-?tv\\.de Alle Rechte vorbehalten$`, 'mu'),
    /^[^\S\n]*\p{L}+, \d\d\. \p{L}+ \d{4} \d\d:\d\d Uhr Frankfurt \|/mu,
    new RegExp(`${STAMP}.{0,60}${LINE_END}(?:${LINE}){0,10}Folgen auf:$`, 'mu'),
  ],
  likely: [
    /^[^\S\n]*n-?tv Nachrichtenfernsehen$/imu,
    /^[^\S\n]*n-?tv(?:\.de)? Dienste$/mu,
    new RegExp(`^Startseite.{0,80}${LINE_END}(?:${LINE}){0,6}(?:Von .{1,80})?${STAMP}$`, 'mu'),
    new RegExp(`^(?:Von .{1,80})?${STAMP}${LINE_END}(?:${LINE}){0,2}.{0,300}\\(Foto: .{1,80}\\)$`, 'mu'),
    /^Folgen auf:$/mu,
    /^Diese Audioversion wurde künstlich generiert\./mu,
    /^Quelle: ?(?:dpa|AFP|rts|sid|DJ)$/mu,
  ],
};
