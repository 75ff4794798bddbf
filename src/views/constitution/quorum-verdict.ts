// Also runs in the browser.
import type { QuorumResult, TriedPart, Verdict } from '../../register/quorum/evaluate-quorum.ts';
import type { RulePhrases } from './quorum-view.ts';

/** Whether a meeting is quorate, in words, and how each part of the rule stands. */
export interface QuorumVerdict {
  readonly sentence: string;
  readonly parts: readonly string[];
  /** Whether the document’s words leave the answer open. */
  readonly isLeftOpen: boolean;
}

/** What to say of a meeting that was tried. */
export function quorumVerdict(
  { verdict, parts }: QuorumResult,
  phrases: RulePhrases,
): QuorumVerdict {
  const unclear = parts.filter((part) => part.verdict === 'unclear');
  const isByOffice = unclear.length > 0 && unclear.every(({ hasOpenOffice }) => hasOpenOffice);
  const isUnclear = verdict === 'unclear';
  return {
    sentence: isUnclear && isByOffice ? byOffice : sentences[verdict],
    isLeftOpen: isUnclear && !isByOffice,
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

// The document says how the office is filled. It is the form that does not ask by whom.
const byOffice = 'Unclear: it depends on whether the holder of the office is one of those present.';

const partWords: Record<Verdict, string> = { met: 'Met', 'not-met': 'Not met', unclear: 'Unclear' };

function presentWords({ present: [least, most], needed, hasOpenOffice }: TriedPart): string {
  const by = hasOpenOffice ? 'who holds the office' : 'how the rule is read';
  const there = least === most ? `${least} present` : `${least} to ${most} present, by ${by}`;
  return needed === undefined
    ? `${there}; how many are needed depends on seats that are not numbered`
    : `${there}, ${needed} needed`;
}
