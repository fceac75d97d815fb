import { withoutControls } from '../records/control-characters.ts';

/** Markup that is safe as it stands; made by `html`. */
export interface Html {
  readonly markup: string;
}

export type HtmlValue = string | number | Html | readonly Html[] | undefined;

const SPECIAL = /[&<>"']/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of markup: every text and number put into it is escaped, markup stays, `undefined` is nothing. */
export function html(fixed: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = fixed.map((part, index) => part + markupOf(values[index]));
  return { markup: parts.join('') };
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return withoutControls(value).replace(SPECIAL, (mark) => ENTITIES[mark] ?? '');
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
