import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { splitDateline } from './dateline.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe('a dateline with its agency or its mark', () => {
  test.each<[start: string, dateline: string, agencies: string]>([
    ['Hamburg (dpa/lno) - ', 'Hamburg', 'dpa'],
    ['Berlin (dpa) – ', 'Berlin', 'dpa'],
    ['Berlin\u00a0(dpa)\u00a0–\u00a0', 'Berlin', 'dpa'],
    ['Frankfurt, 28. Juli (Reuters) – ', 'Frankfurt', 'reuters'],
    ['BERLIN, 3. Mai (AFP) - ', 'BERLIN', 'afp'],
    ['New York/Frankfurt (Reuters) - ', 'New York/Frankfurt', 'reuters'],
    ['KÖLN (sid) ', 'KÖLN', 'sid'],
    ['Köln (SID) ', 'Köln', 'sid'],
    ['Frankfurt/Main (dpa-AFX) - ', 'Frankfurt/Main', 'dpa-afx'],
    ['Frankfurt (Oder) (dpa/bb) - ', 'Frankfurt (Oder)', 'dpa'],
    ['Bad Bentheim (dpa/lni) – ', 'Bad Bentheim', 'dpa'],
    ['Rothenburg ob der Tauber (dpa/lby) - ', 'Rothenburg ob der Tauber', 'dpa'],
    ['St. Gallen (sda) - ', 'St. Gallen', 'sda'],
    ['Berlin, Brüssel (epd). ', 'Berlin, Brüssel', 'epd'],
    ['Bonn (KNA) ', 'Bonn', 'kna'],
    ['Tel Aviv/Gaza (dpa/AFP) - ', 'Tel Aviv/Gaza', 'dpa afp'],
    ['LA CROSSE, Wis. (AP) — ', 'LA CROSSE, Wis.', 'ap'],
    ['BEIRUT/THE HAGUE, March 7 (Reuters) - ', 'BEIRUT/THE HAGUE', 'reuters'],
    ['PARIS dpa/afp | ', 'PARIS', 'dpa afp'],
    ['BERLIN taz | ', 'BERLIN', ''],
    ['HB BERLIN. ', 'BERLIN', ''],
    ['HB NEW YORK. ', 'NEW YORK', ''],
    ['HB Berlin ', 'Berlin', ''],
    ['dpa-afx FRANKFURT. ', 'FRANKFURT', 'dpa-afx'],
    ['HB/dpa BRÜSSEL. ', 'BRÜSSEL', 'dpa'],
    ['DÜSSELDORF. ', 'DÜSSELDORF', ''],
    ['BERLIN, 3. Mai. ', 'BERLIN', ''],
  ])('%s', (start, dateline, agencies) => {
    const text = `${start}Die Behörde hat am Montag einen neuen Entwurf vorgelegt.`;
    const found = splitDateline(text);
    expect(found?.dateline).toBe(dateline);
    expect(found?.agencies.map((each) => each.code).join(' ')).toBe(agencies);
    expect(text.slice(found?.at)).toBe('Die Behörde hat am Montag einen neuen Entwurf vorgelegt.');
  });
});

describe('a bare place opens a sentence', () => {
  test.each<[dateline: string, rest: string]>([
    ['Paris', 'Im Kampf gegen die Schulden will die Regierung sparen.'],
    ['Frankfurt', 'Sparkassenpräsident Helmut Muster fordert mehr Geld vom Staat.'],
    ['Berlin', 'Kanzlerin Erika Muster hat den Vorschlag am Montag abgelehnt.'],
    ['Washington', 'US-Präsident Muster droht mit neuen Zöllen auf Stahl.'],
    ['New York', 'Die Börsen haben am Freitag nachgegeben.'],
    ['Düsseldorf, Frankfurt', 'Der Konzern trennt sich von seinem Vorstand.'],
    ['Berlin, Brüssel', 'Die Kommission legt einen Plan vor.'],
    ['Berlin, Brüssel, Paris', 'Ein Streit um die Milch entzweit die Union.'],
    ['Frankfurt/New York', 'Anleger ziehen sich zurück, weil die Zinsen steigen.'],
    ['Essen', 'Der Versorger hat sein Ergebnis verdoppelt.'],
    ['München', '„Wir werden liefern“, sagt der Vorstandschef.'],
    ['MOSKAU', 'Nach dem Abschuss hat der Kreml geschwiegen.'],
    ['Bad Homburg', 'Der Gesundheitskonzern hat mehr verdient als erwartet.'],
  ])('%s %s', (dateline, rest) => {
    for (const mark of [' ', '\u00a0', ' – ', ' - ']) {
      const text = `${dateline}${mark}${rest}`;
      const found = splitDateline(text, { bare: 'known-places' });
      expect(found?.dateline).toBe(dateline);
      expect(text.slice(found?.at)).toBe(rest);
    }
    expect(splitDateline(`${dateline} ${rest}`)).toBeUndefined();
  });

  test('even glued to it', () => {
    const found = splitDateline('ParisIm Kampf gegen die Schulden spart der Staat.', { bare: 'known-places' });
    expect(found).toEqual({ dateline: 'Paris', agencies: [], at: 5 });
  });
});

