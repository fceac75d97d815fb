import { expect, test } from 'vitest';
import { prepare } from '../article/prepare.ts';
import { readText } from '../lines/read-lines.ts';
import { openDump } from './open-dump.ts';
import { claimPullQuotes } from './pull-quotes.ts';

const QUOTATION = 'Wir bauen hier keinen Hafen für Yachten, sondern Wohnungen für Leute, die hier arbeiten';
const HOLDER = `„${QUOTATION}“, sagte die Bürgermeisterin am Montag vor dem Rat der Stadt.`;
const OTHER = 'Gebaut werden soll von Juli an, wenn die Ferien begonnen haben und weniger Menschen zur Arbeit fahren.';

/** The lines that were claimed as quotations set apart. */
function claimed(lines: readonly string[]): readonly string[] {
  const { survey } = openDump(readText(lines.join('\n')), { layers: [prepare(undefined)] });
  claimPullQuotes({ survey, told: { roles: lines.map(() => 'body'), chosen: lines.map(() => true) } });
  return survey.lines.filter(({ block }) => block.claim !== undefined).map(({ block }) => block.text);
}

test('a quotation set apart goes, with the name below it', () => {
  expect(claimed([HOLDER, `„${QUOTATION}.“`, 'Erika Muster', 'Bürgermeisterin', OTHER])).toEqual([
    `„${QUOTATION}.“`,
    'Erika Muster',
    'Bürgermeisterin',
  ]);
});

test.each([
  ['a paragraph that another one repeats with more behind it', [HOLDER, `${HOLDER} Danach war Pause.`]],
  ['a sentence that no paragraph quotes', [`${OTHER} ${OTHER}`, OTHER]],
  ['a short line', [HOLDER, 'Wir bauen hier keinen Hafen']],
  ['a quotation that stands nowhere else', [OTHER, `„${QUOTATION}.“`, 'Erika Muster']],
])('not: %s', (_, lines) => {
  expect(claimed(lines)).toEqual([]);
});
