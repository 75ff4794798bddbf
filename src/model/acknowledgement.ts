import { z } from 'zod';
import { RegisterDate } from './partial-date.ts';
import { CheckReference } from './references.ts';
import { ShortText } from './scalars.ts';

/** A finding that the body has looked at and accepts, with its public reason. */
export const Acknowledgement = z
  .strictObject({
    check: CheckReference.meta({ description: 'The check, as reports print it: `group/name`.' }),
    about: ShortText.meta({
      description:
        'What the finding is about, as `remit check` names it: a seat, an activity, a clause.',
    }),
    reason: ShortText.meta({ description: 'Why it is accepted. Readers see it.' }),
    by: ShortText.meta({ description: 'Who accepts it, by office and not by name: `the Board`.' }),
    on: RegisterDate.meta({ date: { when: 'past' } }).meta({
      description: 'The day on which it was accepted.',
    }),
  })
  .meta({ id: 'Acknowledgement' });
export type Acknowledgement = z.infer<typeof Acknowledgement>;
