import type { z } from 'zod';
import type { Majority } from '../../../model/answers/majority.ts';
import { share } from '../measures.ts';

/** A majority in words: “a simple majority of votes cast”. */
export function majorityPhrase({
  kind,
  numerator,
  denominator,
  of,
}: z.infer<typeof Majority>): string {
  const base = {
    'votes-cast': ' of votes cast',
    'members-present': ' of members present',
    'all-members': ' of all members',
    unstated: '',
  }[of];
  const words = {
    'simple-majority': `a simple majority${base}`,
    share: `${share(numerator ?? 0, denominator ?? 1)}${base}`,
    unanimity: `unanimity${base}`,
    consensus: 'consensus',
    'lazy-consensus': 'consensus, where silence counts as agreement',
    'parent-approval': 'approval of the parent body',
  };
  return words[kind];
}
