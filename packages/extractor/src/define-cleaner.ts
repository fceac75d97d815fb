import { isOpening } from './article/phrases.ts';
import type { Cleaner, FieldSources, LineRule, MarkupRule } from './cleaner.ts';
import { CleanerError } from './errors.ts';
import { compileSelector } from './markup/dom.ts';

const STATE = /[gy]/u;
const SHOWN = {
  because: 'a `because` that completes “removed because …”',
  source: 'a `source`: where it was seen, such as a template, an era or a kind of page',
  example: 'an `example`: a line or a piece of markup that it takes',
  counterExample: 'a `counterExample`: a text close to its example that no rule may take',
} as const;
const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Checks a cleaner and gives it back as it is. Throws a `CleanerError` on an id that is used twice, a selector
 * that does not compile, a rule that does not show what it takes and leaves, and a pattern that keeps state or is not anchored.
 * @example
 * export const dw = defineCleaner({ site: 'dw', publisher: 'Deutsche Welle', hosts: ['dw.com'], … });
 */
export function defineCleaner(cleaner: Cleaner): Cleaner {
  const { site, drop = [], lines = [], fields = {}, cues = [] } = cleaner;
  checkIds(site, cleaner.templates);
  for (const template of cleaner.templates) {
    const drops = [...(template.drop ?? []), ...drop];
    checkIds(site, [...drops, ...lines]);
    const { when = template.body, body, cut = 'html' } = template;
    for (const selector of [when, body, cut, ...drops.map((rule) => rule.select)]) {
      checkSelector(site, template.id, selector);
    }
    for (const { figure, caption, credit } of template.pictures ?? []) {
      for (const selector of [figure, caption ?? 'p', credit ?? 'p']) checkSelector(site, template.id, selector);
    }
    checkFields(site, template.fields ?? {});
  }
  checkFields(site, fields);
  checkSigns(cleaner);
  for (const rule of lines) checkLineRule(site, rule);
  for (const { role, line } of cues) checkPattern(site, role, line);
  for (const rule of [...drop, ...lines, ...cleaner.templates.flatMap((template) => template.drop ?? [])]) {
    checkShown(site, rule);
  }
  return cleaner;
}

function checkIds(site: string, named: readonly { readonly id: string }[]): void {
  const ids = named.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (!IDENTIFIER.test(id)) throw new CleanerError(site, id, 'an id is lower-case words joined by hyphens');
    if (ids.indexOf(id) !== index) throw new CleanerError(site, id, 'the id is used twice');
  }
}

function checkSelector(site: string, rule: string, selector: string): void {
  try {
    compileSelector(selector);
  } catch (cause) {
    throw new CleanerError(site, rule, `"${selector}" is not a selector`, { cause });
  }
}

function checkFields(site: string, fields: FieldSources): void {
  for (const [field, sources] of Object.entries(fields)) {
    for (const source of sources) {
      if ('select' in source) checkSelector(site, field, source.select);
      if ('line' in source) checkPattern(site, field, source.line);
      if ('take' in source && source.take) checkState(site, field, source.take);
      if ('title' in source) checkState(site, field, source.title);
    }
  }
}

function checkSigns({ site, strongSigns = [], weakSigns = [] }: Cleaner): void {
  const signs = [...strongSigns, ...weakSigns];
  checkIds(site, signs);
  for (const { id, lines } of signs) {
    checkPattern(site, id, lines);
    if (!lines.multiline) throw new CleanerError(site, id, `${lines} lacks the flag m`);
  }
}

/** A rule says where it was seen, what it takes and what it must leave; plain JavaScript can forget that. */
function checkShown(site: string, rule: LineRule | MarkupRule): void {
  for (const [key, wanted] of Object.entries(SHOWN)) {
    const value: unknown = (rule as unknown as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== 'string' || value.trim() === '') throw new CleanerError(site, rule.id, `a rule has ${wanted}`);
  }
  if (rule.example === rule.counterExample) {
    throw new CleanerError(site, rule.id, 'the example and the counter-example are the same text');
  }
}

function checkLineRule(site: string, rule: LineRule): void {
  for (const pattern of patternsOf(rule)) if (pattern instanceof RegExp) checkPattern(site, rule.id, pattern);
}

function patternsOf(rule: LineRule): readonly unknown[] {
  if ('labels' in rule) return [];
  if ('line' in rule) return [isOpening(rule.line) ? rule.line.rest : rule.line];
  if ('from' in rule) return [isOpening(rule.from) ? rule.from.rest : rule.from, rule.until];
  return ['after' in rule ? rule.after : rule.upTo];
}

/** A rule speaks about whole lines: every alternative is anchored at its start. */
function checkPattern(site: string, rule: string, pattern: RegExp): void {
  checkState(site, rule, pattern);
  if (!pattern.source.startsWith('^')) throw new CleanerError(site, rule, `${pattern} is not anchored at its start`);
}

function checkState(site: string, rule: string, pattern: RegExp): void {
  if (STATE.test(pattern.flags)) throw new CleanerError(site, rule, `${pattern} keeps state`);
}
