import type { z } from 'zod';
import type { MembershipChanges } from '../../../model/answers/membership-changes.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

const joinWords = {
  open: 'open to join',
  'by-invitation': 'by invitation',
  'by-appointment': 'by appointment',
  'by-nomination': 'by nomination',
  closed: 'closed',
  unstated: '',
};

/** How people join and leave. */
export function membershipChangesPhrase(answer: z.infer<typeof MembershipChanges>): string {
  const { joins, joinsBy, ceasesWhen, removal, reviewed } = answer;
  return sentence(
    [joinWords[joins], joinsBy].filter(Boolean).join(': '),
    ceasesWhen && `membership ends ${list(ceasesWhen.map(whenPhrase), 'or')}`,
    removal &&
      (/^(by|if|when|after|where|with) /.test(removal)
        ? `members can be removed ${removal}`
        : removal),
    reviewed && (/\breview/i.test(reviewed) ? reviewed : `the membership is reviewed ${reviewed}`),
  );
}

function whenPhrase(reason: string): string {
  return /^(when|if|on|after|where|at) /.test(reason) ? reason : `when ${reason}`;
}
