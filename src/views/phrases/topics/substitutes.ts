import type { z } from 'zod';
import type { Substitutes } from '../../../model/answers/substitutes.ts';
import { sentence, withConditions } from '../../../english/sentence.ts';

type Answer = z.infer<typeof Substitutes>;

/** Whether substitutes may come: “Allowed when the member cannot attend, one for each member; they count for quorum”. */
export function substitutesPhrase(answer: Answer): string {
  const { allowed, conditions, mayVote, countForQuorum } = answer;
  // What a document says of substitutes that it forbids adds nothing.
  if (allowed === 'no') return sentence(withConditions('not allowed', conditions));
  return sentence(
    [withConditions('allowed', conditions), ...howPhrases(answer)].join(', '),
    {
      yes: 'they can vote',
      no: 'they cannot vote',
      'as-the-member': 'they can vote where the member could',
      unstated: '',
    }[mayVote],
    countForQuorum === 'yes' && 'they count for quorum',
    countForQuorum === 'no' && 'they do not count for quorum',
  );
}

function howPhrases({ named, limitPerMember, equalRank, means }: Answer): string[] {
  return [
    limitPerMember === 1 && 'one for each member',
    limitPerMember !== undefined &&
      limitPerMember > 1 &&
      `at most ${limitPerMember} for each member`,
    named === 'yes' && 'named in advance',
    named === 'no' && 'not named in advance',
    equalRank && 'of equal rank',
    means && meansPhrases[means],
  ].filter((part) => typeof part === 'string');
}

const meansPhrases = {
  letter: 'by letter',
  email: 'by e-mail',
  proxy: 'by proxy',
  'proxy-by-letter': 'by proxy given in a letter',
  'proxy-by-email': 'by proxy given by e-mail',
};
