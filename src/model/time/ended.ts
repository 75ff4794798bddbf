import { z } from 'zod';
import { PartialDate } from '../partial-date.ts';
import { BodyReference, OrganisationId } from '../references.ts';
import { ShortText, Source } from '../scalars.ts';

/** Who or what came after: one of the three. */
const CameAfter = z
  .strictObject({
    body: BodyReference.optional().meta({ description: 'The body that came after, by its id.' }),
    organisation: OrganisationId.optional().meta({
      description: 'The organisation that came after, by its id.',
    }),
    described: ShortText.optional().meta({
      description:
        'In words, where the register has no record of it: “a network of partnership groups”.',
    }),
  })
  .refine(
    (after) => Object.values(after).filter((to) => to !== undefined).length === 1,
    'Name one of `body`, `organisation` or `described`.',
  );

/** That a body or a partnership is no more, as a public source says. */
export const Ended = z
  .strictObject({
    date: PartialDate.optional().meta({
      description:
        'When it ended, or is to end, as precisely as the source says. Leave out where no source says.',
      date: { when: 'planned' },
    }),
    what: ShortText.meta({
      description: 'One plain sentence: “The Board was dissolved in December 2012.”',
    }),
    replacedBy: z
      .array(CameAfter)
      .min(1, 'Say what came after, or remove the field.')
      .optional()
      .meta({ description: 'What came in its place. With it, it is said to have been replaced.' }),
    sources: z
      .array(Source)
      .min(1, 'Give at least one source.')
      .meta({ description: 'Public pages that say so.' }),
  })
  .meta({ id: 'Ended' });
export type Ended = z.infer<typeof Ended>;
