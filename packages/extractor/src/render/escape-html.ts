import { safeText } from './safe-text.ts';

const SPECIAL = /[&<>"'\u00a0]/gu;
/** The marks that mean something in markup, and how they are written as text. */
export const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

/** Text as HTML, for content and for quoted attributes alike; control characters are left out. */
export function escapeHtml(text: string): string {
  return safeText(text).replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
