import type { z } from 'zod';
import type { Interests as InterestsSchema } from '../../../model/answers/interests.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

type Interests = z.infer<typeof InterestsSchema>;

const moments = {
  appointment: 'on joining',
  'start-of-meeting': 'at the start of meetings',
  'on-the-item': 'when the item comes up',
  'earliest-opportunity': 'at the earliest opportunity',
  unstated: '',
};

const interestNames = {
  pecuniary: 'pecuniary',
  'disclosable-pecuniary': 'disclosable pecuniary',
  personal: 'personal',
  prejudicial: 'prejudicial',
  financial: 'financial',
  'non-financial': 'non-financial',
  conflict: 'conflicting',
};

const interestEffects = {
  'no-vote': 'do not vote on the item',
  leave: 'leave for the item',
  none: 'may stay and vote',
};

/** How interests are declared: “Members declare any personal or prejudicial interests when the item comes up”. */
export function interestsPhrase(answer: Interests): string {
  const { effect, effects = [], statute } = answer;
  return sentence(
    [declaring(answer), statute && `under the ${statute.replace(/^the /i, '')}`]
      .filter(Boolean)
      .join(', '),
    ...registerPhrases(answer),
    effect.includes('no-vote') && 'they do not vote on the item',
    effect.includes('leave') && 'they leave for the item',
    ...effects.map(
      (one) => `with ${interestNames[one.kind]} interests they ${interestEffects[one.effect]}`,
    ),
  );
}

function declaring({ register, declareAt, terms = [] }: Interests): string {
  const when = declareAt.map((moment) => moments[moment]).filter(Boolean);
  const kinds = list(
    terms.map((kind) => interestNames[kind]),
    'or',
  );
  const isOnlyRegistered = register === 'yes' && when.length === 0;
  const parts = [isOnlyRegistered ? 'members register any' : 'members declare any', kinds];
  return [...parts, 'interests', list(when)].filter(Boolean).join(' ');
}

function registerPhrases({ register, published }: Interests): (string | false)[] {
  if (register === 'yes')
    return [
      {
        yes: 'a register is kept and published',
        no: 'a register is kept and not published',
        unstated: 'a register is kept',
      }[published],
    ];
  return [
    register === 'no' && 'no register is kept',
    published === 'yes' && 'declarations are published',
    published === 'no' && 'declarations are not published',
  ];
}
