import { fold } from '../fold.ts';
import type { PictureDraft } from '../reading.ts';
import type { Element } from './dom.ts';

const ADDRESS_ATTRIBUTES = ['src', 'data-src', 'data-original', 'data-url', 'data-lazy-src'] as const;
const USELESS_ADDRESS = /^(?:data:|about:|$)|\$\{/u;
const SPACE = /\s/u;

/** Gives a picture the address and the alternative text of an image, where it has none yet; placeholders count as none. */
export function takeImage(element: Pick<Element, 'attribs'>, picture: PictureDraft): void {
  const { alt } = element.attribs as { alt?: string };
  const address = addressOf(element);
  if (address !== undefined) picture.url ??= address;
  if (alt !== undefined && fold(alt) !== '') picture.alt ??= fold(alt);
}

function addressOf(element: Pick<Element, 'attribs'>): string | undefined {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = element.attribs[name]?.trim();
    if (value !== undefined && !USELESS_ADDRESS.test(value)) return value;
  }
  const first = (element.attribs['srcset'] ?? element.attribs['data-srcset'])?.trim().split(SPACE, 1)[0];
  return first === undefined || USELESS_ADDRESS.test(first) ? undefined : first;
}
