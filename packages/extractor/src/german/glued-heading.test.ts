import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitHeading } from './glued-heading.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('by hints', () => {
  test.each<[kicker: string, glue: string, headline: string, hint: string]>([
    [
      'Kooperation der Dienste',
      ' ',
      'Ostland und Westland arbeiten zusammen',
      '1 Kommentar zu "Kooperation der Dienste: Ostland und Westland arbeiten zusammen"',
    ],
    ['Geheim-Kooperation', ' ', 'Ostland und Westland', 'Geheim-Kooperation: Ostland und Westland'],
    ['Syrien', '', 'Ostland und Westland einigen sich', 'Mehr zu: Syrien - Ostland und Westland einigen sich'],
    ['Syrien', ' ', 'Ostland und Westland einigen sich', 'Mehr zu: Syrien - Ostland und Westland einigen sich'],
    ['DSGV', ' ', 'Präsident Muster fordert mehr Geld', 'DSGV: Präsident Muster fordert mehr Geld'],
    [
      'Desolate Lage im Eislauf',
      ' ',
      'Muster will Funktionäre ablösen',
      'Desolate Lage im Eislauf: Der Partner der Meisterin will aufräumen',
    ],
    [
      'Desolate Lage im Eislauf',
      '',
      'Muster will Funktionäre ablösen',
      'Desolate Lage im Eislauf: Der Partner der Meisterin will aufräumen',
    ],
    ['Bayern', '', 'Minister tritt zurück', 'Bayern'],
    ['Krieg im Osten', ' ', 'Neue Gegenoffensive beginnt', 'Krieg im Osten'],
    ['Südamerika', ' ', 'Minister will besseren Schutz', 'Minister will besseren Schutz'],
    ['Streit um "Gasumlage"', ' ', 'Länder wollen klagen', 'Streit um „Gasumlage“: Länder wollen klagen'],
    ['Streit\u00a0im Bund', '\u00a0', 'Länder wollen klagen', 'Streit im Bund – Länder wollen klagen'],
    ['Neues iPhone', '', 'eBay nimmt Bestellungen an', 'Neues iPhone: eBay nimmt Bestellungen an'],
    ['BayernLB', ' ', 'Bank macht Gewinn', 'BayernLB: Bank macht Gewinn'],
    ['Klima: Die Lage', '', 'Was nun zu tun ist', 'Klima: Die Lage: Was nun zu tun ist'],
  ])('%s%s%s', (kicker, glue, headline, hint) => {
    const text = `${kicker}${glue}${headline}`;
    const found = splitHeading(text, ['Startseite', hint, 'Ein anderer Titel: Nichts davon']);
    expect(found).toEqual({ kicker, headline, at: kicker.length + glue.length });
  });

  test('the hint that tells both parts is believed before one that tells the kicker', () => {
    const text = 'Krieg im Osten Ukraine Neue Offensive beginnt';
    const hints = ['Krieg im Osten: Etwas ganz anderes', 'Krieg im Osten Ukraine: Neue Offensive beginnt'];
    expect(splitHeading(text, hints)?.headline).toBe('Neue Offensive beginnt');
  });

  test.each([
    ['Putin: Frankreich ist Partner', 'Putin: Frankreich ist Partner'],
    ['Frankreich ist Partner', 'Frankreich ist Partner'],
    ['Frankreich ist Partner', 'Frankreich ist Partner | Politik | Musterblatt'],
    ['Donald Muster Junior kandidiert im Herbst', 'Donald Muster: Zölle auf Stahl'],
    ['Donald Muster Junior kandidiert im Herbst', 'Donald Muster'],
    ['Bayern München verliert schon wieder', 'Bayern'],
    ['Russland und Amerika reden', 'Russland: Neues aus Moskau'],
    ['BayernLB meldet Verlust im Quartal', 'Bayern: Neues vom Land'],
    ['Bundestag beschließt Gesetz', 'Bund: Neues aus Berlin'],
    ['Formel-1-Fahrer muss zahlen', 'Formel: Rechnen für alle'],
    ['Krise um Ostland und Westland', 'Ostland und Westland'],
    ['Die Bundespolizei sucht Zeugen', 'Polizei sucht Zeugen'],
    ['Klima: Was nun zu tun ist', 'Was nun zu tun ist'],
    ['', ''],
  ])('%j is not split by %j', (text, hint) => {
    expect(splitHeading(text, [hint])).toBeUndefined();
  });
});

