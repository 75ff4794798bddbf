import { z } from 'zod';
import { EvidenceInBody } from './relation.ts';
import { Id, ShortText, Source, Words } from './scalars.ts';

/** One way an acronym is read: as a document expands it, or as it is generally used. */
export const Reading = z
  .strictObject({
    expansion: ShortText,
    evidence: EvidenceInBody.optional().meta({
      description: 'The words in which a document itself expands it.',
    }),
    sources: z
      .array(Source)
      .optional()
      .meta({ description: 'Public pages, where the documents do not say.' }),
    note: ShortText.optional(),
  })
  .refine(
    ({ evidence, sources }) => evidence !== undefined || sources !== undefined,
    'Say where this reading comes from: `evidence` or `sources`.',
  );

/** glossary/<id>.yaml: an acronym or term that readers meet. */
export const GlossaryEntry = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    term: ShortText,
    variants: z
      .array(ShortText)
      .optional()
      .meta({ description: 'Other spellings in the documents.' }),
    kind: z.enum(['acronym', 'term']),
    readings: z
      .array(Reading)
      .meta({ description: 'Empty when no document says and we do not know.' }),
    meaning: Words.optional().meta({ description: 'A plain sentence or two.' }),
    wellKnown: z.literal('yes').optional().meta({
      description: 'For letters that everybody knows: no check asks a document to spell them out.',
    }),
    notKnown: ShortText.optional().meta({
      description: 'Where there is no reading: what was looked at.',
    }),
  })
  .refine(
    ({ readings, notKnown, kind }) =>
      kind === 'term' || readings.length > 0 || notKnown !== undefined,
    'Give a reading, or say in `notKnown` that there is none.',
  )
  .meta({ id: 'GlossaryEntry' });
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;
