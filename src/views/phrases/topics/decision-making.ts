import type { z } from 'zod';
import type { DecisionMaking } from '../../../model/answers/decision-making.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { days } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';
import { majorityPhrase } from './majority.ts';

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
    tool: `or else with ${answer.tool ?? 'a scoring tool'}`,
    none: '',
    unstated: '',
  }[answer.fallback];
  // A tool beside the rule helps to decide; it is not what happens when that fails.
  const aid =
    answer.tool !== undefined && answer.fallback !== 'tool' && `with ${answer.tool} where needed`;
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
    [first, otherwise, aid].filter(Boolean).join(', '),
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
