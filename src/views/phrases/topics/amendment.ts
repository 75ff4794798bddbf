import type { z } from 'zod';
import type { Amendment } from '../../../model/answers/amendment.ts';
import type { PhraseContext } from '../names.ts';
import { anyOf } from '../names.ts';
import { sentence } from '../../../english/sentence.ts';
import { byMajority } from './majority.ts';

/** Who can change the document, and how: “The members, by a simple majority of all members; recorded in minutes”. */
export function amendmentPhrase(
  { by, majority, recordedIn }: z.infer<typeof Amendment>,
  context: PhraseContext,
): string {
  const how = majority && byMajority(majority, context);
  return sentence(
    [anyOf(by, context), how].filter(Boolean).join(', '),
    recordedIn && `recorded in ${recordedIn}`,
  );
}
