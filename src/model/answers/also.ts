import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';

/**
 * What an answer says that its fields cannot, in plain words.
 *
 * Published and compared as the fields are: a rule that has no field is never lost.
 */
export const Also = someOf(ShortText).optional().meta({
  description:
    'What no other field can say, each as a clause of its own: `the Chair of the trust decides alone in an emergency`.',
});
