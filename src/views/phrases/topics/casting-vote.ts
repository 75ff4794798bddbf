import type { z } from 'zod';
import type { CastingVote } from '../../../model/answers/casting-vote.ts';
import type { Who } from '../../../model/who.ts';
import type { PhraseContext } from '../names.ts';
import { isHeldByOne } from '../../../register/seats/is-office-of-one.ts';
import { who } from '../names.ts';
import { sentence } from '../../../english/sentence.ts';

/** What becomes of a tie: “The Chair has a casting vote”, “There is no casting vote; a tied vote is not carried”. */
export function castingVotePhrase(
  { exists, holder, only, tie }: z.infer<typeof CastingVote>,
  context: PhraseContext,
): string {
  return sentence(
    exists === 'no' && 'there is no casting vote',
    holder && heldPhrase(holder, context),
    only && `only for ${only}`,
    tie && `a tied vote ${tie}`,
  );
}

// Those named in words, by a sector or by some offices may be one or many.
function heldPhrase(holder: Who, context: PhraseContext): string {
  const name = who(holder, context);
  const { office, role, sector } = holder;
  const isHeld = office === undefined || isHeldByOne(office, context.constitution.membership);
  const isOne = role === undefined && sector === undefined && isHeld;
  return isOne ? `${name} has a casting vote` : `a casting vote is held by ${name}`;
}
