import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleaners } from '@klartext/cleaners';
import { createExtractor } from '@klartext/extractor';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparable } from '../packages/extractor/src/fold.ts';

/** Datelines are lifted off, and so the end of a line tells whether it was kept. */
const END = 60;
const FOLDER = fileURLToPath(new URL('../training/dumps/', import.meta.url));
const { extract } = createExtractor({ cleaners });

interface Line {
  readonly role: string;
  readonly text: string;
}

interface Counts {
  /** Letters of the annotated text, of the text that was read, and of what both have. */
  wanted: number;
  given: number;
  shared: number;
  headlines: number;
  headlinesRight: number;
}

/** A dump of an era or a newsroom, made up, with the role of each line. */
function dumpOf(file: string) {
  const [head = '', ...rows] = readFileSync(`${FOLDER}${file}`, 'utf8').trimEnd().split('\n');
  const url = /^# site=\S+ url=(.+)$/u.exec(head)?.[1];
  const lines: readonly Line[] = rows.map((row) => {
    const [role = '', ...text] = row.split('\t');
    return { role, text: text.join('\t') };
  });
  return {
    lines,
    page: { text: lines.map(({ text }) => text).join('\n'), ...(url === '-' || url === undefined ? {} : { url }) },
  };
}

function squash(text: string): string {
  return comparable(text).replace(/[\s•*>#|[\]()\d.-]/gu, '');
}

const counts: Counts = { wanted: 0, given: 0, shared: 0, headlines: 0, headlinesRight: 0 };

beforeAll(async () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'))) {
    const { lines, page } = dumpOf(file);
    const { article } = await extract(page);
    const texts = lines.filter(({ role }) => role === 'body' || role === 'heading').map(({ text }) => squash(text));
    const read = article.blocks.map((block) => squash(block.text));
    const [all, own] = [texts.join(''), read.join('')];
    counts.wanted += all.length;
    counts.given += own.length;
    for (const text of texts) if (own.includes(text.slice(-END))) counts.shared += text.length;
    const headline = lines.find(({ role }) => role === 'headline');
    if (headline === undefined) continue;
    counts.headlines += 1;
    const found = squash(article.headline ?? '');
    if (found !== '' && squash(headline.text).includes(found)) counts.headlinesRight += 1;
  }
});

describe('dumps of eras and newsrooms that no page at hand shows', () => {
  test('lose next to none of their text', () => {
    expect(counts.shared / counts.wanted).toBeGreaterThan(0.97);
  });

  test('keep little that is none of it', () => {
    expect(counts.shared / counts.given).toBeGreaterThan(0.95);
  });

  test('have their headline', () => {
    expect(counts.headlinesRight / counts.headlines).toBeGreaterThan(0.95);
  });
});
