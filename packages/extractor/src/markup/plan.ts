import { ruleName } from '../block.ts';
import type {
  Cleaner,
  CommentSource,
  FieldName,
  FieldSource,
  FieldSources,
  PictureSource,
  Template,
} from '../cleaner.ts';
import { createMatcher, type Matcher } from './matcher.ts';

/** What an element that matches means. */
export type Directive =
  | { readonly does: 'drop'; readonly rule: string; readonly because: string }
  | { readonly does: 'body' }
  | { readonly does: 'cut'; readonly selector: string }
  | {
      readonly does: 'field';
      readonly field: FieldName;
      readonly source: FieldSource;
      readonly attribute?: string;
      readonly emphasised?: true;
      readonly take?: RegExp;
    }
  | { readonly does: 'figure'; readonly hasCaption: boolean }
  | { readonly does: 'caption' | 'credit' }
  | { readonly does: 'comment' }
  | { readonly does: 'comment-author' | 'comment-text' | 'comment-date' };

type Rule = { readonly select: string; readonly value: Directive };

/** The markup that networks hand out for embedding a post; it is the same on every site. */
const POSTS: Rule = {
  select: `
    blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed,
    blockquote.bluesky-embed, blockquote.text-post-media, blockquote.reddit-embed-bq, blockquote.reddit-card,
    .fb-post, .fb-video`,
  value: { does: 'drop', rule: 'common/embedded-post', because: 'it is a post embedded from a network' },
};

/** One matcher for all that a template and its cleaner say about markup. */
export function planReading(
  cleaner: Pick<Cleaner, 'site' | 'drop' | 'fields'>,
  template: Template,
): Matcher<Directive> {
  const drops = [...(template.drop ?? []), ...(cleaner.drop ?? [])].map((rule) => ({
    select: rule.select,
    value: { does: 'drop' as const, rule: ruleName(cleaner.site, rule.id), because: rule.because },
  }));
  return createMatcher<Directive>([
    ...(template.cut === undefined
      ? []
      : [{ select: template.cut, value: { does: 'cut', selector: template.cut } as const }]),
    ...drops,
    POSTS,
    ...fieldRules(template.fields ?? {}),
    ...fieldRules(cleaner.fields ?? {}),
    ...(template.pictures ?? []).flatMap(pictureRules),
    ...(template.comments ? commentRules(template.comments) : []),
    { select: template.body, value: { does: 'body' } },
  ]);
}

function fieldRules(fields: FieldSources): Rule[] {
  return Object.entries(fields).flatMap(([field, sources]) =>
    sources.flatMap((source) =>
      'select' in source
        ? [{ select: source.select, value: { ...source, does: 'field', field: field as FieldName, source } }]
        : [],
    ),
  );
}

function pictureRules(source: PictureSource): Rule[] {
  const within = (selector: string, does: 'caption' | 'credit'): Rule => ({ select: selector, value: { does } });
  return [
    { select: source.figure, value: { does: 'figure', hasCaption: source.caption !== undefined } },
    ...(source.caption === undefined ? [] : [within(source.caption, 'caption')]),
    ...(source.credit === undefined ? [] : [within(source.credit, 'credit')]),
  ];
}

function commentRules(source: CommentSource): Rule[] {
  const part = (select: string | undefined, does: 'comment-author' | 'comment-text' | 'comment-date'): Rule[] =>
    select === undefined ? [] : [{ select, value: { does } }];
  return [
    { select: source.item, value: { does: 'comment' } },
    ...part(source.author, 'comment-author'),
    ...part(source.text, 'comment-text'),
    ...part(source.date, 'comment-date'),
  ];
}
