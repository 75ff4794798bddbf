import { holderTime } from '../../register/time/holder-time.ts';
import type { Check } from '../check.ts';
import { heldNames } from '../reading/people/held-names.ts';

/** Each person named beside a seat still holds it. */
export const termOver: Check = {
  id: 'personal/term-over',
  since: '0.2',
  severity: 'warning',
  concern: 'keeping',
  inConstitution: (constitution, register) =>
    heldNames(
      constitution,
      (holder) => holderTime(holder, register.today) === 'former',
      (names, { label }) =>
        names === 1
          ? `The person named in the seat “${label}” no longer holds it, by the date in its record, so the name is held back. Remove the name, or correct the date.`
          : `${names} people named in seats no longer hold them, by the dates in their records, so their names are held back. Remove the names, or correct the dates.`,
    ),
};
