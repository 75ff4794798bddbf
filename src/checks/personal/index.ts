import type { Check } from '../check.ts';
import { eMailAddress } from './e-mail-address.ts';
import { holderWithoutBasis } from './holder-without-basis.ts';
import { namePastRetention } from './name-past-retention.ts';
import { personNamed } from './person-named.ts';
import { telephoneNumber } from './telephone-number.ts';
import { termOver } from './term-over.ts';

/** The rules about personal data, in the order in which their findings are given. */
export const personalChecks: readonly Check[] = [
  // Words of a document that are about a person.
  eMailAddress,
  telephoneNumber,
  personNamed,
  // Names recorded beside a seat.
  holderWithoutBasis,
  namePastRetention,
  termOver,
];
