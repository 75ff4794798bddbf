import type { z } from 'zod';
import type { ExtraMeetings } from '../../../model/answers/extra-meetings.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { sentence, withConditions } from '../../../english/sentence.ts';
import { count } from '../../../english/count.ts';
import { list } from '../../../english/list.ts';
import { share } from '../measures.ts';

type Answer = z.infer<typeof ExtraMeetings>;

/** Who may call an extra meeting: “The Chair or 2 members can call one, as and when necessary”. */
export function extraMeetingsPhrase(answer: Answer, context: PhraseContext): string {
  const { calledBy = [], threshold, when } = answer;
  const callers = [...calledBy.map((one) => who(one, context)), ...manyPhrases(threshold)];
  const conditions = when === undefined ? [] : [when];
  if (callers.length > 0)
    return sentence(withConditions(`${list(callers, 'or')} can call one`, conditions));
  return sentence(
    withConditions('extra meetings are allowed', conditions),
    'the document does not say who calls them',
  );
}

function manyPhrases(threshold: Answer['threshold']): string[] {
  if (threshold === undefined) return [];
  const { members, numerator, denominator, of } = threshold;
  const number = members && (of ? `${members} of ${of}` : count(members, 'member'));
  const part =
    numerator && denominator && `${share(numerator, denominator)} of ${of ?? 'the members'}`;
  return [number, part].filter((part) => typeof part === 'string');
}
