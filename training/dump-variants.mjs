import { ROLE } from '../packages/extractor/dist/evidence/roles.js';

const LAST_WORD = /[.!?]?\s*\S*$/u;
const BREAK = /\r?\n/u;
const BODY = new Set([
  ROLE.body,
  ROLE.heading,
  ROLE.teaser,
  ROLE.headline,
  ROLE.kicker,
  ROLE.byline,
  ROLE.date,
  ROLE['sign-off'],
]);
/** Lines that any page might print among others. */
const STRAY = [
  'Anzeige',
  'Mehr',
  'Teilen',
  '1',
  'Video',
  'Zurück',
  'Menü',
  '©',
  'Advertisement',
  'Mehr zum Thema',
  'Newsletter',
  ...[
    'Newsletter abonnieren',
    'Drucken',
    'Merken',
    'Kommentare',
    '© 2015',
    'Bild 1 von 3',
    'Jetzt teilen',
    'Artikel teilen',
  ],
  ...['Mehr lesen', 'Weiter', 'Suche', 'Anmelden', 'Audio', '00:45', '2', 'Folgen', 'E-Mail', 'Facebook', 'Werbung'],
];
const ABOVE = [0, 0, 0, 1, 2, 4, 10];
const BELOW = [0, 0, 1, 2, 5, 12];

/**
 * A printed page in the ways in which people keep it: whole with and without what the site's cleaner and the address say; cut to
 * its article, or to its text alone; with lines lost, added and glued. All by chance, and the same for the same id.
 */
export function* variantsOf(text, { id, label, times }) {
  const random = randomOf(id);
  yield { form: 'whole', text, site: true, address: random() < 0.5 };
  yield { form: 'whole', text, site: false, address: random() < 0.4 };
  const lines = text.split(BREAK);
  const roles = label(lines);
  const kept = [...roles.keys()].filter((at) => BODY.has(roles[at]));
  const body = [...roles.keys()].filter((at) => roles[at] === ROLE.body);
  if (body.length === 0) return;
  const head = kept.find((at) => at >= body[0] - 40) ?? body[0];
  const tail = Math.max(kept.findLast((at) => at <= body.at(-1) + 12) ?? 0, body.at(-1));
  for (let time = 0; time < times; time += 1) {
    const from = Math.max(0, (random() < 0.25 ? body[0] : Math.min(head, body[0])) - pick(ABOVE, random));
    const cut = lines.slice(from, Math.min(lines.length, tail + 1 + pick(BELOW, random)));
    yield {
      form: 'cut',
      text: (random() < 0.2 ? brokenOff(lines.slice(from, body.at(-1) + 1)) : cut).join('\n'),
      site: random() < 0.5,
      address: random() < 0.3,
    };
    yield {
      form: 'worn',
      text: worn(random() < 0.5 ? lines : cut, random).join('\n'),
      site: random() < 0.5,
      address: random() < 0.3,
    };
  }
}

/** Lines of which the last breaks off in the middle. */
function brokenOff(lines) {
  const last = lines.at(-1);
  return last.length < 80
    ? lines
    : [...lines.slice(0, -1), last.slice(0, Math.max(60, Math.floor(last.length * 0.6))).replace(LAST_WORD, '')];
}

function worn(lines, random) {
  const out = [];
  for (const line of lines) {
    const chance = random();
    if (chance < 0.04 && line.trim() !== '') continue;
    if (chance < 0.09) out.push(pick(STRAY, random));
    if (
      chance < 0.13 &&
      out.length > 0 &&
      line.trim() !== '' &&
      line.length < 60 &&
      out.at(-1).trim() !== '' &&
      out.at(-1).length < 60
    )
      out[out.length - 1] += (random() < 0.5 ? ' ' : '') + line.trim();
    else out.push(line);
  }
  return random() < 0.3 ? out.filter((line) => line.trim() !== '') : out;
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Numbers from 0 to 1 that follow from a name (mulberry32). */
function randomOf(name) {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