describe('by grammar', () => {
  test.each<[kicker: string, headline: string]>([
    ['Gemeinsames Vorgehen gegen IS-Terror', 'USA und Ostland raufen sich zusammen'],
    ['Streit auf dem NATO-Gipfel', 'USA drohen mit Abzug'],
    ['Syrien', 'Ostland und Westland verstärken Zusammenarbeit'],
    ['Desolate Lage im Eislauf', 'Muster will Funktionäre ablösen'],
    ['Protest in der Formel 1', 'Hamilton fährt nicht mehr'],
    ['Was tun gegen Hitze?', 'Städte suchen Schatten'],
    ['Jetzt reicht es!', 'Bürger klagen gegen Lärm'],
    ['Chef von "Musterwerk"', 'Wir stellen wieder ein'],
    ['Minister zur Wahl', '"Wir werden gewinnen"'],
    ['Minister zur Wahl', '„Wir werden gewinnen“, sagt er'],
    ['Lob für „Musterfilm“', 'Regisseurin freut sich sehr'],
    ['Minister zur Wahl', '»Wir werden gewinnen«'],
    ['Parteitag der AfD', 'Muster tritt nicht mehr an'],
    ['Verluste bei der KfW', 'Vorstand muss gehen'],
    ['Handelsstreit mit den USA', 'Ostland droht mit Zöllen'],
    ['DSGV', 'Präsident Muster fordert mehr Geld'],
    ['Krieg im Osten', 'Muster: Westland hat angefangen'],
    ['Streit um YouTube', 'Künstler fordern Geld'],
    ['Schüler und LehrerInnen streiken', 'Polizei räumt Schule'],
    ['Bis zu 30% (auch mehr)', 'Kassen erhöhen Beiträge'],
  ])('%s|%s', (kicker, headline) => {
    expect(splitHeading(kicker + headline, [])).toEqual({ kicker, headline, at: kicker.length });
  });

  test.each([
    'USA und Frankreich wollen sich abstimmen',
    'Geheimdienst-Kooperation Russland und USA verstärken Zusammenarbeit',
    'Kerry: Politische Lösung in Syrien ist Voraussetzung',
    'YouTube sperrt mehrere Kanäle aus Ostland',
    'Streit um YouTube und TikTok geht weiter',
    'BürgerInnen wählen neuen Landtag',
    'Jede LehrerIn bekommt mehr Geld',
    'VfB gewinnt Spiel gegen den VfL',
    'GmbH wird zur Aktiengesellschaft',
    'EuGH urteilt über StGB und BVerfG',
    'McDonald macht mehr Umsatz als gedacht',
    'DeSantis und MacArthur treffen sich',
    'iPhone und eBay verkaufen sich gut',
    'BioNTech, ThyssenKrupp und PayPal im Plus',
    '5G-Netz und 3D-Druck sind gefragt',
    'Minister sagt "Nein" und geht',
    'Minister sagt „Nein“ und geht',
    'Minister sagt »Nein« und geht',
    'Folgen Sie @musterName für mehr',
    'Alles unter #MusterWoche im Netz',
    'Mehr auf www.musterSeite.de lesen',
    'Erste SyrienGespräche mit IranUnterhändlern beginnen',
    'Das ist ein Satz. Und nochEiner folgt danach.',
    'MusterTier 2022: Die schönsten Bilder von der Messe',
    'RheinMuster - Der Podcast zur Politik im Westen',
    'FooBar: Was nun zu tun ist',
    'SPDler und CDUler streiten weiter über BILDplus',
    'JPMorgan und TUIfly fliegen weiter',
    '„MusterVielfalt im Land“ bringt Natur zurück',
    'FooBar',
    'AbcDef ist da',
    'Das reicht nichtAus',
    `${'Wort '.repeat(70)}undNoch eins dazu`,
  ])('%j is left whole', (text) => {
    expect(splitHeading(text, [])).toBeUndefined();
  });
});

