import { unwrapAddress } from '../address/addresses.ts';
import type { Picture } from '../article.ts';
import { type Block, isOpen } from '../block.ts';
import { splitCredit } from '../german/credits.ts';
import type { PictureDraft } from '../reading.ts';
import { present } from './present.ts';

/** A picture and where it stands in the input. */
export interface Finished {
  readonly picture: Picture;
  readonly start: number | undefined;
}

/** Pictures with caption and credit apart and absolute addresses; drafts that hold nothing are left out. */
export function finishPictures(drafts: readonly PictureDraft[], base: string | undefined): readonly Finished[] {
  return drafts
    .map((draft) => ({ picture: finishPicture(draft, base), start: draft.start }))
    .filter(({ picture }) => Object.keys(picture).length > 0);
}

/** Pictures with their place in the finished body. */
export function placed(pictures: readonly Finished[], blocks: readonly Block[]): readonly Picture[] {
  const starts = blocks.filter(isOpen).map(({ runs }) => runs[0]?.start ?? 0);
  return pictures.map(({ picture, start }) =>
    start === undefined ? picture : { ...picture, after: starts.filter((each) => each < start).length },
  );
}

function finishPicture(draft: PictureDraft, base: string | undefined): Picture {
  const split = draft.caption === undefined ? undefined : splitCredit(draft.caption);
  const credit = draft.credit === undefined ? split?.credit : (splitCredit(draft.credit)?.credit ?? draft.credit);
  return present({
    url: draft.url === undefined ? undefined : unwrapAddress(draft.url, base),
    alt: draft.alt,
    caption: split === undefined ? draft.caption : split.caption,
    credit,
  });
}
