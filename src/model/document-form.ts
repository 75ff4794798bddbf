import { z } from 'zod';

/** What a document is there to answer: whole terms of reference, or only who sits or who does what. */
export const DocumentForm = z.enum(['terms', 'membership-list', 'matrix']);
export type DocumentForm = z.infer<typeof DocumentForm>;
