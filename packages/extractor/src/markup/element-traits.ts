import type { BodyKind, MarkKind } from '../article.ts';

/** What an element's name says about the text in it. */
export interface ElementTraits {
  /** Its text is not shown, or is no text. */
  readonly nonRendered: boolean;
  /** It stands within a line and breaks no block. */
  readonly inline: boolean;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly kind?: BodyKind;
  readonly level?: number;
  /** What it says of the text within a block. */
  readonly mark?: MarkKind;
  /** What has to be done to read it as it is printed. */
  readonly reads?: 'script' | 'quotation' | 'gloss' | 'formula';
  /** The rule and reason by which its text is removed where it stands outside the body. */
  readonly outside?: readonly [string, string];
}

const PLAIN: ElementTraits = { nonRendered: false, inline: false, linked: false, bold: false };
const INLINE: ElementTraits = { ...PLAIN, inline: true };
const SILENT: ElementTraits = { ...PLAIN, nonRendered: true };
const heading = (level: number): ElementTraits => ({ ...PLAIN, kind: 'heading', level });
const outside = (id: string, because: string): ElementTraits => ({ ...PLAIN, outside: [id, because] });

const TRAITS: ReadonlyMap<string, ElementTraits> = new Map([
  ...names(
    'abbr acronym bdi bdo big cite data del dfn font img ins label mark nobr rb ruby s small source span strike time u ' +
      'var wbr picture meta link mjx-container mjx-math mjx-assistive-mml',
    INLINE,
  ),
  ...names('a', { ...INLINE, linked: true, mark: 'link' }),
  ...names('b strong', { ...INLINE, bold: true, mark: 'strong' }),
  ...names('i em', { ...INLINE, bold: true, mark: 'emphasis' }),
  ...names('code kbd samp tt', { ...INLINE, mark: 'code' }),
  ...names('sup', { ...INLINE, mark: 'superscript', reads: 'script' }),
  ...names('sub', { ...INLINE, mark: 'subscript' }),
  ...names('q', { ...INLINE, reads: 'quotation' }),
  ...names('rt rtc', { ...INLINE, reads: 'gloss' }),
  ...names('math', { ...INLINE, reads: 'formula' }),
  ...names('th', { ...PLAIN, mark: 'strong' }),
  ...names('script style template noscript title svg canvas audio video object iframe embed map datalist rp', SILENT),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, index) => [name, heading(index + 1)] as const),
  ...names('li', { ...PLAIN, kind: 'list-item' }),
  ...names('blockquote', { ...PLAIN, kind: 'quote' }),
  ...names('pre', { ...PLAIN, kind: 'code' }),
  ...names('nav', outside('navigation', 'it is navigation')),
  ...names('header', outside('page-header', 'it is the header of the page')),
  ...names('footer', outside('page-footer', 'it is the footer of the page')),
  ...names('aside', outside('aside', 'it stands beside the article')),
  ...names('form', outside('form', 'it is a form')),
  ...names('dialog', outside('dialog', 'it is a dialog')),
  ...names('button', outside('button', 'it is a button')),
]);

export function traitsOf(name: string): ElementTraits {
  return TRAITS.get(name) ?? PLAIN;
}

function names(list: string, traits: ElementTraits): readonly (readonly [string, ElementTraits])[] {
  return list.split(' ').map((name) => [name, traits]);
}
