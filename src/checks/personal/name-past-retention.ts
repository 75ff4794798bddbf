import { whyHeldBack } from '../../register/seats/why-held-back.ts';
import type { Check } from '../check.ts';
import { heldNames } from '../reading/people/held-names.ts';

/** Each name of a person was confirmed within the register’s retention period. */
export const namePastRetention: Check = {
  id: 'personal/name-past-retention',
  since: '0.1',
  severity: 'warning',
  concern: 'keeping',
  inConstitution: (constitution, register) => {
    const period = `${register.site.nameRetentionMonths} months`;
    return heldNames(
      constitution,
      (holder) => whyHeldBack(holder, register) === 'past-retention',
      (names, { label }) =>
        names === 1
          ? `The name of the person in the seat “${label}” was last confirmed more than ${period} ago, so it is held back. Confirm it again, or remove it.`
          : `${names} names of people in seats were last confirmed more than ${period} ago, so they are held back. Confirm them again, or remove them.`,
    );
  },
};
