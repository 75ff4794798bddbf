import type { z } from 'zod';
import type { Invitees } from '../../../model/answers/invitees.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { sentence } from '../../../english/sentence.ts';

/** Who else may come: “Representatives of other bodies, invited by the Chair; advisers, without a vote”. */
export function inviteesPhrase(
  { guests }: z.infer<typeof Invitees>,
  context: PhraseContext,
): string {
  const votes = { yes: 'with a vote', no: 'without a vote', unstated: undefined };
  return sentence(
    ...guests.map(({ who: people, by, voting, period }) =>
      [people, by && `invited by ${whoList(by, context)}`, votes[voting], period]
        .filter(Boolean)
        .join(', '),
    ),
  );
}
