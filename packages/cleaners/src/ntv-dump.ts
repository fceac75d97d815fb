import type { DumpGrammar } from '@klartext/extractor';
import { NTV_DESK, NTV_TOOL } from './ntv-lines.ts';

/** Kicker and headline in one line as a rule; on lines of their own where the dump follows the style sheet. */
const HEADINGS = ['section:desk kicker:kicker headline:line', 'section:desk? heading:line'];

/** The line of author and date, in one or in two; the author's portrait leaves its file name. */
const SIGNED = '-:tool* -:file? byline? byline:stamp! -:tool*';

/** The picture below it: alternative text, caption and credit, each of which may be missing; then the lede. */
const PICTURES = [
  'alt:line? caption:line credit:foto -:tool* teaser:lede?',
  'alt:file? credit:foto -:tool* teaser:lede?',
  'alt:line? caption:captioned -:tool* teaser:lede?',
  'alt:file caption:legend -:tool* teaser:lede',
  '-:tool+ teaser:lede',
  'caption:legend -:tool+ teaser:lede',
  'alt:file? -:tool* teaser:lede?',
];

const TEASER = 'it is a teaser of another page';
const PICTURE = 'it belongs to a picture';

/** How n-tv's pages look as dumps. */
export const NTV_DUMP: DumpGrammar = {
  lines: {
    desk: NTV_DESK,
    tool: NTV_TOOL,
    kicker: new RegExp(`^(?!${NTV_DESK.source.slice(1)})[\\p{Lu}\\d"„“#][^.|]{2,44}$`, 'u'),
    stamp:
      /^(?:(?:Von|Ein|Eine|Aus|Interview|Protokoll|Gastbeitrag|Kommentar|Kolumne|Analyse):? .{3,140}?[ ,|]{0,3})?\d\d\.\d\d\.\d{4}, ?\d\d:\d\d ?Uhr(?: ?Artikel anhören.{0,30})?$/u,
    foto: /^\(Foto: ?.+\)$/u,
    captioned: /^.+ ?\(Foto: ?[^()]+(?:\([^()]*\)[^()]*)?\)$/u,
    legend: /^(?!Diese Audioversion |Wir freuen uns |Artikel |Folgen )(?=.{12,260}$).*[.!?)…"“”]$/u,
    note: /^.{1,160}$/u,
    label: /^.{1,60}$/u,
    title: /^(?=.{25,220}$)[^|]*[^.…,:;]$/u,
    teasing: /^(?=.{12,220}$)[^|]*[^.…,:;]$/u,
    loose: /^(?=.{72,220}$)[^|]*[^.?!…:;,")“”][”“"]?$/u,
    plain: /^(?=.{25,120}$)[^|]*[^.?!…:;,)]$/u,
    closed: /^.*[.?!…]["”“)]{0,2}$/u,
    marked: /^.{12,220}\((?:v\. ?l\.|l\.|r\.|M\.|links|rechts|Mitte|Archivbild|Archivfoto|Symbolbild)[^()]{0,30}\)\.?$/u,
    crumb: /^Startseite ?(?:\p{Lu}.*)?$/u,
    lede: /^(?!Diese Audioversion |.{2,60} \((?:dpa|AFP|AP|sid|Reuters|rts|epd|KNA|ots)[^()]{0,16}\) [-–—])(?!.*\(Foto: ?[^()]+\)$).{60,}$/u,
    reported: /^.{2,60} \((?:dpa|AFP|AP|sid|Reuters|rts|epd|KNA|ots)[^()]{0,16}\) [-–—] .{40,}$/u,
    slug: /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){3,}$/u,
    length: /^(?:\d{1,4}:\d\d ?min|\d{1,3} Bilder)$/u,
    infos: /^(?:\p{L}[\p{L}+&. -]{0,40}? ?)?\d\d\.\d\d\.\d{4}(?: ?\d\d:\d\d)?(?: ?\d{1,4}:\d\d ?min)?$/u,
    topics: /^THEMEN$/u,
    topic: /^(?!(?:Videos|Bilderserien|Regionales)$)\p{Lu}[^.:|]{1,40}$/u,
  },
  heads: [
    ...HEADINGS.flatMap((heading) => PICTURES.map((picture) => `${heading} ${SIGNED} ${picture}`)),
    ...PICTURES.map((picture) => `-:crumb! -:line? section:desk heading:line -:tool* -:file? byline? -:tool* ${picture}`),
    'heading:title&opening byline? -:tool* alt:line? caption:line credit:foto! -:tool* teaser:lede',
    'heading:title&opening byline? -:tool* alt:line? caption:captioned! -:tool* teaser:lede',
    'heading:title&opening byline! -:tool* teaser:lede?',
    'datePublished:date? heading:title&opening teaser:prose&lede! _:prose',
    'datePublished:date? heading:title&opening _:reported!',
  ],
  inserts: [
    { id: 'dated-teaser', because: TEASER, sequence: '-:alt&label? -:length? -:infos! -:length? -:kicker? -:teasing -:byline?' },
    { id: 'length-teaser', because: TEASER, sequence: '-:alt&label? -:length! -:kicker? -:teasing -:byline?' },
    { id: 'picture-teaser', because: TEASER, sequence: '-:slug! -:kicker? -:teasing -:byline?' },
    { id: 'signed-teaser', because: TEASER, sequence: '-:kicker? -:teasing -:byline!' },
    { id: 'loose-teaser', because: TEASER, sequence: '_:prose&closed -:loose! _:prose' },
    { id: 'split-teaser', because: TEASER, sequence: '_:prose&closed -:kicker -:plain! _:prose' },
    { id: 'picture', because: PICTURE, sequence: 'alt:file caption:line credit:foto!' },
    { id: 'uncaptioned', because: PICTURE, sequence: 'alt:file credit:foto!' },
    { id: 'described-picture', because: PICTURE, sequence: 'alt:alt&note caption:legend credit:foto!' },
    { id: 'captioned-picture', because: PICTURE, sequence: 'caption:legend credit:foto!' },
    { id: 'credit', because: PICTURE, sequence: 'credit:foto!' },
    { id: 'glued-caption', because: PICTURE, sequence: 'alt:file? caption:captioned!' },
    { id: 'uncredited-picture', because: PICTURE, sequence: 'alt:file! caption:legend?' },
    { id: 'marked-caption', because: PICTURE, sequence: 'caption:marked!' },
    { id: 'topics', because: 'it is a label', sequence: '-:topics! keywords:topic+' },
  ],
  headings: [/^(.{8,180}?[^.…,\s])(?: [-–|] n-?tv(?:\.de)?)?$/u],
};
