import type { z } from 'zod';
import type { Interests } from '../../../model/answers/interests.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

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
export function interestsPhrase(answer: z.infer<typeof Interests>): string {
  const { register, published, declareAt, effect, effects, terms } = answer;
  const when = declareAt.map((moment) => moments[moment]).filter(Boolean);
  const interests = `any ${
    terms === undefined
      ? ''
      : `${list(
          terms.map((kind) => interestNames[kind]),
          'or',
        )} `
  }interests`;
  const isOnlyRegistered = register === 'yes' && when.length === 0;
  return sentence(
    `members ${isOnlyRegistered ? 'register' : 'declare'} ${interests}${when.length > 0 ? ` ${list(when)}` : ''}`,
    register === 'yes' && `a register is kept${published === 'yes' ? ' and published' : ''}`,
    register !== 'yes' && published === 'yes' && 'declarations are published',
    effect.includes('no-vote') && 'they do not vote on the item',
    effect.includes('leave') && 'they leave for the item',
    ...(effects ?? []).map(
      (one) => `with ${interestNames[one.kind]} interests they ${interestEffects[one.effect]}`,
    ),
  );
}
