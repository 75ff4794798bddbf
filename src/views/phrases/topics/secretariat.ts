import type { z } from 'zod';
import type { Secretariat } from '../../../model/answers/secretariat.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { sentence } from '../../../english/sentence.ts';

/** Who runs the meetings. */
export function secretariatPhrase(
  { by, shared, duties }: z.infer<typeof Secretariat>,
  context: PhraseContext,
): string {
  return sentence(`${shared === 'yes' ? 'shared by ' : ''}${whoList(by, context)}`, duties);
}
