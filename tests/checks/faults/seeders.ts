import { accountabilitySeeders } from './accountability.ts';
import { coverageSeeders } from './coverage.ts';
import { membershipSeeders } from './membership.ts';
import { personalSeeders } from './personal.ts';
import { quorumSeeders } from './quorum.ts';
import { rasciColumnSeeders } from './rasci-columns.ts';
import { rasciLetterSeeders } from './rasci-letters.ts';
import { rasciRowSeeders } from './rasci-rows.ts';
import { recordSeeders } from './record.ts';
import { referenceSeeders } from './references.ts';
import { reviewSeeders } from './review.ts';
import type { Seeders } from './seeder.ts';
import { textNumberSeeders } from './text-numbers.ts';
import { textPartSeeders } from './text-parts.ts';
import { textWordSeeders } from './text-words.ts';

/** The ways in which faults of each check are put. */
export const seeders: Seeders = {
  ...rasciRowSeeders,
  ...rasciLetterSeeders,
  ...rasciColumnSeeders,
  ...referenceSeeders,
  ...coverageSeeders,
  ...quorumSeeders,
  ...membershipSeeders,
  ...accountabilitySeeders,
  ...reviewSeeders,
  ...personalSeeders,
  ...recordSeeders,
  ...textWordSeeders,
  ...textNumberSeeders,
  ...textPartSeeders,
};
