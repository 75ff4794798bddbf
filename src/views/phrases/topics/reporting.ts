import type { z } from 'zod';
import type { Reporting } from '../../../model/answers/reporting.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';

const frequencies = {
  'each-meeting': 'at each meeting',
  quarterly: 'every quarter',
  'twice-yearly': 'twice a year',
  annually: 'every year',
  regularly: 'regularly',
  'as-needed': 'as needed',
  unstated: '',
};

/** What is reported to whom: “To the Board, every year: progress”. */
export function reportingPhrase(
  { to, content, frequency }: z.infer<typeof Reporting>,
  context: PhraseContext,
): string {
  const when = frequencies[frequency];
  return `To ${whoList(to, context)}${when ? `, ${when}` : ''}: ${content}`;
}
