import { z } from 'zod';
import { Few } from '../numbers.ts';
import { Duration, Qualifier, ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Also } from './also.ts';

const Term = z
  .strictObject({
    applies: z
      .enum(['chair', 'co-chair', 'vice-chair', 'member', 'co-opted'])
      .meta({ description: 'Whose term it is.' }),
    which: ShortText.optional().meta({
      description:
        'Which of them, where terms differ, as it follows on from “members”: `appointed by the council`.',
    }),
    length: Duration.optional().meta({ description: 'How long a term lasts.' }),
    qualifier: Qualifier.optional().meta({ description: 'How the length is meant.' }),
    maximumConsecutive: Few.optional().meta({
      description: 'How many terms may follow each other.',
    }),
    rotation: ShortText.optional().meta({
      description: 'As it follows on from “rotates”: `through the membership`.',
    }),
    handover: ShortText.optional().meta({
      description: 'How the next holder is brought in: `three months beside the new holder`.',
    }),
    eligibility: ShortText.optional().meta({
      description: 'Who may serve, or serve again, and when.',
    }),
  })
  .refine(
    ({ applies: _, which: __, ...rule }) => Object.keys(rule).length > 0,
    'Say how long, how often, or by what rule they serve.',
  )
  .refine(({ length, qualifier }) => length !== undefined || qualifier === undefined, {
    message: 'Without a length there is nothing to qualify. Remove it.',
    path: ['qualifier'],
  });

/** How long someone can serve. */
export const TermOfOffice = z
  .strictObject({
    terms: someOf(Term).meta({ description: 'Each term that the document sets.' }),
    also: Also,
  })
  .meta({ id: 'TermOfOffice' });
