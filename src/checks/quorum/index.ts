import type { Check } from '../check.ts';
import { belowUnanimity } from './below-unanimity.ts';
import { castingVoteWithoutVoting } from './casting-vote-without-voting.ts';
import { chairAlone } from './chair-alone.ts';
import { evenVotesNoCastingVote } from './even-votes-no-casting-vote.ts';
import { minimumBelowParts } from './minimum-below-parts.ts';
import { neverMet } from './never-met.ts';
import { noSuchSeat } from './no-such-seat.ts';
import { notStated } from './not-stated.ts';
import { twoMajorities } from './two-majorities.ts';

/** The rules about the quorum and votes, in the order in which their findings are given. */
export const quorumChecks: readonly Check[] = [
  // A rule that cannot work.
  noSuchSeat,
  neverMet,
  minimumBelowParts,
  belowUnanimity,
  chairAlone,
  // A rule that is missing.
  notStated,
  // Votes.
  twoMajorities,
  castingVoteWithoutVoting,
  evenVotesNoCastingVote,
];