test.each(['Köln (KNA/iz). ', 'Köln (iz/KNA) - '])('a house beside the agency: %s', (start) => {
  const found = splitDateline(`${start}Die Mühle am Fluss ist verkauft.`);
  expect(found?.dateline).toBe('Köln');
  expect(found?.agencies.map(({ code }) => code)).toEqual(['kna']);
});

describe('editors before the place', () => {
  test.each<[start: string, dateline: string, initials: readonly string[], agencies: readonly string[]]>([
    ['sts/ku Frankfurt – ', 'Frankfurt', ['sts', 'ku'], []],
    ['jmu Berlin - ', 'Berlin', ['jmu'], []],
    ['dpa/jmu Großmusterdorf - ', 'Großmusterdorf', ['jmu'], ['dpa']],
    ['jmu/mbx KÖLN/BONN | ', 'KÖLN/BONN', ['jmu', 'mbx'], []],
    ['dpa Hamburg – ', 'Hamburg', [], ['dpa']],
  ])('%s', (start, dateline, initials, agencies) => {
    const found = splitDateline(`${start}Die Mühle am Fluss ist verkauft.`);
    expect(found).toMatchObject({ dateline, initials, at: start.length });
    expect(found?.agencies.map(({ code }) => code)).toEqual(agencies);
  });

  test.each([
    'in Frankfurt – Die Mühle am Fluss ist verkauft.',
    'aus/von Berlin – Die Mühle am Fluss ist verkauft.',
    'jmu Mühle – Die Mühle am Fluss ist verkauft.',
    'jmu Frankfurt – die Mühle am Fluss ist verkauft.',
    'jmu Frankfurt Die Mühle am Fluss ist verkauft.',
    'eine Stadt – Die Mühle am Fluss ist verkauft.',
  ])('none: %s', (text) => {
    expect(splitDateline(text)).toBeUndefined();
  });
});

describe('a middle dot behind known places', () => {
  test.each(['Aleppo/Berlin', 'Düsseldorf', 'Köln, Bonn'])('%s', (dateline) => {
    const text = `${dateline} · Die Mühle am Fluss ist verkauft.`;
    expect(splitDateline(text)).toEqual({ dateline, agencies: [], at: dateline.length + 3 });
  });

  test.each([
    'Kultur · Die Mühle am Fluss ist verkauft.',
    'Berlin · Hamburg · Köln',
    'Berlin · 3 Zimmer · 80 Quadratmeter',
    'Berlin ·',
  ])('none: %s', (text) => {
    expect(splitDateline(text)).toBeUndefined();
  });
});

describe('what a place must be is asked the more, the less follows it', () => {
  const rest = 'Die Mühle am Fluss ist verkauft.';

  test.each([
    'Bad Homburg (dpa) ',
    'BAD MUSTERBACH (dpa) ',
    'Musterbach (dpa) ',
    'Bad Musterbach (dpa) - ',
    'Bad Muster an der Muster (dpa) - ',
    'MUSTERHEIM taz | ',
    'Bad Homburg taz | ',
    'HB MUSTERHEIM. ',
    'dpa MUSTERHEIM. ',
  ])('%s', (start) => {
    expect(splitDateline(start + rest)?.at).toBe(start.length);
  });

  test.each([
    'Bad Musterbach (dpa) ',
    'Bad Muster an der Alten Muster (dpa) - ',
    'Köln, am Muster (dpa) - ',
    'Köln (dpa/Musterblatt) - ',
    'Köln2 (dpa) - ',
    'Bad 2Köln (dpa) - ',
    'Rothenburg obx der Tauber (dpa) - ',
    'Rothenburg xob der Tauber (dpa) - ',
    'Musterheim taz | ',
    'DPA taz | ',
    'MUSTERHEIM xyz | ',
    'HB DPA. ',
    'XYZ MUSTERHEIM. ',
    'usw Berlin – ',
    'bis Berlin – ',
  ])('none: %s', (start) => {
    expect(splitDateline(start + rest)).toBeUndefined();
  });
});

test.each([
  ['Hagen Mühlen am Fluss stehen seit dem Sonntag alle leer', false],
  ['Hagen Mühlen am Fluss stehen seit dem Montag alle leer.', false],
  ['Hagen Mühlen am Fluss stehen seit dem Sonntag alle leer.', true],
  ['Hagen Mühlen Häuser Brücken Boote Kräne Felder am Fluss.', false],
  ['Hagen Mühlen Häuser Brücken Boote Kräne Felder am fluss.', true],
])('fifty letters, a full stop and two small words make a sentence behind a bare place: %s', (text, isOne) => {
  expect(splitDateline(text, { bare: 'known-places' }) !== undefined).toBe(isOne);
});

