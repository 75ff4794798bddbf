import type { z } from 'zod';
import type { DecisionMaking } from '../../../model/answers/decision-making.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { days } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';
import { byMajority, majorityPhrase } from './majority.ts';

type Decisions = z.infer<typeof DecisionMaking>;

const primaryWords = {
  consensus: 'by consensus',
  majority: 'by majority vote',
  unanimity: 'only when all agree',
  'chair-decides': 'the Chair decides',
  'lazy-consensus': 'by consensus, where silence counts as agreement',
  'ranked-choice': 'by ranked-choice vote',
  unstated: 'the general rule is not stated',
};

/** How decisions are made: “By consensus, or else by a simple majority; it makes recommendations”. */
export function decisionPhrase(answer: Decisions, context: PhraseContext): string {
  const { thresholds = [], methods, votingPeriod, output, effectOnPartners } = answer;
  return sentence(
    [firstPhrase(answer, context), otherwisePhrase(answer, context), aidPhrase(answer)]
      .filter(Boolean)
      .join(', '),
    ...thresholds.map(
      ({ subject, majority }) => `for ${subject}: ${majorityPhrase(majority, context)}`,
    ),
    methods &&
      `votes are by ${list(
        methods.map((method) => methodNames[method]),
        'or',
      )}`,
    votingPeriod && `votes stay open for at least ${days(votingPeriod)}`,
    outputWords[output],
    effectWords[effectOnPartners],
  );
}

function firstPhrase({ primary, majority }: Decisions, context: PhraseContext): string {
  if (majority === undefined) return primaryWords[primary];
  if (majority.kind !== 'unanimity') return byMajority(majority, context);
  return `only by ${majorityPhrase(majority, context)}`;
}

function otherwisePhrase(answer: Decisions, context: PhraseContext): string {
  const { primary, fallback, fallbackMajority, referTo, tool } = answer;
  const orElse = primary === 'unstated' ? 'where it fails,' : 'or else';
  switch (fallback) {
    case 'majority':
      return `${orElse} ${fallbackMajority ? byMajority(fallbackMajority, context) : 'by majority vote'}`;
    case 'refer':
      return `${orElse} referred ${referTo ? `to ${who(referTo, context)}` : 'elsewhere'}`;
    case 'tool':
      return `${orElse} with ${tool ?? 'a scoring tool'}`;
    case 'none':
      return 'and in no other way';
    case 'unstated':
      return '';
  }
}

// A tool beside the rule helps to decide; it is not what happens when that fails.
function aidPhrase({ fallback, tool }: Decisions): string {
  return tool === undefined || fallback === 'tool' ? '' : `with ${tool} where needed`;
}

const outputWords = {
  decisions: 'it makes decisions',
  recommendations: 'it makes recommendations',
  both: 'it makes decisions and recommendations',
  unstated: '',
};

const effectWords = {
  binding: 'decisions bind the partners',
  'each-partner-own': 'each partner decides for itself',
  unstated: '',
};

const methodNames = {
  'show-of-hands': 'show of hands',
  'secret-ballot': 'secret ballot',
  post: 'post',
  email: 'e-mail',
  proxy: 'proxy',
  'roll-call': 'roll call',
};
