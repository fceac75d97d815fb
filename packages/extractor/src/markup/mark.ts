import type { Block, Claim } from '../block.ts';
import { fold } from '../fold.ts';
import type { CommentDraft, PictureDraft, PrintedValue } from '../reading.ts';
import { type Element, textOf } from './dom.ts';
import type { Directive } from './plan.ts';

/** What an element's text belongs to. */
export interface Mark {
  readonly element: Element;
  /** Whether another mark took some of its text. */
  nested: boolean;
  readonly claim: Claim;
  readonly directive: Directive;
  readonly blocks: Block[];
  /** Other fields that the same element is. */
  readonly also: Directive[];
  readonly picture?: PictureDraft;
  readonly comment?: CommentDraft;
}

/** Turns what a mark gathered into values, pictures and comments; a mark whose condition failed lets its blocks go. */
export function settle(mark: Mark, values: PrintedValue[]): void {
  const { directive, blocks, picture, comment } = mark;
  const text = wantsWholeLine(mark) ? fold(textOf(mark.element)) : fold(blocks.map((block) => block.text).join(' '));
  if (directive.does === 'field') settleField(mark, text, values);
  if (text === '') return;
  if (picture !== undefined && (directive.does === 'caption' || directive.does === 'credit'))
    picture[directive.does] ??= text;
  if (directive.does === 'figure') settleFigure(mark, text, directive.hasCaption);
  if (comment === undefined) return;
  if (directive.does === 'comment-text') for (const block of blocks) comment.text.push(block.text);
  if (directive.does === 'comment-author') comment.author ??= text;
  if (directive.does === 'comment-date') comment.date ??= text;
}

/** A byline is printed whole, though the names in it are a field of their own. */
function wantsWholeLine({ directive, nested }: Mark): boolean {
  return nested && directive.does === 'field' && directive.field === 'byline';
}

function settleField(mark: Mark, text: string, values: PrintedValue[]): void {
  let holds = false;
  for (const directive of [mark.directive, ...mark.also]) {
    if (directive.does !== 'field' || text === '' || !fits(directive, mark, text)) continue;
    holds = true;
    if (directive.attribute === undefined) values.push({ field: directive.field, source: directive.source, text });
  }
  if (!holds) for (const block of mark.blocks) letGo(block);
}

/** Whether the text is what the source asked for: all bold, or of a certain form. */
function fits(directive: Directive & { does: 'field' }, mark: Mark, text: string): boolean {
  const { emphasised, take, attribute } = directive;
  if (emphasised !== undefined && !mark.blocks.every((block) => block.emphasised)) return false;
  return take === undefined || attribute !== undefined || take.test(text);
}

function letGo(block: Block): void {
  if (block.otherwise === undefined) delete block.claim;
  else block.claim = block.otherwise;
}

function settleFigure(mark: Mark, text: string, hasCaption: boolean): void {
  if (!hasCaption && mark.picture !== undefined) {
    mark.picture.caption ??= text;
    return;
  }
  for (const block of mark.blocks)
    block.claim = { fate: 'removed', rule: 'common/picture', because: 'it belongs to a picture' };
}
