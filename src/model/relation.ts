import { z } from 'zod';

import { EvidenceInBody } from './evidence.ts';
import { proposable } from './proposal.ts';
import { BodyReference, OrganisationId } from './references.ts';
import { ShortText } from './scalars.ts';

/** How one body stands to another. “Accountable to”, “reports to”, “escalates to”, “overseen by” and “advises” are relations of their own. */
export const RelationKind = z.enum([
  'accountable-to',
  'reports-to',
  'escalates-to',
  'overseen-by',
  'advises',
  'part-of',
  'supports',
  'replaces',
]);
export type RelationKind = z.infer<typeof RelationKind>;

/** A relation of a body to another body, to an organisation, or to something only described. */
export const Relation = z
  .strictObject({
    kind: RelationKind.meta({ description: 'How it stands to the other.' }),
    body: BodyReference.optional().meta({ description: 'The other body, by its id.' }),
    organisation: OrganisationId.optional().meta({ description: 'The organisation, by its id.' }),
    described: ShortText.optional().meta({
      description:
        'In words, where no one body is named: “the organisations that members represent”.',
    }),
    evidence: z
      .array(EvidenceInBody)
      .min(1, 'Give the clause and the words that say so.')
      .meta({ description: 'The clause and the words that say so.' }),
    note: ShortText.optional().meta({
      description: 'What a reader should know about this coding.',
    }),
    ...proposable,
  })
  .refine(
    ({ body, organisation, described }) =>
      [body, organisation, described].filter((to) => to !== undefined).length === 1,
    'Name one of `body`, `organisation` or `described`.',
  )
  .meta({ id: 'Relation' });
export type Relation = z.infer<typeof Relation>;
