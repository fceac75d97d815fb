import { type Element, isTag, parentOf } from './dom.ts';

const MOST_IN_NOSCRIPT = 8;
const MOST_ATTRIBUTES = 40;

/** Where pages that load pictures late keep the address, while `src` holds a stand-in or a blurred preview. */
const LATE_ATTRIBUTES = ['data-src', 'data-original', 'data-lazy-src', 'data-original-src', 'data-lazy'] as const;
/** Where it is only looked for when there is none elsewhere: others keep the address of a page there. */
const OTHER_ATTRIBUTES = ['data-url', 'data-img-url', 'data-image', 'data-full-src', 'data-hi-res-src'] as const;
/** Any other attribute may hold the address of a file that is plainly a picture, such as one for each width of screens. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif)(?:$|[?#])/iu;
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;
const LATE_BACKGROUNDS = ['data-bg', 'data-background', 'data-background-image'] as const;
const BACKGROUND = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*["']?([^"')]{1,2000})/iu;

const NO_ADDRESS = /^(?:data:|about:|blob:|javascript:|#|$)/iu;
const BLANK = /\s/u;
const BLANKS = /\s+/u;
const COMMAS_BEFORE = /^,+/u;
const ADDRESS_SIGN = /[/.]/u;
/** What a script fills in: `${formatId}`, `{width}`, `{{w}}`, `%width%`, `__WIDTH__`. */
const TO_FILL = /\$?\{{1,2}\s{0,3}(\w{1,20})\s{0,3}\}{1,2}|%(width|size)%|__(width|size)__/giu;
const UNFILLED = /\$?\{|\}/u;
/** What is filled in: a width that image servers have, and where dw.com asks for a format (since 2023), its widest one. */
const FILLINGS: ReadonlyMap<string, string> = new Map([
  ...['w', 'width', 'size'].map((name) => [name, '1200'] as const),
  ['formatid', '605'],
]);
const NUMBERS = /\d{2,4}/gu;

