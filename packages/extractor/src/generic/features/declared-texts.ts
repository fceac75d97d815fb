import { fold } from '../../fold.ts';
import { typesOf, valuesAt } from '../../markup/json-ld.ts';
import type { PageFacts } from '../../markup/page-facts.ts';
import { isDeclaredOther } from '../declared-kinds.ts';
import { runsOf } from './repeated-runs.ts';
import { wordHashes } from './word-hashes.ts';

/** What a page declares about itself, ready to be compared with its blocks. */
export interface DeclaredTexts {
  readonly titleWords: ReadonlySet<number>;
  readonly titles: ReadonlySet<string>;
  readonly descriptionWords: ReadonlySet<number>;
  /** The longest description, in small letters as all of these. */
  readonly description: string;
  readonly authors: readonly string[];
  /** Runs of words of the article's text in JSON-LD; none where it is not declared. */
  readonly body: ReadonlySet<number>;
  /** Whether it can be read without paying; absent where it is not declared. */
  readonly isFree: boolean | undefined;
  /** 1 for news, 2 for another article, 3 for what is none, 0 for what does not say. */
  readonly type: number;
}

const NEWS = /News|Report|LiveBlog/u;
const TITLE_END = / [|–·:-] [^|–·]+$/u;
const LONGEST = 10_000;
const LONGEST_TITLE = 1_000;
const MOST_AUTHORS = 100;

export function declaredTexts(facts: PageFacts): DeclaredTexts {
  const page = (facts.title ?? '').slice(0, LONGEST_TITLE);
  const headline = (linked(facts, 'headline') ?? facts.metas.get('og:title')?.[0] ?? page).slice(0, LONGEST_TITLE);
  const descriptions = [
    linked(facts, 'description'),
    facts.metas.get('description')?.[0],
    facts.metas.get('og:description')?.[0],
  ].filter((each) => each !== undefined);
  const authors = facts.linked.slice(0, 1).flatMap((node) => valuesAt(node, 'author'));
  const title = headline.replace(TITLE_END, '');
  return {
    titleWords: new Set(wordHashes(title)),
    titles: new Set([headline, title, page, page.replace(TITLE_END, '')].map(small).filter(Boolean)),
    descriptionWords: new Set(descriptions.flatMap((each) => [...wordHashes(each)])),
    description: descriptions.map(small).reduce((one, other) => (other.length > one.length ? other : one), ''),
    body: runsOfBody(facts),
    isFree: freedomOf(facts),
    type: typeOf(facts),
    authors: [...authors, ...(facts.metas.get('author') ?? [])]
      .slice(0, MOST_AUTHORS)
      .map(small)
      .filter((each) => each.length > 4),
  };
}

function runsOfBody(facts: PageFacts): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const text of facts.linked.flatMap((node) => valuesAt(node, 'articleBody')))
    for (const run of runsOf(wordHashes(text, LONGEST))) runs.add(run);
  return runs;
}

function freedomOf(facts: PageFacts): boolean | undefined {
  const declared = linked(facts, 'isAccessibleForFree')?.toLowerCase();
  return declared === 'true' ? true : declared === 'false' ? false : undefined;
}

function small(text: string): string {
  return fold(text).toLowerCase();
}

function typeOf(facts: PageFacts): number {
  const types = facts.linked.flatMap(typesOf);
  if (types.some((type) => NEWS.test(type))) return 1;
  if (isDeclaredOther(facts)) return 3;
  return types.some((type) => type.endsWith('Article') || type.endsWith('Posting')) ? 2 : 0;
}

function linked(facts: PageFacts, path: string): string | undefined {
  for (const node of facts.linked) {
    const [value] = valuesAt(node, path);
    if (value !== undefined) return value;
  }
  return undefined;
}
