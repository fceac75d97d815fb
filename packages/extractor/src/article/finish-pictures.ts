import { unwrapAddress } from '../address/addresses.ts';
import type { Picture } from '../article.ts';
import { splitCredit } from '../german/credits.ts';
import type { PictureDraft } from '../reading.ts';
import { present } from './present.ts';

/** Pictures with caption and credit apart and absolute addresses; drafts that hold nothing are left out. */
export function finishPictures(drafts: readonly PictureDraft[], base: string | undefined): readonly Picture[] {
  return drafts.map((draft) => finishPicture(draft, base)).filter((picture) => Object.keys(picture).length > 0);
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
