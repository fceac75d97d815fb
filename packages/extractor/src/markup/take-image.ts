import { fold } from '../fold.ts';
import type { PictureDraft } from '../reading.ts';
import type { Element } from './dom.ts';
import { imageAddress } from './image-address.ts';

/** Gives a picture the address and the alternative text of an image, where it has none yet; placeholders count as none. */
export function takeImage(element: Element, picture: PictureDraft): void {
  const { alt } = element.attribs as { alt?: string };
  const address = picture.url === undefined ? imageAddress(element) : undefined;
  if (address !== undefined) picture.url = address;
  if (alt !== undefined && fold(alt) !== '') picture.alt ??= fold(alt);
}
