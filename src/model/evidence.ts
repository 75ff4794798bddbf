import { z } from 'zod';
import { ClauseReference } from './references.ts';
import { Words } from './scalars.ts';

/** The words a coded answer rests on. */
export const Evidence = z
  .strictObject({
    clause: ClauseReference,
    quote: Words.meta({ description: 'The exact words, as they stand in that clause.' }),
  })
  .meta({ refersTo: 'evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** One or more places that together carry an answer. */
export const EvidenceList = z
  .array(Evidence)
  .min(1, 'Give at least one clause with the words the answer rests on.');
