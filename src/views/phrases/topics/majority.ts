import type { z } from 'zod';
import type { Majority as MajoritySchema } from '../../../model/answers/majority.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { share } from '../measures.ts';

type Majority = z.infer<typeof MajoritySchema>;

/** A majority in words: “a simple majority of votes cast”, “agreement of all members present”. */
export function majorityPhrase(majority: Majority, context: PhraseContext): string {
  const { turnout, within, approvedBy } = majority;
  const voting = turnout && ` with ${turnoutPhrase(turnout)} taking part`;
  const apart = within && ` in each of ${within}`;
  const approvalOf = majority.kind === 'parent-approval' ? 'of' : 'with approval of';
  const approval = approvedBy && `, and ${approvalOf} ${whoList(approvedBy, context)}`;
  return [kindPhrase(majority), apart, voting, approval].filter(Boolean).join('');
}

/** How a decision is made by it: “by two thirds of votes cast”, “with approval of the parent body”. */
export function byMajority(majority: Majority, context: PhraseContext): string {
  const how = majority.kind === 'parent-approval' ? 'with' : 'by';
  return `${how} ${majorityPhrase(majority, context)}`;
}

function kindPhrase(majority: Majority): string {
  const { kind, numerator = 0, denominator = 1, more, words = '' } = majority;
  const base = ofWhom(majority);
  switch (kind) {
    case 'simple-majority':
      return `a simple majority${base}`;
    case 'share':
      return `${more === 'yes' ? 'more than ' : ''}${share(numerator, denominator)}${base}`;
    case 'unanimity':
      return `agreement of all${majority.of === 'votes-cast' ? ' who vote' : base.replace(/^ of (all )?/, ' ')}`;
    case 'ranked-choice':
      return `a ranked-choice vote${base}`;
    case 'consensus':
      return `consensus${base}`;
    case 'lazy-consensus':
      return `consensus${base}, where silence counts as agreement`;
    case 'parent-approval':
      return 'approval of the parent body';
    case 'as-written':
      return words;
  }
}

/** Out of whom agreement is counted: “ of votes cast”; empty where the document does not say. */
function ofWhom({ of, described = '' }: Majority): string {
  return {
    'votes-cast': ' of votes cast',
    'members-present': ' of members present',
    'all-members': ' of all members',
    'entitled-to-vote': ' of those entitled to vote',
    described: ` of ${described}`,
    unstated: '',
  }[of];
}

function turnoutPhrase({ numerator, denominator, of }: NonNullable<Majority['turnout']>): string {
  if (numerator === denominator)
    return {
      'all-members': 'all members',
      'entitled-to-vote': 'all those entitled to vote',
      unstated: 'everyone',
    }[of];
  const base = {
    'all-members': ' of all members',
    'entitled-to-vote': ' of those entitled to vote',
    unstated: '',
  }[of];
  return `at least ${share(numerator, denominator)}${base}`;
}
