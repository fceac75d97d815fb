import { unwrapAddress } from '../address/addresses.ts';
import type { Picture } from '../article.ts';
import type { Block } from '../block.ts';
import { splitCredit } from '../german/credits.ts';
import type { PictureDraft } from '../reading.ts';
import { present } from './present.ts';

/** A picture, and where in the input the text before it ends. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly place: number | undefined;
}

/** Pictures with caption and credit apart and absolute addresses; drafts that hold nothing are left out. */
export function finishPictures(drafts: readonly PictureDraft[], base: string | undefined): readonly PlacedPicture[] {
  return drafts
    .map((draft) => ({ picture: finishPicture(draft, base), place: draft.place }))
    .filter(({ picture }) => Object.keys(picture).length > 0);
}

/** The pictures with the number of blocks of the body that begin before them; `body` are all of it, in order. */
export function standing(pictures: readonly PlacedPicture[], body: readonly Block[]): readonly Picture[] {
  const starts = body.map(({ runs }) => runs[0]?.start ?? 0);
  return pictures.map(({ picture, place }) => {
    if (place === undefined) return picture;
    const next = starts.findIndex((start) => start >= place);
    return { ...picture, after: next < 0 ? starts.length : next };
  });
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
