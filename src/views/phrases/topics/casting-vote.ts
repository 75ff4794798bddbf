import type { z } from 'zod';
import type { CastingVote } from '../../../model/answers/casting-vote.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { sentence } from '../../../english/sentence.ts';

/** Whether there is a casting vote: “Yes, held by the Chair”. */
export function castingVotePhrase(
  { exists, holder, only }: z.infer<typeof CastingVote>,
  context: PhraseContext,
): string {
  if (exists === 'no') return 'There is no casting vote';
  return sentence(`${who(holder!, context)} has a casting vote`, only && `only for ${only}`);
}