describe('by a word that only begins headlines', () => {
  test.each([
    ['Streit am Hafen', 'Warum Boote sinken'],
    ['Alte Mühle am Fluss', 'Die Stadt baut neu'],
  ])('%s|%s', (kicker, headline) => {
    expect(splitHeading(`${kicker} ${headline}`, [])).toEqual({ kicker, headline, at: kicker.length + 1 });
  });

  test.each([
    'Streit am Hafen Warum eigentlich',
    'Streit am Hafen Wie Boote sinken Warum sie fehlen',
    'Streit von Warum und Weshalb',
    'Streit um Die Linke geht weiter',
    'Streit am Hafen. Und jetzt Warum Boote sinken',
    'Streit am Hafen Warum Boote sinken.',
  ])('%j is left whole', (text) => {
    expect(splitHeading(text, [])).toBeUndefined();
  });
});

test.each(['Streit am Hafen. Und mehrRat schweigt weiter', 'Streit am HafenRat schweigt weiter.'])(
  'sentences are no headings: %j',
  (text) => {
    expect(splitHeading(text, [])).toBeUndefined();
    expect(splitHeading(text.replaceAll('.', ''), [])).toBeDefined();
  },
);

describe('what a hint must be', () => {
  test.each([
    ['Südamerika Rat tagt heute', 'Rat tagt heute', 'Rat'],
    ['SüdamerikaRat tagt heute', 'Rat tagt heute', 'Rat'],
    ['Streit am Hafen  Rat tagt heute', 'Streit am Hafen', 'Rat'],
    ['Streit am Hafen\u00a0 Rat tagt heute', 'Streit am Hafen', 'Rat'],
    ['Uhu Rat tagt heute', 'Uhu: Rat tagt heute', 'Rat'],
  ])('%j comes apart by %j', (text, hint, begin) => {
    expect(splitHeading(text, [hint])?.at).toBe(text.indexOf(begin));
  });

  test.each([
    ['Krieg im Osten Gegenoffensive', 'Gegenoffensive'],
    ['XRat tagt heute', 'Rat tagt heute'],
    ['@musterRat tagt heute', 'Rat tagt heute'],
    ['Streit am Hafen geht weiter', 'Streit am Hafen'],
    ['Streit am Hafen Ende', 'Streit am Hafen'],
    ['U Rat tagt heute', 'U: Rat schweigt'],
    ['Südamerika Rat tagt heute', 'Und Mehr zu: Südamerika - Rat tagt heute'],
    ['Südamerika Rat tagt heute', 'Die 3 Kommentare zu "Südamerika: Rat tagt heute"'],
  ])('%j does not by %j', (text, hint) => {
    expect(splitHeading(text, [hint])).toBeUndefined();
  });
});

