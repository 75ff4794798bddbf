import type { z } from 'zod';
import type { TermOfOffice } from '../../../model/answers/term-of-office.ts';
import { officeNames } from '../names.ts';
import { count } from '../../../english/count.ts';
import { duration } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

/** Whom a term is for, in mid-sentence. */
export const termNames = {
  chair: officeNames.chair,
  'vice-chair': officeNames['vice-chair'],
  member: 'members',
  'co-opted': 'co-opted members',
};

/** How long people serve: “Chair and Vice-Chair: 1 year, at most 2 terms in a row”. */
export function termPhrase({ terms }: z.infer<typeof TermOfOffice>): string {
  const byRule = Map.groupBy(terms, (term) => termRule(term));
  return sentence(
    ...[...byRule].map(
      ([rule, same]) => `${list(same.map(({ applies }) => termNames[applies]))}: ${rule}`,
    ),
  );
}

function termRule({
  length,
  maximumConsecutive,
  rotation,
  handover,
  eligibility,
}: z.infer<typeof TermOfOffice>['terms'][number]): string {
  const most =
    maximumConsecutive !== undefined && `at most ${count(maximumConsecutive, 'term')} in a row`;
  return [length && duration(length), most, rotation, handover, eligibility]
    .filter(Boolean)
    .join(', ');
}
