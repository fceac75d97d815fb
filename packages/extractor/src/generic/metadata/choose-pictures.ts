import { type Block, removed, removedBy } from '../../block.ts';
import { comparable } from '../../fold.ts';
import { closest, type Element } from '../../markup/dom.ts';
import { HIDDEN_RULE } from '../../markup/read-html.ts';
import type { Places } from './page-evidence.ts';
import type { PlacedPicture, PrintedMetadata } from './printed-metadata.ts';

const PICTURE = removed('generic/picture', 'it belongs to a picture');
const CAPTION = { fate: 'field', field: 'images' } as const;
/** Letters of text that may stand between a picture and the headline below it. */
const MOST_ABOVE = 400;

/** The article's own pictures: those from shortly above the headline to the end of the body that lead nowhere else. */
export function ownPictures(printed: PrintedMetadata, places: Places): readonly PlacedPicture[] {
  const { headlineStart, bodyStart, bodyEnd } = places;
  if (bodyStart === Number.POSITIVE_INFINITY) return [];
  const headline = printed.headings.find(({ start }) => start === headlineStart);
  const own = printed.pictures.filter(({ draft, start, letters, linked }) => {
    const isBelow = start >= headlineStart || (headline !== undefined && headline.letters - letters <= MOST_ABOVE);
    return isBelow && start <= bodyEnd && !(linked && draft.caption === undefined);
  });
  return eachOnce(own);
}

/** A picture that is printed again with another caption is another picture; one without a caption is the same. */
function eachOnce(pictures: readonly PlacedPicture[]): readonly PlacedPicture[] {
  const known = new Map<string, PlacedPicture>();
  return pictures.filter((picture) => {
    const { url = '', caption = '' } = picture.draft;
    const before = known.get(`${url} ${caption}`) ?? (url === '' ? undefined : known.get(url));
    if (before === undefined || (caption !== '' && (before.draft.caption ?? caption) !== caption)) {
      known.set(`${url} ${caption}`, picture);
      if (url !== '') known.set(url, picture);
      return true;
    }
    if (caption !== '' && before.draft.caption === undefined) {
      Object.assign(before.draft, { ...picture.draft, ...before.draft });
      before.elements.push(...picture.elements);
    }
    return false;
  });
}

/** Claims the blocks that print captions and credits of pictures. */
export function claimCaptions(blocks: readonly Block[], pictures: readonly PlacedPicture[]): void {
  const ofElement = new Map<Element, PlacedPicture>();
  for (const picture of pictures) for (const element of picture.elements) ofElement.set(element, picture);
  if (ofElement.size === 0) return;
  for (const block of blocks) {
    const around = closest(block.owner, (element) => ofElement.has(element));
    const picture = around && ofElement.get(around);
    if (picture === undefined || removedBy(block) === HIDDEN_RULE) continue;
    if (isPartOf(block.text, picture)) block.claim = CAPTION;
    else if (block.claim === undefined) block.claim = PICTURE;
  }
}

/** Whether caption and credit hold a text, or are held by it. */
function isPartOf(text: string, { draft }: PlacedPicture): boolean {
  const own = comparable(text);
  return [draft.caption, draft.credit].some((each) => {
    const other = comparable(each ?? '');
    return other !== '' && (other.includes(own) || own.includes(other));
  });
}
