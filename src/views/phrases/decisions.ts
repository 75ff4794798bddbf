import type { z } from 'zod';
import type { Amendment } from '../../model/answers/amendment.ts';
import type { CastingVote } from '../../model/answers/casting-vote.ts';
import type { DecisionMaking } from '../../model/answers/decision-making.ts';
import type { Majority } from '../../model/answers/majority.ts';
import type { VotingRights } from '../../model/answers/voting-rights.ts';
import type { PhraseContext } from './names.ts';
import { who, whoList } from './names.ts';
import { count, list, sentence, share } from './wording.ts';

const primaryWords = {
  consensus: 'by consensus',
  majority: 'by majority vote',
  unanimity: 'only when all agree',
  'chair-decides': 'the Chair decides',
  'lazy-consensus': 'by consensus: silence counts as agreement',
  'ranked-choice': 'by ranked-choice vote',
};

/** How decisions are made: “By consensus, or else by simple majority; makes recommendations”. */
export function decisionPhrase(answer: z.infer<typeof DecisionMaking>, context: PhraseContext): string {
  const first = answer.primary === 'majority' && answer.majority ? `by ${majorityPhrase(answer.majority)}` : primaryWords[answer.primary];
  const otherwise = {
    majority: answer.fallbackMajority ? `or else by ${majorityPhrase(answer.fallbackMajority)}` : 'or else by majority vote',
    refer: answer.referTo ? `otherwise referred to ${who(answer.referTo, context)}` : 'otherwise referred elsewhere',
    tool: answer.tool ? `with ${answer.tool} where needed` : 'with a scoring tool where needed',
    none: '',
    unstated: '',
  }[answer.fallback];
  const output = { decisions: '', recommendations: 'makes recommendations', both: 'makes decisions and recommendations', unstated: '' }[answer.output];
  const effect = { binding: 'decisions bind the partners', 'each-partner-own': 'each partner decides for itself', unstated: '' }[answer.effectOnPartners];
  return sentence(
    [first, otherwise].filter(Boolean).join(', '),
    ...(answer.thresholds ?? []).map(({ subject, majority }) => `${subject}: ${majorityPhrase(majority)}`),
    answer.methods && `by ${list(answer.methods.map((method) => method.replace('-', ' ')), 'or')}`,
    output,
    effect,
  );
}

/** A majority in words: “a simple majority of votes cast”. */
export function majorityPhrase({ kind, numerator, denominator, of }: z.infer<typeof Majority>): string {
  const base = { 'votes-cast': ' of votes cast', 'members-present': ' of members present', 'all-members': ' of all members', unstated: '' }[of];
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

/** Who votes: “Each member has 1 vote; substitutes can vote”. */
export function votingPhrase(answer: z.infer<typeof VotingRights>, context: PhraseContext): string {
  const { voter, votesEach, weighted, substitutes, nonVoting, notWhen } = answer;
  return sentence(
    votesEach === undefined ? `each ${voter} votes` : `each ${voter} has ${count(votesEach, 'vote')}`,
    weighted === 'yes' && 'votes are weighted',
    substitutes === 'yes' && 'substitutes can vote',
    substitutes === 'no' && 'substitutes cannot vote',
    nonVoting && `no vote for ${whoList(nonVoting, context)}`,
    notWhen && `no vote ${list(notWhen.map((reason) => (/^(when|if|on|where|for|after|unless) /.test(reason) ? reason : `when ${reason}`)), 'or')}`,
  );
}

/** Whether there is a casting vote: “Yes, held by the Chair”. */
export function castingVotePhrase({ exists, holder, only }: z.infer<typeof CastingVote>, context: PhraseContext): string {
  if (exists === 'no') return 'There is no casting vote';
  return sentence(`${who(holder!, context)} has a casting vote`, only && `only for ${only}`);
}

/** Who can change the document, and how. */
export function amendmentPhrase({ by, majority, recordedIn }: z.infer<typeof Amendment>, context: PhraseContext): string {
  return sentence(
    `changed by ${whoList(by, context)}${majority ? `, with ${majorityPhrase(majority)}` : ''}`,
    recordedIn && `recorded in ${recordedIn}`,
  );
}
