import { claimFieldLines } from '../article/fields.ts';
import type { Prepared } from '../article/prepare.ts';
import type { Block, Claim } from '../block.ts';
import { type LineSurvey, surveyLines } from '../evidence/line-survey.ts';
import { type Condensed, withoutFiller } from '../generic/filler.ts';
import type { Reading } from '../reading.ts';

/** A dump as lines, with what rules and counting say about each. */
export interface OpenDump {
  readonly reading: Reading;
  readonly condensed: Condensed;
  readonly survey: LineSurvey;
  /** Rules whose zones ended because the article goes on. */
  readonly heldBack: readonly string[];
}

/** Asks the rules of the layers about the lines of a dump: first those of the site, where one was told. */
export function openDump(
  reading: Reading,
  { layers, url }: { readonly layers: readonly Prepared[]; readonly url?: string | undefined },
): OpenDump {
  for (const { rules } of layers) rules.lines(reading.blocks);
  claimFieldLines(
    reading,
    layers.map(({ cleaner }) => cleaner?.fields ?? {}),
  );
  const { zoned, heldBack } = zonesOf(reading.blocks, layers);
  const condensed = withoutFiller(reading.blocks);
  const survey = surveyLines(condensed.kept, {
    site: layers.find(({ siteLines }) => siteLines !== undefined)?.siteLines,
    zoned,
    url,
  });
  return { reading, condensed, survey, heldBack };
}

/**
 * What the rules of the layers that take all below or above a line would take: asked of copies, for in a dump that is a
 * weight like others.
 */
function zonesOf(
  blocks: readonly Block[],
  layers: readonly Prepared[],
): { readonly zoned: ReadonlyMap<Block, Claim>; readonly heldBack: readonly string[] } {
  const copies = blocks.map((block) => ({ ...block }));
  const heldBack = layers.flatMap(({ rules }) => rules.zones(copies));
  const zoned = new Map(
    blocks.flatMap((block, index) => {
      const claim = copies[index]?.claim;
      return claim === undefined || claim === block.claim ? [] : [[block, claim] as const];
    }),
  );
  return { zoned, heldBack };
}
