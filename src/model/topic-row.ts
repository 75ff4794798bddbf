import type { z } from 'zod';
import type { DocumentForm } from './document-form.ts';

/** The groups in which topics are listed. */
export type TopicGroup =
  'purpose' | 'membership' | 'meetings' | 'decisions' | 'accountability' | 'conduct' | 'document';

/** What the program does with the answers to a topic. Its words stand on its page in the content. */
export interface TopicRow<Answer extends z.ZodType, IsDrawn extends boolean> {
  readonly answer: Answer;
  readonly group: TopicGroup;
  /** Its place in its group. */
  readonly order: number;
  /** Its place among the answers that open the page of a constitution. */
  readonly glance?: number;
  /** Its place among the questions of the first page: what a resident asks first. */
  readonly firstPage?: number;
  /** Words by which a reader may ask it, offered where there is an answer. */
  readonly askedAs?: string;
  /** Whether it is one of those that most readers come for. */
  readonly isPopular?: boolean;
  /** Whether bodies could share the rule. Who sits or reports where is a body’s own: that it differs tells nothing. */
  readonly isSharedRule?: boolean;
  /** Whether its answers are drawn as numbers. */
  readonly isDrawn?: IsDrawn;
  /** The documents that are asked for it beside terms of reference: a bare list or matrix answers little. */
  readonly askedOf?: readonly Exclude<DocumentForm, 'terms'>[];
  /** What explains or dresses an answer, and is not compared. */
  readonly asides?: readonly (keyof z.infer<Answer> & string)[];
}

/** One row of the table of topics. */
export function topic<Answer extends z.ZodType, const IsDrawn extends boolean = false>(
  row: TopicRow<Answer, IsDrawn>,
): TopicRow<Answer, IsDrawn> {
  return row;
}
