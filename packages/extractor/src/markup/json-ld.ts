/** A JSON-LD node: whatever a page claims, to be believed only value by value. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MAX_LENGTH = 2_000_000;
const MAX_NODES = 2_000;
const MAX_DEPTH = 12;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/u;
const PAGE_TYPE =
  /(?:WebPage|CollectionPage|SearchResultsPage|VideoObject|AudioObject|ImageGallery|MediaGallery|PodcastEpisode)$/u;
const COMMENTED_OUT = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu;
const REFERRING: readonly string[] = ['author', 'creator', 'publisher'];
const CONTROL = /\p{Cc}+/gu;

/** What a page's JSON-LD scripts say. */
export interface LinkedData {
  /** The nodes that speak of the page itself, articles first. */
  readonly nodes: readonly LinkedNode[];
  /** The names on the way from the start page to this one. */
  readonly crumbs: readonly string[];
}

/** Reads JSON-LD scripts. Broken ones count as absent, nothing is fetched, and nesting and number are capped. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const nodes: LinkedNode[] = [];
  for (const script of scripts) {
    if (script.length <= MAX_LENGTH) collect(parse(script), nodes, 0);
  }
  const named = new Map(nodes.filter(isNamed).map((node) => [node['@id'], node]));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE_TYPE.test(type)));
  return { nodes: [...articles, ...pages].map((node) => withPeople(node, named)), crumbs: crumbsIn(nodes) };
}

function crumbsIn(nodes: readonly LinkedNode[]): readonly string[] {
  const lists = nodes.flatMap((node) => [node, ...asList(node['breadcrumb']).filter(isNode)]);
  for (const list of lists) {
    if (!typesOf(list).includes('BreadcrumbList')) continue;
    const items = asList(list['itemListElement']).filter(isNode);
    const names = items.toSorted((one, other) => placeOf(one) - placeOf(other)).flatMap(nameOfCrumb);
    if (names.length > 0) return names;
  }
  return [];
}

function placeOf(crumb: LinkedNode): number {
  const place = Number(crumb['position']);
  return Number.isNaN(place) ? 0 : place;
}

function nameOfCrumb(crumb: LinkedNode): readonly string[] {
  return [...valuesAt(crumb, 'name'), ...valuesAt(crumb, 'item.name')].slice(0, 1);
}

/** The `@type` names of a node. */
export function typesOf(node: LinkedNode): readonly string[] {
  return asList(node['@type']).filter((type): type is string => typeof type === 'string');
}

/**
 * The strings at a dotted path such as `author.name`; lists are spread, a node without the last key gives nothing, numbers
 * and booleans are written out.
 */
export function valuesAt(node: LinkedNode, path: string): readonly string[] {
  let values: readonly unknown[] = [node];
  for (const key of path.split('.')) {
    values = values.flatMap((value) => asList(isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined));
  }
  return values.flatMap(asText);
}

function asText(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return isNode(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}

function isNamed(node: LinkedNode): boolean {
  return typeof node['@id'] === 'string' && typeof node['name'] === 'string';
}

/** A copy in which authors and publishers that only point at another node are that node. */
function withPeople(node: LinkedNode, named: ReadonlyMap<unknown, LinkedNode>): LinkedNode {
  const resolved = REFERRING.filter((key) => Object.hasOwn(node, key)).map((key) => [
    key,
    asList(node[key]).map(
      (value) => (isNode(value) && value['name'] === undefined && named.get(value['@id'])) || value,
    ),
  ]);
  return resolved.length === 0 ? node : { ...node, ...Object.fromEntries(resolved) };
}

function parse(script: string): unknown {
  const bare = script.replace(COMMENTED_OUT, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(CONTROL, ' '));
    } catch {
      return undefined;
    }
  }
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    collect(value['@graph'], nodes, depth + 1);
    if (isNode(value['mainEntity'])) collect(value['mainEntity'], nodes, depth + 1);
  }
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MAX_NODES) : [value];
}
