import type { Cleaner, FieldSources, LinePattern, LineRule } from './cleaner.ts';
import { CleanerError } from './errors.ts';
import { compileSelector } from './markup/dom.ts';

const STATE = /[gy]/u;
const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Checks a cleaner and gives it back as it is. Throws a `CleanerError` on an id that is used twice, a selector or sequence
 * that does not compile, and a pattern that keeps state or is not anchored.
 * @example
 * export const dw = defineCleaner({ site: 'dw', publisher: 'Deutsche Welle', hosts: ['dw.com'], … });
 */
export function defineCleaner(cleaner: Cleaner): Cleaner {
  const { site } = cleaner;
  checkIds(
    site,
    cleaner.templates.map((template) => template.id),
  );
  for (const template of cleaner.templates) {
    const drops = [...(template.drop ?? []), ...cleaner.drop];
    checkIds(
      site,
      [...drops, ...cleaner.lines].map((rule) => rule.id),
    );
    for (const selector of [
      template.when,
      template.body,
      template.cut ?? 'html',
      ...drops.map((rule) => rule.select),
    ]) {
      checkSelector(site, template.id, selector);
    }
    for (const { figure, caption, credit } of template.pictures ?? []) {
      for (const selector of [figure, caption ?? 'p', credit ?? 'p']) checkSelector(site, template.id, selector);
    }
    checkFields(site, template.fields ?? {});
  }
  checkFields(site, cleaner.fields);
  checkSigns(cleaner);
  for (const rule of cleaner.lines) checkLineRule(site, rule);
  for (const { role, line } of cleaner.cues ?? []) checkPattern(site, role, line);
  return cleaner;
}

function checkIds(site: string, ids: readonly string[]): void {
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
  checkIds(
    site,
    signs.map((sign) => sign.id),
  );
  for (const { id, lines } of signs) {
    checkPattern(site, id, lines);
    if (!lines.multiline) throw new CleanerError(site, id, `${lines} lacks the flag m`);
  }
}

function checkLineRule(site: string, rule: LineRule): void {
  const patterns: readonly (LinePattern | 'prose' | undefined)[] =
    'line' in rule
      ? [rule.line]
      : 'from' in rule
        ? [rule.from, rule.until]
        : 'after' in rule
          ? [rule.after]
          : 'upTo' in rule
            ? [rule.upTo]
            : [];
  for (const pattern of patterns) if (pattern instanceof RegExp) checkPattern(site, rule.id, pattern);
}

/** A rule speaks about whole lines: every alternative is anchored at its start. */
function checkPattern(site: string, rule: string, pattern: RegExp): void {
  checkState(site, rule, pattern);
  if (!pattern.source.startsWith('^')) throw new CleanerError(site, rule, `${pattern} is not anchored at its start`);
}

function checkState(site: string, rule: string, pattern: RegExp): void {
  if (STATE.test(pattern.flags)) throw new CleanerError(site, rule, `${pattern} keeps state`);
}
