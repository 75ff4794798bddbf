import type { Check } from '../check.ts';
import { abolishedOrganisation } from './abolished-organisation.ts';
import { moreSeatsThanCap } from './more-seats-than-cap.ts';
import { noChair } from './no-chair.ts';
import { oneOrganisationTwoSpellings } from './one-organisation-two-spellings.ts';
import { shareNotKept } from './share-not-kept.ts';
import { sharedSeatNoRule } from './shared-seat-no-rule.ts';
import { subtotalDiffers } from './subtotal-differs.ts';

/** The rules about the list of members, in the order in which their findings are given. */
export const membershipChecks: readonly Check[] = [
  // Who sits: the chair, organisations that ended, seats that several share.
  noChair,
  abolishedOrganisation,
  sharedSeatNoRule,
  // Numbers that the list has to keep.
  moreSeatsThanCap,
  subtotalDiffers,
  shareNotKept,
  // Names.
  oneOrganisationTwoSpellings,
];
