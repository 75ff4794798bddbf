import { z } from 'zod';
import { PartialDate, RegisterDate } from './partial-date.ts';
import { Name, ShortText } from './scalars.ts';

/** On what ground, and until when, a person’s name may be published. */
export const NameBasis = z.strictObject({
  kind: z
    .enum(['elected-office', 'chief-officer', 'consent', 'official-publication'])
    .meta({ description: 'Why this person’s name may be published.' }),
  source: ShortText.meta({ description: 'Where this is recorded.' }),
  confirmed: RegisterDate.meta({
    description: 'The day the name was last confirmed.',
    date: { when: 'past' },
  }),
});
export type NameBasis = z.infer<typeof NameBasis>;

/** A named person in a seat: personal data. Without a basis the name is never published. */
export const Holder = z
  .strictObject({
    name: Name.meta({ description: 'The person’s name.' }),
    basis: NameBasis.optional().meta({
      description: 'What allows the name to be published. Left out, it is held back.',
    }),
    from: PartialDate.optional().meta({ description: 'When they came to the seat.' }),
    to: PartialDate.optional()
      .meta({ date: { after: 'from', when: 'planned' } })
      .meta({ description: 'When they left it.' }),
  })
  .meta({ id: 'Holder' });
export type Holder = z.infer<typeof Holder>;
