import type { z } from 'zod';
import type { Accountability, Reporting } from '../../model/answers/accountability.ts';
import type { Interests } from '../../model/answers/interests.ts';
import type { Review } from '../../model/answers/review.ts';
import type { SubGroups } from '../../model/answers/sub-groups.ts';
import type { PhraseContext } from './names.ts';
import { bodyName, who, whoList } from './names.ts';
import { capital, dateWords, every, list, sentence, withConditions } from './wording.ts';

const ownOrganisations = 'the organisations that members represent';

/** Who the group answers to: “The Board; members also answer to each other”. */
export function accountabilityPhrase(
  { to, kind }: z.infer<typeof Accountability>,
  context: PhraseContext,
): string {
  const names = to.map((one) => who(one, context));
  switch (kind) {
    case 'formal':
    case 'to-own-organisations':
      return capital(list(names));
    case 'formal-and-own-organisations':
      return capital(list([...names, ownOrganisations]));
    case 'mutual':
      return 'Members answer to each other';
    case 'formal-and-mutual':
      return sentence(list(names), 'members also answer to each other');
  }
}

const frequencies = {
  'each-meeting': 'at each meeting',
  quarterly: 'every quarter',
  'twice-yearly': 'twice a year',
  annually: 'every year',
  regularly: 'regularly',
  'as-needed': 'as needed',
  unstated: '',
};

/** What is reported to whom: “To the Board, every year: progress”. */
export function reportingPhrase(
  { to, content, frequency }: z.infer<typeof Reporting>,
  context: PhraseContext,
): string {
  const when = frequencies[frequency];
  return `To ${whoList(to, context)}${when ? `, ${when}` : ''}: ${content}`;
}

/** Groups the body has or may set up: “May set up task and finish groups to lead on specific plans”. */
export function subGroupsPhrase(answer: z.infer<typeof SubGroups>, context: PhraseContext): string {
  const { mayCreate, kinds, named, outsideMembers, purpose } = answer;
  const sorts =
    kinds && kinds.length > 0
      ? list(kinds.map((kind) => `${kind.replaceAll('-', ' ')} groups`))
      : 'groups';
  const isAim = mayCreate === 'yes' && purpose !== undefined && purpose.startsWith('to ');
  return sentence(
    mayCreate === 'yes' && withConditions(`may set up ${sorts}`, isAim ? [purpose] : []),
    mayCreate === 'no' && 'may not set up groups',
    named && named.length > 0 && `it has ${list(named.map((body) => bodyName(body, context)))}`,
    !isAim && purpose,
    outsideMembers === 'yes' && 'people from outside can join them',
  );
}

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

/** When the rules will be reviewed: “In March 2025”, “At least every year; led by the steering group”. */
export function reviewPhrase(answer: z.infer<typeof Review>, context: PhraseContext): string {
  const bar = answer.qualifier === 'at-least' ? 'at least ' : '';
  const sooner = answer.sooner && `or sooner ${afterwards(answer.sooner)}`;
  const main = {
    'fixed-date': answer.due
      ? `in ${dateWords(answer.due)}`.replace(/^in (\d{1,2} )/, 'on $1')
      : '',
    interval: answer.interval ? `${bar}${every(answer.interval)}` : '',
    event: answer.event === undefined ? '' : afterwards(answer.event),
    'any-time': 'at any time; no date is fixed',
  }[answer.kind];
  return sentence(
    [main, sooner].filter(Boolean).join(', '),
    answer.notBefore && `not before ${dateWords(answer.notBefore)}`,
    answer.lead && `led by ${who(answer.lead, context)}`,
    answer.reading,
  );
}

function afterwards(event: string): string {
  return /^(after|before|following|if|on|when|where) /.test(event) ? event : `after ${event}`;
}
