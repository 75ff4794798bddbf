import type { z } from 'zod';
import { inlineProblems } from '../../files/prose/inline-problems.ts';
import { Words } from '../scalars.ts';

/**
 * A sentence or two of an author’s Markdown: emphasis, code and links, and nothing else.
 *
 * Only text that was checked by this schema has its type, and only such text becomes HTML.
 */
export const InlineMarkdown = Words.superRefine((text, context) => {
  for (const { code, message, start, end } of inlineProblems(text))
    context.addIssue({ code: 'custom', message, params: { code, characters: { start, end } } });
}).brand<'InlineMarkdown'>();
export type InlineMarkdown = z.infer<typeof InlineMarkdown>;
