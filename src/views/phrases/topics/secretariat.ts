import type { z } from 'zod';
import type { Secretariat } from '../../../model/answers/secretariat.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { sentence } from '../../../english/sentence.ts';

/** Who runs the meetings: “Shared by the council and the trust”, “The support team, shared with other groups”. */
export function secretariatPhrase(
  { by, shared, serves, duties }: z.infer<typeof Secretariat>,
  context: PhraseContext,
): string {
  const isShared = shared === 'yes' && by.length > 1;
  const isForOthers = shared === 'yes' && by.length === 1;
  const others = isForOthers
    ? `shared with ${serves ?? 'other groups'}`
    : serves && `serving ${serves} as well`;
  const who = `${isShared ? 'shared by ' : ''}${whoList(by, context)}`;
  return sentence([who, others].filter(Boolean).join(', '), duties);
}
