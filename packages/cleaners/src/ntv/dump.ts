import type { DumpGrammar } from '@klartext/extractor';
import { NTV_LINES } from './lines.ts';

const TEASER = 'it is a teaser of another page';
const PICTURE = 'it belongs to a picture';

/** Kicker and headline in one line as a rule; on lines of their own where the dump follows the style sheet. */
const HEADINGS = ['section:desk kicker:kicker headline:line', 'section:desk? heading:line'];

/** The line of author and date, in one or in two; the author's portrait leaves its file name. */
const SIGNED = '-:tool* -:file? byline? datePublished:stamp! -:tool*';

/** A page without that line, told by its path of sections. */
const LOCATED = '-:crumb! -:line? section:desk heading:line -:tool* -:file? byline? -:tool*';

/** Picture and tools below it; each part of the picture may be missing, and tools may be removed by rules of their own. */
const OPENINGS = [
  'alt:file? alt:stock? credit:foto -:tool* teaser:prose&lede?',
  'alt:line? caption:line credit:foto -:tool* teaser:prose&lede?',
  'alt:line? caption:line&captioned -:tool* teaser:prose&lede?',
  'alt:file caption:line&legend -:tool* teaser:prose&lede',
  '-:tool+ teaser:prose&lede',
  '_:bar -:tool* teaser:prose&lede',
  'caption:line&legend -:tool+ teaser:prose&lede',
  'caption:line&legend _:bar -:tool* teaser:prose&lede',
  'alt:file? -:tool* teaser:prose&lede?',
];

/** How n-tv's pages look as dumps. */
export const NTV_DUMP: DumpGrammar = {
  lines: NTV_LINES,
  heads: [
    ...HEADINGS.flatMap((heading) => OPENINGS.map((opening) => `${heading} ${SIGNED} ${opening}`)),
    ...OPENINGS.map((opening) => `${LOCATED} ${opening}`),
    'datePublished:date! heading:title alt:line? caption:line credit:foto teaser:prose&lede?',
    'datePublished:date! heading:title teaser:prose&lede _:prose',
    'heading:title&opening byline? -:tool* alt:line? caption:line credit:foto! -:tool* teaser:prose&lede',
    'heading:title&opening byline? -:tool* alt:line? caption:line&captioned! -:tool* teaser:prose&lede',
    'heading:title&opening byline! -:tool* teaser:prose&lede?',
    'heading:title&opening teaser:prose&lede! _:short? _:prose',
    'datePublished:date? heading:title&opening _:reported!',
  ],
  tails: [{ id: 'strip', because: 'only teasers of other pages follow', sequence: '-:strip! -:alt? -:entry' }],
  inserts: [
    { id: 'picture', because: PICTURE, sequence: 'alt:file caption:line credit:foto!' },
    { id: 'uncaptioned-picture', because: PICTURE, sequence: 'alt:file credit:foto!' },
    { id: 'described-picture', because: PICTURE, sequence: 'alt:alt&note caption:line&legend credit:foto!' },
    { id: 'credited-caption', because: PICTURE, sequence: 'caption:line&legend credit:foto!' },
    { id: 'credit', because: PICTURE, sequence: 'credit:foto!' },
    { id: 'glued-credit', because: PICTURE, sequence: 'alt:file? caption:line&captioned!' },
    { id: 'gallery-teaser', because: TEASER, sequence: '-:alt? -:count! -:infos? -:kicker? -:teasing -:byline?' },
    {
      id: 'dated-teaser',
      because: TEASER,
      sequence: '-:alt? -:length? -:infos! -:length? -:kicker? -:teasing -:byline?',
    },
    {
      id: 'listed-teaser',
      because: TEASER,
      sequence: '-:file? -:length? -:label -:length? -:day! -:length? -:kicker? -:teasing -:byline?',
    },
    { id: 'length-teaser', because: TEASER, sequence: '-:alt&label? -:length! -:kicker? -:teasing -:byline?' },
    { id: 'picture-teaser', because: TEASER, sequence: '-:slug! -:kicker? -:teasing -:byline?' },
    { id: 'signed-teaser', because: TEASER, sequence: '-:kicker? -:teasing -:byline!' },
    { id: 'loose-teaser', because: TEASER, sequence: '_:prose&closed -:loose! _:prose' },
    { id: 'split-teaser', because: TEASER, sequence: '_:prose&closed -:kicker -:plain! _:prose' },
    { id: 'uncredited-picture', because: PICTURE, sequence: 'alt:file! caption:line&legend&note?' },
    { id: 'marked-caption', because: PICTURE, sequence: 'caption:line&marked!' },
    { id: 'topics', because: 'it is a topic', sequence: '_:topics! keywords:topic+' },
  ],
  headings: [/^(.{8,180}?[^.…,\s])(?: [-–|] n-?tv(?:\.de)?)?$/u],
};
