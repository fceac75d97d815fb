/** A made-up page of no site, some kilobytes of HTML; the same for the same number. */
function madeUpPage(number: number): string {
  const paragraphs = Array.from({ length: 4 + (number % 9) }, (_, index) => `<p>${paragraph(number, index)}</p>`);
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Meldung ${number} | Ortsblatt</title>
<meta property="article:published_time" content="2024-03-${String(1 + (number % 28)).padStart(2, '0')}T08:00:00+01:00"></head>
<body><header><nav><a href="/">Start</a> <a href="/orte">Orte</a> <a href="/abo">Abo</a></nav></header>
<main><article><h1>Gemeinde ${number} ordnet ihre Wege neu</h1>${paragraphs.join('\n')}</article></main>
<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer></body></html>`;
}

/** Pages as lines of NDJSON, with their numbers as ids. */
export function madeUpLines(count: number): string {
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, html: madeUpPage(id) })}\n`).join('');
}

function paragraph(number: number, index: number): string {
  const street = STREETS[(number * 7 + index * 3) % STREETS.length];
  const deed = DEEDS[(number + index) % DEEDS.length];
  return `Im Abschnitt ${index + 1} der ${street} ${deed}, wie die Verwaltung im Vorgang ${number * 31 + index} mitteilte. Anlieger können bis zum Monatsende Stellung nehmen, die Pläne liegen im Rathaus aus.`;
}

const STREETS = [
  'Lindenallee',
  'Hafenstraße',
  'Brunnengasse',
  'Bahnhofstraße',
  'Mühlweg',
  'Kastanienallee',
  'Parkstraße',
];
const DEEDS = [
  'werden Bäume gepflanzt',
  'entsteht ein Radweg',
  'beginnt die Erneuerung der Leitungen',
  'wird der Gehweg verbreitert',
  'ruht der Verkehr für zwei Wochen',
];
