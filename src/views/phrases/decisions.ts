import type { z } from 'zod';
import type { Amendment } from '../../model/answers/amendment.ts';
import type { CastingVote } from '../../model/answers/casting-vote.ts';
import type { DecisionMaking } from '../../model/answers/decision-making.ts';
import type { Majority } from '../../model/answers/majority.ts';
import type { VotingRights } from '../../model/answers/voting-rights.ts';
import type { PhraseContext } from './names.ts';
import { who, whoList } from './names.ts';
import { count, days, list, sentence, share } from './wording.ts';

const primaryWords = {
  consensus: 'by consensus',
  majority: 'by majority vote',
  unanimity: 'only when all agree',
  'chair-decides': 'the Chair decides',
  'lazy-consensus': 'by consensus: silence counts as agreement',
  'ranked-choice': 'by ranked-choice vote',
};

/** How decisions are made: “By consensus, or else by a simple majority; it makes recommendations”. */
export function decisionPhrase(
  answer: z.infer<typeof DecisionMaking>,
  context: PhraseContext,
): string {
  const first =
    answer.primary === 'majority' && answer.majority
      ? `by ${majorityPhrase(answer.majority)}`
      : primaryWords[answer.primary];
  const otherwise = {
    majority: answer.fallbackMajority
      ? `or else by ${majorityPhrase(answer.fallbackMajority)}`
      : 'or else by majority vote',
    refer: answer.referTo
      ? `or else referred to ${who(answer.referTo, context)}`
      : 'or else referred elsewhere',
    tool: answer.tool ? `with ${answer.tool} where needed` : 'with a scoring tool where needed',
    none: '',
    unstated: '',
  }[answer.fallback];
  const output = {
    decisions: '',
    recommendations: 'it makes recommendations',
    both: 'it makes decisions and recommendations',
    unstated: '',
  }[answer.output];
  const effect = {
    binding: 'decisions bind the partners',
    'each-partner-own': 'each partner decides for itself',
    unstated: '',
  }[answer.effectOnPartners];
  return sentence(
    [first, otherwise].filter(Boolean).join(', '),
    ...(answer.thresholds ?? []).map(
      ({ subject, majority }) => `${subject}: ${majorityPhrase(majority)}`,
    ),
    answer.methods &&
      `by ${list(
        answer.methods.map((method) => methodNames[method]),
        'or',
      )}`,
    answer.votingPeriod && `votes stay open for at least ${days(answer.votingPeriod)}`,
    output,
    effect,
  );
}

const methodNames = {
  'show-of-hands': 'show of hands',
  'secret-ballot': 'secret ballot',
  post: 'post',
  email: 'e-mail',
  proxy: 'proxy',
  'roll-call': 'roll call',
};

/** A majority in words: “a simple majority of votes cast”. */
export function majorityPhrase({
  kind,
  numerator,
  denominator,
  of,
}: z.infer<typeof Majority>): string {
  const base = {
    'votes-cast': ' of votes cast',
    'members-present': ' of members present',
    'all-members': ' of all members',
    unstated: '',
  }[of];
  const words = {
    'simple-majority': `a simple majority${base}`,
    share: `${share(numerator ?? 0, denominator ?? 1)}${base}`,
    unanimity: `unanimity${base}`,
    consensus: 'consensus',
    'lazy-consensus': 'consensus, where silence counts as agreement',
    'parent-approval': 'approval of the parent body',
  };
  return words[kind];
}

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

/** Whether there is a casting vote: “Yes, held by the Chair”. */
export function castingVotePhrase(
  { exists, holder, only }: z.infer<typeof CastingVote>,
  context: PhraseContext,
): string {
  if (exists === 'no') return 'There is no casting vote';
  return sentence(`${who(holder!, context)} has a casting vote`, only && `only for ${only}`);
}

/** Who can change the document, and how: “The members, by a simple majority of all members; recorded in minutes”. */
export function amendmentPhrase(
  { by, majority, recordedIn }: z.infer<typeof Amendment>,
  context: PhraseContext,
): string {
  const how =
    majority &&
    `${majority.kind === 'parent-approval' ? 'with' : 'by'} ${majorityPhrase(majority)}`;
  return sentence(
    [whoList(by, context), how].filter(Boolean).join(', '),
    recordedIn && `recorded in ${recordedIn}`,
  );
}
