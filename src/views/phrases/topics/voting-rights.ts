import type { z } from 'zod';
import type { VotingRights } from '../../../model/answers/voting-rights.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { count } from '../../../english/count.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

/** Who votes: “Each member has one vote; substitutes can vote”. */
export function votingPhrase(answer: z.infer<typeof VotingRights>, context: PhraseContext): string {
  const { voter, votesEach, weighted, substitutes, nonVoting, notWhen } = answer;
  const votes = votesEach === 1 ? 'one vote' : count(votesEach ?? 0, 'vote');
  return sentence(
    votesEach === undefined ? `each ${voter} votes` : `each ${voter} has ${votes}`,
    weighted === 'yes' && 'votes are weighted',
    substitutes === 'yes' && 'substitutes can vote',
    substitutes === 'no' && 'substitutes cannot vote',
    nonVoting && `no vote for ${whoList(nonVoting, context)}`,
    notWhen &&
      `members do not vote ${list(
        notWhen.map((reason) =>
          /^(when|if|on|where|for|after|unless) /.test(reason) ? reason : `when ${reason}`,
        ),
        'or',
      )}`,
  );
}
