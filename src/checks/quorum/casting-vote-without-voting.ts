import type { Constitution } from '../../register/register.ts';
import type { Check } from '../check.ts';
import { factPlace } from '../reading/words/words-place.ts';

/** Where someone has a casting vote, the document says how the group votes. */
export const castingVoteWithoutVoting: Check = {
  id: 'quorum/casting-vote-without-voting',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => {
    const casting = constitution.facts['casting-vote'];
    if (casting.state !== 'stated' || casting.answer.exists !== 'yes') return [];
    if (mayVote(constitution)) return [];
    const message =
      'There is a casting vote, but the document does not say when or how the group votes. Add the rule, or take this out.';
    return [
      {
        ...factPlace('casting-vote', constitution, /casting|second vote/i)!,
        about: 'casting-vote',
        message,
      },
    ];
  },
};

function mayVote({ facts }: Constitution): boolean {
  const { 'voting-rights': rights, 'decision-making': decisions } = facts;
  if (rights.state !== 'not-stated') return true;
  if (decisions.state !== 'stated') return decisions.state !== 'not-stated';
  const { primary, fallback, thresholds = [], methods = [] } = decisions.answer;
  return (
    primary === 'majority' ||
    primary === 'ranked-choice' ||
    fallback === 'majority' ||
    thresholds.length + methods.length > 0
  );
}
