import type { z } from 'zod';
import type { ExtraMeetings } from '../../../model/answers/extra-meetings.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { capital, sentence, withConditions } from '../../../english/sentence.ts';
import { count } from '../../../english/count.ts';
import { list } from '../../../english/list.ts';
import { share } from '../measures.ts';

/** Who may call an extra meeting: “The Chair, as and when necessary”. */
export function extraMeetingsPhrase(
  answer: z.infer<typeof ExtraMeetings>,
  context: PhraseContext,
): string {
  const { calledBy, threshold, when } = answer;
  const many =
    threshold?.members !== undefined
      ? count(threshold.members, 'member')
      : threshold?.numerator !== undefined && threshold.denominator !== undefined
        ? `${share(threshold.numerator, threshold.denominator)} of the members`
        : undefined;
  const callers = [calledBy && whoList(calledBy, context), many].filter(
    (part) => part !== undefined,
  );
  if (callers.length === 0)
    return sentence(
      withConditions('extra meetings are allowed', when === undefined ? [] : [when]),
      'the document does not say who calls them',
    );
  return capital([list(callers, 'or'), when].filter(Boolean).join(', '));
}
