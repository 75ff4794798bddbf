import { z } from 'zod';
import { BodyReference, ClauseReference } from './references.ts';
import { Words } from './scalars.ts';

/** The words a coded answer rests on. */
export const Evidence = z
  .strictObject({
    clause: ClauseReference.meta({
      description: 'The id of the part of the text that the quote is in.',
    }),
    quote: Words.meta({ description: 'The exact words, as they stand in that clause.' }),
  })
  .meta({ refersTo: 'evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** Evidence that names the body in whose constitution the clause stands. */
export const EvidenceInBody = Evidence.extend({
  in: BodyReference.optional().describe(
    'The body whose constitution holds the clause. Leave out for the body itself.',
  ),
}).meta({ refersTo: 'evidence' });
export type EvidenceInBody = z.infer<typeof EvidenceInBody>;

/** The same for an answer: one document may rule for two bodies, and the clause stand in the text of the other. */
export const EvidenceInBodies = z
  .array(EvidenceInBody)
  .min(1, 'Give at least one clause with the words the answer rests on.');

/** One or more places that together carry an answer. */
export const EvidenceList = z
  .array(Evidence)
  .min(1, 'Give at least one clause with the words the answer rests on.');
