// Also runs in the browser.
import type { QuorumResult, TriedPart, Verdict } from '../../register/quorum/evaluate-quorum.ts';
import type { RulePhrases } from './quorum-view.ts';

/** Whether a meeting is quorate, in words, and how each part of the rule stands. */
export interface QuorumVerdict {
  readonly sentence: string;
  readonly parts: readonly string[];
}

/** What to say of a meeting that was tried. */
export function quorumVerdict(
  { verdict, parts }: QuorumResult,
  phrases: RulePhrases,
): QuorumVerdict {
  return {
    sentence: sentences[verdict],
    parts: parts.map(
      (part) => `${partWords[part.verdict]}: ${phrases[part.place] ?? ''} (${presentWords(part)})`,
    ),
  };
}

const sentences: Record<Verdict, string> = {
  met: 'Quorate: this meeting can make decisions.',
  'not-met': 'Not quorate: this meeting cannot make decisions.',
  unclear: 'Unclear: the document does not settle it.',
};

const partWords: Record<Verdict, string> = { met: 'Met', 'not-met': 'Not met', unclear: 'Unclear' };

function presentWords({ present: [least, most], needed }: TriedPart): string {
  const there =
    least === most ? `${least} present` : `${least} to ${most} present, by how the rule is read`;
  return needed === undefined
    ? `${there}; how many are needed depends on seats that are not numbered`
    : `${there}, ${needed} needed`;
}
