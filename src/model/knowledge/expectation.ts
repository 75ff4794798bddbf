import { z } from 'zod';
import { BodyKind } from '../body-kind.ts';
import { Nation } from '../places/nation.ts';
import { ShortText, Source } from '../scalars.ts';

/**
 * What one rule or advice says on one topic, of the bodies it speaks of and of no others.
 *
 * Shape: `an-answer` is expected of the document, so that its silence is a gap; `law-answers`
 *        holds whatever the document says; `own-rules` leaves it to the body; `silent` means that the law was read and
 *        says nothing. Only the first is ever a finding.
 */
export const Expectation = z
  .strictObject({
    kinds: z
      .array(BodyKind)
      .min(1, 'Name the kinds of body it speaks of.')
      .meta({ description: 'The kinds of body that it speaks of.' }),
    nations: z
      .array(Nation)
      .min(1, 'Name the nations in which it holds.')
      .meta({ description: 'The nations in which it holds.' }),
    level: z
      .enum(['statute', 'statutory-guidance', 'guidance', 'good-practice'])
      .meta({ description: 'How strongly it is expected.' }),
    asks: z
      .enum(['an-answer', 'law-answers', 'own-rules', 'silent'])
      .meta({ description: 'What it asks of a document.' }),
    what: ShortText.meta({
      description: 'What it says, as one plain sentence that a finding can repeat.',
    }),
    provision: ShortText.optional().meta({
      description: 'The Act or regulations with section, regulation or paragraph.',
    }),
    source: Source.meta({ description: 'The page on which it was read.' }),
  })
  .refine(
    ({ level, provision }) =>
      (level !== 'statute' && level !== 'statutory-guidance') || provision !== undefined,
    { message: 'Law is cited to its provision. Give `provision`.', path: ['provision'] },
  )
  .refine(
    ({ level, asks }) =>
      asks === 'an-answer' || level === 'statute' || level === 'statutory-guidance',
    {
      message: 'Only law can answer, be silent or leave it to the body. Write `an-answer`.',
      path: ['asks'],
    },
  );
export type Expectation = z.infer<typeof Expectation>;
