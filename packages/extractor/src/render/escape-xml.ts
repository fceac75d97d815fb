import { ENTITIES } from './escape-html.ts';
import { safeText } from './safe-text.ts';

const SPECIAL = /[&<>"']/gu;
const NO_CHARACTERS = /[\ufffe\uffff]/gu;

/** Text as XML 1.0, for content and for quoted attributes alike; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return safeText(text)
    .replace(NO_CHARACTERS, '')
    .replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