test('a place that no list knows counts only where the site prints any place so', () => {
  const text = 'Großmusterdorf Wenn der Rat am Montag zusammenkommt, geht es um die Zukunft der Mühle.';
  expect(splitDateline(text, { bare: 'any-place' })).toEqual({ dateline: 'Großmusterdorf', agencies: [], at: 15 });
  expect(splitDateline(text, { bare: 'known-places' })).toBeUndefined();
  expect(splitDateline(text)).toBeUndefined();
});

test.each([
  'Paris Saint-Germain gewann am Abend das Finale der Champions League.',
  'Paris Hilton hat in der Nacht ihren neuen Film vorgestellt.',
  'Frankfurt liegt am Main und hat viele hohe Häuser.',
  'Frankfurt Airport meldet mehr Passagiere als im vergangenen Jahr.',
  'New York Times',
  'New York Times und andere Blätter haben den Fall am Montag enthüllt.',
  'Berlin Brandenburg',
  'Berlin Brandenburg soll im Herbst endlich mehr Fluggäste haben.',
  'Washington Post',
  'Washington Post und andere Blätter haben den Fall am Montag enthüllt.',
  'London Stock Exchange will mit der Börse in Mailand zusammengehen.',
  'Hannover Rück hat im ersten Quartal mehr verdient als gedacht.',
  'Basel III-Regeln machen den kleinen Banken das Leben schwer.',
  'Boston Consulting rechnet mit einem langen Winter für die Autobauer.',
  'Essen Sie öfter Gemüse, raten die Ärzte ihren Patienten.',
  'Panama Papers bringen mehrere Minister in große Not.',
  'Hamburg Commercial Bank verdient mehr als im vergangenen Jahr.',
  'Paris Im Kampf',
  'heute in PARIS dpa/afp | Die Mühle am Fluss ist verkauft.',
  'Köln, Bonn, Hagen, Hamm, Neuss (dpa) - Die Mühle am Fluss ist verkauft.',
  'Berlin Hamburg München Köln sind die größten Städte des Landes.',
  'Berlin - Hamburg 3:2 nach Verlängerung und einem späten Tor.',
  'Berlin 2024 wird das Jahr der großen Wahlen im Land und in den Kommunen.',
  'Berlin Ausstellung über das Leben am Fluss',
  'Sofia Muster spricht in einem langen Gespräch über ihre Kindheit auf dem Land.',
  'London (Kanada) hat ein neues Rathaus bekommen, das viel gekostet hat.',
  'Berliner Schüler schreiben heute ihre letzte Arbeit.',
  'Berlin-Mitte Die Polizei sucht Zeugen eines Unfalls.',
  'Berlin',
  'Berlin ',
  'Berlin (dpa)',
  'Berlin (dpa) hat den Bericht am Montag veröffentlicht.',
  'Die Deutsche Presse-Agentur (dpa) meldet einen Rekord.',
  'Der Sport-Informations-Dienst (SID) - eine Agentur aus Köln - feiert.',
  'Deutsche Presse-Agentur (dpa) – die größte Agentur des Landes.',
  'Actuarial Professional Analysis (APA)',
  'American Psychological Association (APA) Style Guide for Students',
  'Angela Muster (CDU) - die Kanzlerin - schweigt.',
  'Alexa Muster (dpa/picture alliance via Getty)',
  'Im Streit (dpa) - das ist neu.',
  'Application Programming Interface (API)',
  'POLITIK | Sport und mehr aus aller Welt.',
  'ACHTUNG. Die Sperrfrist endet um acht Uhr.',
  '',
])('%j has no dateline', (text) => {
  expect(splitDateline(text, { bare: 'known-places' })).toBeUndefined();
  expect(splitDateline(text, { bare: 'any-place' })).toBeUndefined();
});

test('the offset always lies behind the dateline, and text is left', () => {
  const piece = fc.constantFrom(
    ...[
      'Berlin',
      'PARIS',
      'HB ',
      ' (dpa)',
      ' dpa',
      '/',
      ', ',
      ' - ',
      '. ',
      ' | ',
      ' Die Lage ist ernst.',
      ' ',
      '28. Juli',
      '(',
      ')',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: anyUnit }),
    fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (line) => {
      const found = splitDateline(line, { bare: 'known-places' });
      if (found === undefined) return;
      expect(fold(line.slice(0, found.at))).toContain(found.dateline);
      expect(line.slice(found.at).trim()).not.toBe('');
    }),
  );
});
