import { expect, test } from 'vitest';
import { readText } from '../lines/read-lines.ts';
import { surveyLines } from './line-survey.ts';
import { reachEnd } from './reach-end.ts';

const TEXT = 'Der Landtag hat das neue Gesetz für die Krippen im Land am Mittwoch nach langer Debatte beschlossen.';
const LAST =
  'Das Gesetz soll zum Herbst gelten, bis dahin handeln Landtag und Kreise neue Verträge für die Krippen aus.';
const OTHER = 'Nach dem Sturm liegen Bäume auf den Gleisen, Pendler müssen bis Ostern auf Busse ausweichen.';

/** Which lines are taken when the first ones are, and how likely the others are. */
function reached(lines: readonly (readonly [string, number])[], first: number): readonly string[] {
  const input = lines.map(([line]) => line).join('\n');
  const dump = surveyLines(readText(input).blocks, input);
  const likely = Float64Array.from(lines, ([, probability]) => probability);
  const chosen = lines.map((_, index) => index < first);
  const taken = reachEnd(dump, likely, chosen);
  return lines.flatMap(([line], index) => (taken[index] ? [line] : []));
}

test('takes the last paragraph and its heading above a line that ends the article', () => {
  const article: [string, number][] = [
    [TEXT, 0.9],
    [`${TEXT} Mehr dazu sagte keiner.`, 0.8],
    ['Wie es weitergeht', 0.3],
    [LAST, 0.3],
  ];
  const texts = article.map(([line]) => line);
  expect(reached([...article, ['Mehr zum Thema', 0.1], [OTHER, 0.1]], 2)).toEqual(texts);
  expect(reached([...article, ['ab/cd (dpa)', 0.1], [OTHER, 0.3]], 2)).toEqual(texts);
});

test('takes nothing of a list of other articles', () => {
  const list: [string, number][] = [
    [TEXT, 0.9],
    [`${TEXT} Mehr dazu sagte keiner.`, 0.8],
    ['Bahn sperrt Strecke bis Ostern', 0.3],
    [OTHER, 0.3],
    ['Hund rettet Familie', 0.3],
    [OTHER, 0.3],
    ['Kontakt', 0.1],
  ];
  expect(reached(list, 2)).toHaveLength(2);
});
