import type { z } from 'zod';
import type { TermOfOffice } from '../../../model/answers/term-of-office.ts';
import { officeNames } from '../names.ts';
import { count } from '../../../english/count.ts';
import { duration, qualifier } from '../measures.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

type Term = z.infer<typeof TermOfOffice>['terms'][number];

/** Whom a term is for, in mid-sentence. */
export const termNames = {
  chair: officeNames.chair,
  'co-chair': 'Co-chairs',
  'vice-chair': officeNames['vice-chair'],
  member: 'members',
  'co-opted': 'co-opted members',
};

/** How long people serve: “Chair and Vice-Chair: 1 year, at most 2 terms in a row”. */
export function termPhrase({ terms }: z.infer<typeof TermOfOffice>): string {
  const byRule = Map.groupBy(terms, (term) => termRule(term));
  return sentence(...[...byRule].map(([rule, same]) => `${list(same.map(termHolder))}: ${rule}`));
}

function termHolder({ applies, which }: Term): string {
  return [termNames[applies], which].filter(Boolean).join(' ');
}

function termRule(term: Term): string {
  const { length, qualifier: bar = 'unstated', maximumConsecutive, rotation } = term;
  return [
    length && `${qualifier(bar)}${duration(length)}`,
    maximumConsecutive && `at most ${count(maximumConsecutive, 'term')} in a row`,
    rotation && (/^rotat/i.test(rotation) ? rotation : `rotates ${rotation}`),
    term.handover,
    term.eligibility,
  ]
    .filter(Boolean)
    .join(', ');
}
