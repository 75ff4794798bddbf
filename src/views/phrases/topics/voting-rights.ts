import type { z } from 'zod';
import type { VotingRights } from '../../../model/answers/voting-rights.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { count } from '../../../english/count.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

/** Who votes: “Each member has one vote; substitutes can vote”. */
export function votingPhrase(answer: z.infer<typeof VotingRights>, context: PhraseContext): string {
  const { weighted, substitutes, nonVoting, bySubject = [], notWhen } = answer;
  return sentence(
    votesPhrase(answer),
    { yes: 'votes are weighted', no: 'votes are not weighted', unstated: '' }[weighted],
    { yes: 'substitutes can vote', no: 'substitutes cannot vote', unstated: '' }[substitutes],
    nonVoting && `no vote for ${whoList(nonVoting, context)}`,
    ...bySubject.map(
      ({ who, may, on }) =>
        `on ${on}, ${may === 'yes' ? 'a vote only' : 'no vote'} for ${whoList(who, context)}`,
    ),
    notWhen && `members do not vote ${list(notWhen.map(whenPhrase), 'or')}`,
  );
}

function votesPhrase({ voter, described, votesEach }: z.infer<typeof VotingRights>): string {
  const each = `each ${described ?? voter}`;
  if (votesEach === undefined) return `${each} votes`;
  return `${each} has ${votesEach === 1 ? 'one vote' : count(votesEach, 'vote')}`;
}

function whenPhrase(reason: string): string {
  return /^(when|if|on|where|for|after|unless) /.test(reason) ? reason : `when ${reason}`;
}
