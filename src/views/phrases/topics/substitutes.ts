import type { z } from 'zod';
import type { Substitutes } from '../../../model/answers/substitutes.ts';
import { sentence, withConditions } from '../../../english/sentence.ts';

/** Whether substitutes may come: “Allowed when the member cannot attend, one for each member; they count for quorum”. */
export function substitutesPhrase(answer: z.infer<typeof Substitutes>): string {
  const { allowed, named, limitPerMember, equalRank, means, conditions, mayVote, countForQuorum } =
    answer;
  if (allowed === 'no') return 'Not allowed';
  const limit =
    limitPerMember === 1
      ? 'one for each member'
      : limitPerMember !== undefined
        ? `at most ${limitPerMember} for each member`
        : undefined;
  return sentence(
    [
      withConditions('allowed', conditions),
      limit,
      named === 'yes' && 'named in advance',
      equalRank && 'of equal rank',
      means && `by ${means}`,
    ]
      .filter(Boolean)
      .join(', '),
    mayVote === 'yes' && 'they can vote',
    mayVote === 'no' && 'they cannot vote',
    countForQuorum === 'yes' && 'they count for quorum',
    countForQuorum === 'no' && 'they do not count for quorum',
  );
}
