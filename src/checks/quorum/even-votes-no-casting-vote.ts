import { isVoteBySeat } from '../../register/seats/is-vote-by-seat.ts';
import { seatTotals } from '../../register/seats/seat-totals.ts';
import type { Constitution } from '../../register/register.ts';
import type { Check } from '../check.ts';
import { factPlace } from '../reading/words/words-place.ts';

/** A group with an even number of votes says what happens when they are tied. */
export const evenVotesNoCastingVote: Check = {
  id: 'quorum/even-votes-no-casting-vote',
  since: '0.1',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution) => {
    const votes = numberOfVotes(constitution);
    if (votes === undefined || votes === 0 || votes % 2 === 1) return [];
    if (constitution.facts['casting-vote'].state !== 'not-stated') return [];
    if (!isByMajority(constitution)) return [];
    const message = `There are ${votes} votes, so a vote can be tied. The document does not say what happens then. Give a casting vote, or say that a tied proposal falls.`;
    return [
      {
        ...factPlace('decision-making', constitution, /majorit|\bvot/i)!,
        about: 'casting-vote',
        topic: 'casting-vote',
        message,
      },
    ];
  },
};

/** How many votes there are when all are present; nothing where the document does not make that plain. */
function numberOfVotes(constitution: Constitution): number | undefined {
  const { membership, facts } = constitution;
  const rights = facts['voting-rights'];
  if (rights.state === 'stated') {
    const { voter, weighted, votesEach = 1 } = rights.answer;
    if (voter === 'group' && weighted !== 'yes') return groupVotes(membership.seats, votesEach);
    if (!isVoteBySeat(constitution)) return undefined;
  } else if (rights.state !== 'not-stated') return undefined;
  const { votes } = seatTotals(membership);
  return votes?.minimum === votes?.maximum ? votes?.minimum : undefined;
}

// One vote for each group: where every seat that votes is in one.
function groupVotes(
  seats: Constitution['membership']['seats'],
  votesEach: number,
): number | undefined {
  const groups = seats.filter(({ voting }) => voting !== 'no').map(({ group }) => group);
  return groups.includes(undefined) ? undefined : new Set(groups).size * votesEach;
}

// A tie that is referred elsewhere is dealt with.
function isByMajority({ facts }: Constitution): boolean {
  const decisions = facts['decision-making'];
  if (decisions.state !== 'stated') return false;
  const { primary, majority, fallback, fallbackMajority } = decisions.answer;
  const kind = primary === 'majority' ? majority?.kind : fallbackMajority?.kind;
  const isVote =
    primary === 'majority'
      ? fallback === 'none' || fallback === 'unstated'
      : fallback === 'majority';
  return isVote && (kind === undefined || kind === 'simple-majority');
}
