import { whyHeldBack } from '../../register/seats/why-held-back.ts';
import type { Check } from '../check.ts';
import { heldNames } from '../reading/people/held-names.ts';

/** Each person named as holding a seat is named on a recorded basis. */
export const holderWithoutBasis: Check = {
  id: 'personal/holder-without-basis',
  since: '0.1',
  severity: 'warning',
  concern: 'keeping',
  inConstitution: (constitution, register) =>
    heldNames(
      constitution,
      (holder) => whyHeldBack(holder, register) === 'no-basis',
      (names, { label }) =>
        names === 1
          ? `The name of the person in the seat “${label}” has no recorded basis, so it is held back. Record a \`basis\`, or remove the name.`
          : `${names} names of people in seats have no recorded basis, so they are held back. Record a \`basis\` for each, or remove the names.`,
    ),
};