const FILE_NAME = /[^/]*$/u;
const LONGEST_NAME = 300;
const QUERY = /[?#].*$/su;
const TOKEN_BREAK = /[-_.\s]+|(?<=[a-z])(?=[A-Z])/u;
/** One of these in a file name is enough: `image-placeholder.png`, `noimage.jpg`. */
const STAND_IN = /^(?:spacer|placeholder|platzhalter|lazyload|noimage|defaultimage)$/u;
/** A file name of nothing but these is that of a stand-in: `blank.gif`, `1x1-white.jpg`, `no-image.png`. */
const EMPTY_WORD =
  /^(?:1x1|pixel|blank|empty|transparent|trans|clear|dot|grey|gray|white|black|loading|loader|lazy|dummy|no|missing)$/u;
/** Words in names of files that say nothing. */
export const NEUTRAL_WORD: RegExp =
  /^(?:image|img|photo|picture|bild|available|gif|png|jpe?g|webp|svg|px|bg|\d{0,4}(?:x\d{1,4})?)$/u;
const COUNTED =
  /(?:^|[/.])(?:pixel|vgwort|doubleclick|trackimp|tracking|zaehlpixel|ivwbox|ioam|scorecardresearch)[/.]|(?:matomo|piwik)\.php$|facebook\.com\/tr$/iu;
const LEAST_WIDTH = /min-width\s{0,3}:\s{0,3}(\d{2,4})/iu;
const LONGEST_SET = 8_000;
/** Densities are smaller; and a width in pixels from which on a picture is more than a preview. */
const DENSEST = 10;
const LARGE = 400;

/**
 * The best address that an image names, the largest where it or the `picture` around it offers several; stand-ins that a script
 * replaces count as none.
 */
export function imageAddress(image: Element): string | undefined {
  const known = addresses.get(image);
  if (known !== undefined) return known.address;
  const address = findAddress(image);
  addresses.set(image, { address });
  return address;
}

function findAddress(image: Element): string | undefined {
  const { attribs } = image;
  const plain = firstOf(LATE_ATTRIBUTES, attribs) ?? usable(attribs['src'], attribs);
  const own = widestUsable(SETS.flatMap((name) => candidatesIn(attribs[name])));
  const offered = widestUsable(sourcesAround(image));
  const width = Number.parseFloat(attribs['width'] ?? '') || 0;
  const sized = isLarge(offered) && offered.size > Math.max(own?.size ?? 0, width) ? offered : own;
  return (
    (plain === undefined || isLarge(sized) ? sized?.address : undefined) ??
    plain ??
    firstOf(OTHER_ATTRIBUTES, attribs) ??
    offered?.address ??
    firstOf(attributesOfFiles(attribs), attribs)
  );
}

/** Whether an element shows a picture; accelerated pages have one of their own. */
export function isImage(name: string): boolean {
  return name === 'img' || name === 'amp-img';
}

/** The images that a page shows to readers without scripts: copies of those that a script loads. */
export function imagesOfNoscript(noscript: Element): readonly Element[] {
  return noscript.children
    .filter(isTag)
    .flatMap((child) => (isImage(child.name) ? [child] : imagesOfNoscript(child)))
    .slice(0, MOST_IN_NOSCRIPT);
}

/** The address of the picture behind an element, where its own style or a script's attribute names one. */
export function backgroundAddress({ attribs }: Element): string | undefined {
  if (attribs['style'] === undefined && LATE_BACKGROUNDS.every((name) => attribs[name] === undefined)) return undefined;
  const late = firstOf(LATE_BACKGROUNDS, attribs);
  return late ?? usable(BACKGROUND.exec(attribs['style']?.slice(0, LONGEST_SET) ?? '')?.[1], attribs);
}

/** Whether an address is that of something that only holds the place of a picture, or counts readers. */
export function isStandIn(address: string): boolean {
  const path = address.replace(QUERY, '');
  if (COUNTED.test(path)) return true;
  const words = wordsOfFile(path);
  if (words.some((word) => STAND_IN.test(word))) return true;
  const telling = words.filter((word) => EMPTY_WORD.test(word) || !NEUTRAL_WORD.test(word));
  return telling.length > 0 && telling.every((word) => EMPTY_WORD.test(word));
}

/** The words in the name of the file at an address, in small letters. */
export function wordsOfFile(address: string): readonly string[] {
  const [name = ''] = FILE_NAME.exec(address.replace(QUERY, '')) ?? [];
  return name
    .slice(-LONGEST_NAME)
    .split(TOKEN_BREAK)
    .map((word) => word.toLowerCase());
}

function firstOf(names: readonly string[], attribs: Element['attribs']): string | undefined {
  for (const name of names) {
    const value = attribs[name];
    if (value === undefined || !ADDRESS_SIGN.test(value) || BLANK.test(value.trim())) continue;
    const address = usable(value, attribs);
    if (address !== undefined) return address;
  }
  return undefined;
}

function attributesOfFiles(attribs: Element['attribs']): readonly string[] {
  const names = Object.keys(attribs).slice(0, MOST_ATTRIBUTES);
  return names.filter(
    (name) => name.startsWith('data-') && PICTURE_FILE.test((attribs[name] as string).slice(0, LONGEST_SET)),
  );
}

function usable(value: string | undefined, attribs: Element['attribs']): string | undefined {
  const given = value?.trim() ?? '';
  if (NO_ADDRESS.test(given)) return undefined;
  const address = filledIn(given, attribs);
  return address === undefined || isStandIn(address) ? undefined : address;
}

/** The address with its width filled in, the largest that the image names; nothing where anything else is left open. */
function filledIn(address: string, attribs: Element['attribs']): string | undefined {
  const filled = address.replace(TO_FILL, (whole, ...names: readonly (string | undefined)[]) => {
    const name = (names[0] ?? names[1] ?? names[2] ?? '').toLowerCase();
    const filling = FILLINGS.get(name);
    if (filling === undefined || name === 'formatid') return filling ?? whole;
    return widestNamed(attribs['data-widths']) ?? filling;
  });
  return UNFILLED.test(filled) ? undefined : filled;
}

function widestNamed(list: string | undefined): string | undefined {
  const widths = list?.slice(0, LONGEST_SET).match(NUMBERS)?.map(Number) ?? [];
  return widths.length === 0 ? undefined : String(Math.max(...widths));
}

/** What was found, for images that are asked again: boxes of pictures stand in boxes. */
const addresses = new WeakMap<Element, { readonly address: string | undefined }>();

interface Candidate {
  readonly address: string;
  /** Its width in pixels or its density; a plain one has 1. */
  readonly size: number;
}

/** A list of small cuts alone does not hold the picture itself. */
function isLarge(candidate: Candidate | undefined): candidate is Candidate {
  return candidate !== undefined && candidate.size > 1 && (candidate.size < DENSEST || candidate.size >= LARGE);
}

/** The largest candidate that is the address of a picture; of equal ones the first. */
function widestUsable(candidates: readonly Candidate[]): Candidate | undefined {
  for (const { address, size } of candidates.toSorted((one, other) => other.size - one.size)) {
    const found = usable(address, {});
    if (found !== undefined) return { address: found, size };
  }
  return undefined;
}

/** The addresses in a `srcset`, read as the standard has it: commas may stand inside of them, and need no blank. */
function candidatesIn(set: string | undefined): readonly Candidate[] {
  if (set === undefined) return [];
  const found: Candidate[] = [];
  const parts = set.slice(0, LONGEST_SET).trim().split(BLANKS).reverse();
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const given = part.replace(COMMAS_BEFORE, '');
    if (given === '') continue;
    const descriptors = given.endsWith(',') ? '' : descriptorsIn(parts);
    found.push({ address: withoutCommas(given), size: Number.parseFloat(descriptors) || 1 });
  }
  return found;
}

function withoutCommas(address: string): string {
  let end = address.length;
  while (address.charAt(end - 1) === ',') end -= 1;
  return address.slice(0, end);
}

/** Takes all up to the next comma off the parts; what stands behind it in the same part goes back. */
function descriptorsIn(parts: string[]): string {
  let descriptors = '';
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const comma = part.indexOf(',');
    if (comma >= 0) {
      parts.push(part.slice(comma + 1));
      return descriptors + part.slice(0, comma);
    }
    descriptors += part;
  }
  return descriptors;
}

/** Sources of a `picture`; one that names no size is as wide as the screens that it is made for, or as it says of itself. */
function sourcesAround(image: Element): readonly Candidate[] {
  const around = parentOf(image);
  if (around?.name !== 'picture') return [];
  return around.children
    .filter(isTag)
    .filter(({ name }) => name === 'source')
    .flatMap(({ attribs }) => {
      const width = Number(attribs['width'] ?? LEAST_WIDTH.exec(attribs['media'] ?? '')?.[1]) || 1;
      const sized = SETS.flatMap((name) => candidatesIn(attribs[name]));
      return sized.map(({ address, size }) => ({ address, size: size < DENSEST ? Math.max(size, width) : size }));
    });
}