describe('by the model, where the site prints kickers', () => {
  test.each<[kicker: string, headline: string]>([
    ['Alte Mühle am Fluss', 'Kreis will das Grundstück pachten'],
    ['Alte-Mühle-Pacht', 'Kreis und Dorf pachten das Grundstück'],
    ['Neuer Ärger im Freibad', 'Pächter weist Vorwürfe zurück'],
    ['Streit um Radweg', 'Rat lässt wissen: Alles läuft nach Plan'],
    ['Radweg endet im Acker', 'Bürgermeisterin verspricht Abhilfe'],
    ['Sturm über der Küste', 'Fähren bleiben im Hafen'],
    ['Drei Verletzte bei Unfall', 'Polizei sucht Zeugen auf der Landstraße'],
    ['Kita-Streik', 'Eltern fordern Geld zurück'],
    ['Er war 91 Jahre alt', 'Frühere Bürgermeisterin ist gestorben'],
    ['Hilft das gegen Mücken?', 'Forscher testen neue Netze'],
    ['"Wir geben nicht auf"', 'Trainer verteidigt seine Mannschaft'],
  ])('%s|%s', (kicker, headline) => {
    expect(splitHeading(`${kicker} ${headline}`, [], { kickers: 'printed' })).toEqual({
      kicker,
      headline,
      at: kicker.length + 1,
    });
  });

  test.each([
    'Kreistag lehnt Haushalt ab',
    'Bürgermeisterin trifft Minister in Musterstadt',
    'Fähren bleiben wegen Sturm im Hafen',
    'Der Hafen im Winter',
    'Musterstadt',
    '"Wir geben nicht auf"',
    'alles klein geschrieben und ohne großes Wort',
    '',
  ])('%j is left whole', (text) => {
    expect(splitHeading(text, [], { kickers: 'printed' })).toBeUndefined();
  });

  test.each([
    'Alte Mühle am Fluss Kreis will das Grundstück pachten',
    'Streit um Radweg Rat lässt wissen: Alles läuft',
  ])('%j is left whole where nothing says that the site prints kickers', (text) => {
    expect(splitHeading(text, [])).toBeUndefined();
  });

  test('a hint is believed before the model', () => {
    const text = 'Pläne für die Mühle Kreis Musterland will das Grundstück pachten';
    const hint = 'Pläne für die Mühle Kreis: Musterland will das Grundstück pachten';
    expect(splitHeading(text, [hint], { kickers: 'printed' })?.kicker).toBe('Pläne für die Mühle Kreis');
    expect(splitHeading(text, [], { kickers: 'printed' })?.kicker).toBe('Pläne für die Mühle');
  });

  test('two words that stand side by side in the prose are not parted', () => {
    const text = 'Ärger um Freibad Musterbach Pächter weist Vorwürfe zurück';
    const prose = 'Im Freibad Musterbach gab es am Montag Ärger.';
    const found = splitHeading(text, [], { kickers: 'printed', prose });
    expect(found?.kicker).toBe('Ärger um Freibad Musterbach');
  });

  test('the heading itself among the prose tells nothing', () => {
    const text = 'Alte Mühle am Fluss Kreis will das Grundstück pachten';
    const found = splitHeading(text, [], { kickers: 'printed', prose: `${text}\nEs geht um eine Mühle.` });
    expect(found?.kicker).toBe('Alte Mühle am Fluss');
  });

  test('of several places where something is glued the likeliest counts', () => {
    const text = 'Neuer Ärger bei MusterBadPächter weist Vorwürfe zurück';
    expect(splitHeading(text, [])).toBeUndefined();
    expect(splitHeading(text, [], { kickers: 'printed' })?.kicker).toBe('Neuer Ärger bei MusterBad');
  });

  test.each([
    ['Wetterbericht: Der eine Weg, den Sturm ins Leere laufen zu lassen – ein Versuch', 'Wetterbericht:'],
    ['Brücke am Hafen Muster: Das schaffen wir', 'Brücke am Hafen'],
  ])('a colon before the place that is likeliest parts kicker and headline: %s', (text, kicker) => {
    expect(splitHeading(text, [], { kickers: 'printed' })?.kicker).toBe(kicker);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...[
      'Streit im Bund',
      'USA',
      'Muster',
      ' ',
      ': ',
      ' - ',
      '"',
      '„',
      '“',
      'AfD',
      'klagt gegen',
      '?',
      '1',
      'Innen',
      '\u00ad',
      '\u00a0',
    ],
  );
  const line = fc.oneof(
    fc.string({ unit: anyUnit }),
    fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')),
  );

  test('kicker and headline are the two sides of the offset', () => {
    fc.assert(
      fc.property(
        line,
        fc.array(line, { maxLength: 4 }),
        fc.constantFrom(undefined, 'printed' as const),
        (text, hints, kickers) => {
          const found = splitHeading(text, hints, kickers === undefined ? {} : { kickers });
          if (found === undefined) return;
          expect(text.slice(0, found.at).trim()).toBe(found.kicker);
          expect(text.slice(found.at).trim()).toBe(found.headline);
          expect(found.kicker).not.toBe('');
          expect(found.headline).not.toBe('');
        },
      ),
    );
  });

  test('a hint that holds both parts always splits', () => {
    const words = fc.array(fc.constantFrom('Streit', 'im', 'Bund', 'um', 'Geld', 'Länder'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, words, fc.constantFrom('', ' '), (kicker, headline, glue) => {
        const [above, below] = [kicker.join(' '), headline.join(' ')];
        expect(splitHeading(above + glue + below, [`${above}: ${below}`])?.kicker).toBe(above);
      }),
    );
  });
});
