import type { Picture } from './article.ts';
import type { Aside, Block, Locate } from './block.ts';
import type { FieldName, FieldSource } from './cleaner.ts';
import type { Complaint } from './lines/complaints.ts';

/** A picture while it is being put together. */
export type PictureDraft = { -readonly [Key in keyof Omit<Picture, 'after'>]: Picture[Key] } & {
  /** An offset in the input behind the beginning of all text before it, and before all text after it. */
  start?: number;
};

/** A reader's comment while it is being put together. */
export interface CommentDraft {
  author?: string;
  text: string[];
  date?: string;
}

/** A field's value as the page prints it. */
export interface PrintedValue {
  readonly field: FieldName;
  /** The cleaner's source that named it, or `printed` for a value told by its place in a dump. */
  readonly source: FieldSource | 'printed';
  readonly text: string;
}

/** What both kinds of input are read into; everything after is one path. */
export interface Reading {
  readonly blocks: Block[];
  /** What stands within blocks and is none of their text. */
  readonly asides?: readonly Aside[];
  readonly values: PrintedValue[];
  readonly pictures: PictureDraft[];
  readonly comments: CommentDraft[];
  /** Where an offset of a run's text stands in the input. */
  readonly locate: Locate;
  /** What is wrong with a dump as a whole, and what a reader should know of fields. */
  warnings?: readonly Complaint[];
  /** What showed that the text was cut. */
  cut?: string;
}
