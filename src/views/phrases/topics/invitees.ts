import type { z } from 'zod';
import type { Invitees } from '../../../model/answers/invitees.ts';
import type { PhraseContext } from '../names.ts';
import { anyOf } from '../names.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

type Guest = z.infer<typeof Invitees>['guests'][number];
type Status = Guest['status'][number];

/** Who else may come: “Representatives of other bodies, invited by the Chair; advisers, without a vote”. */
export function inviteesPhrase(
  { guests }: z.infer<typeof Invitees>,
  context: PhraseContext,
): string {
  return sentence(
    ...guests.map(({ who: people, status, by, voting, period }) =>
      [
        people,
        statusPhrase(people, status),
        by && `invited by ${anyOf(by, context)}`,
        votes[voting],
        period,
      ]
        .filter(Boolean)
        .join(', '),
    ),
  );
}

const votes = { yes: 'with a vote', no: 'without a vote', unstated: undefined };

// What the words about them say already is not said twice; to attend is what all guests do.
function statusPhrase(people: string, status: readonly Status[]): string | undefined {
  const said = statuses.filter((one) => statusWords[one].test(people));
  const meant = said.length === 0 ? ['attendee'] : said;
  const isSaid = meant.length === status.length && status.every((one) => meant.includes(one));
  return isSaid ? undefined : list(status.map((one) => statusNames[one]));
}

const statusNames: Record<Status, string> = {
  attendee: 'in attendance',
  observer: 'to observe',
  adviser: 'to advise',
  'co-opted': 'co-opted',
  support: 'in support',
};

const statusWords: Record<Status, RegExp> = {
  attendee: /\battend/i,
  observer: /\bobserv/i,
  adviser: /\badvi[sc]/i,
  'co-opted': /\bco-?opt/i,
  support: /\bsupport/i,
};
const statuses = Object.keys(statusWords) as Status[];
