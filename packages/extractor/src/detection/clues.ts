import { hostOf, isHostOf, unwrapAddress } from '../address/addresses.ts';
import type { Cleaner, Sign, Template } from '../cleaner.ts';
import { valuesAt } from '../markup/json-ld.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { GivenAddress } from './given-address.ts';
import type { Clue } from './weigh.ts';

/** How much each kind of evidence weighs; weigh.ts says what it takes. */
const STRENGTH = {
  /** The address given is on a host of the site. */
  address: 6,
  /** It holds an address of the site: a proxy, or a link for sharing. */
  innerAddress: 3,
  /** The page stands on another host: an archive, or a page that quotes the site. */
  elsewhere: -2,
  /** The page declares an address of the site, or one of another. */
  declaredAddress: 4,
  declaresElsewhere: -2,
  /** Its title or its metadata name the house. */
  declaredName: 2,
  template: 4,
  /** A line in which the house names itself: enough on a copy on another host, too. */
  strongSign: 6,
} as const;
const NAMING = ['og:site_name', 'application-name', 'publisher', 'author'];
const LINKED = ['url', 'mainEntityOfPage', 'mainEntityOfPage.@id'];
const NOWHERE = 'nowhere.invalid';
/** What a path without a host is resolved against. */
const HOME = `https://${NOWHERE}/`;
const MAX_QUOTED = 60;

export function cluesOfAddress({ hosts }: Cleaner, { host, innerHost }: GivenAddress): readonly Clue[] {
  if (host === undefined) return [];
  if (isOneOf(hosts, host)) return [{ strength: STRENGTH.address, because: `its address is on ${host}` }];
  const elsewhere = { strength: STRENGTH.elsewhere };
  if (innerHost === undefined || !isOneOf(hosts, innerHost)) return [elsewhere];
  return [{ strength: STRENGTH.innerAddress, because: `its address holds one on ${innerHost}` }];
}

/** What a page says it is, whichever site is asked about. */
export interface Declaration {
  readonly titles: readonly string[];
  /** The names of its house. */
  readonly names: readonly string[];
  /** The hosts of the addresses that it calls its own, the canonical one first. */
  readonly hosts: readonly string[];
}

export function declarationOf(facts: PageFacts): Declaration {
  const published = facts.linked.flatMap((node) => valuesAt(node, 'publisher.name'));
  return {
    titles: [facts.title, facts.metas.get('og:title')?.[0]].filter((title) => title !== undefined),
    names: [...NAMING.flatMap((name) => facts.metas.get(name) ?? []), ...published],
    hosts: declaredHosts(facts),
  };
}

export function cluesOfDeclaration(cleaner: Cleaner, declaration: Declaration, given: GivenAddress): readonly Clue[] {
  const name = nameOf(cleaner, declaration);
  const clues: Clue[] =
    name === undefined ? [] : [{ strength: STRENGTH.declaredName, because: `it names itself “${shortened(name)}”` }];
  const { hosts } = declaration;
  if (hosts.length === 0) return clues;
  const first = hosts.find((host) => host !== given.host || isOneOf(cleaner.hosts, host));
  if (first === undefined || !isOneOf(cleaner.hosts, first))
    return [...clues, { strength: STRENGTH.declaresElsewhere }];
  return [...clues, { strength: STRENGTH.declaredAddress, because: `it declares an address on ${first}` }];
}

export function cluesOfTemplates({ templates }: Cleaner, fitting: ReadonlySet<Template>): readonly Clue[] {
  const template = templates.find((each) => fitting.has(each));
  return template === undefined ? [] : [{ strength: STRENGTH.template, because: `it looks as ${template.id} does` }];
}

/** Of each sign one clue, however often it is printed. */
export function cluesOfStrongSigns({ strongSigns = [] }: Cleaner, lines: string): readonly Clue[] {
  return strongSigns.flatMap((sign) => clueOfSign(sign, STRENGTH.strongSign, lines));
}

export function cluesOfWeakSigns({ weakSigns = [] }: Cleaner, lines: string): readonly Clue[] {
  return weakSigns.flatMap((sign) => clueOfSign(sign, sign.strength, lines));
}

function clueOfSign({ lines }: Sign, strength: number, text: string): readonly Clue[] {
  const found = lines.exec(text)?.[0];
  return found === undefined ? [] : [{ strength, because: `it prints “${shortened(found)}”` }];
}

/** Archives write the address of a page behind their own. */
function declaredHosts(facts: PageFacts): readonly string[] {
  const linked = LINKED.flatMap((path) => facts.linked.slice(0, 1).flatMap((node) => valuesAt(node, path)));
  const written = new Set([facts.canonical, facts.metas.get('og:url')?.[0], ...linked]);
  return [...written].flatMap((address) => {
    const host = hostOf(unwrapAddress(address ?? '', HOME) ?? '');
    return host === undefined || host === NOWHERE ? [] : [host];
  });
}

function nameOf(
  { publisher, houseNames = [], strongSigns = [] }: Cleaner,
  { titles, names }: Declaration,
): string | undefined {
  const own = new Set([publisher, ...houseNames].map((name) => name.toLowerCase()));
  return (
    titles.find((title) => strongSigns.some((sign) => sign.lines.test(title))) ??
    names.find((name) => own.has(name.toLowerCase()))
  );
}

function isOneOf(domains: readonly string[], host: string): boolean {
  return domains.some((domain) => isHostOf(host, domain));
}

function shortened(found: string): string {
  const [line = ''] = found.split('\n');
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line;
}
