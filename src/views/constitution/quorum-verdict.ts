// Also runs in the browser.
import type {
  Doubt,
  QuorumResult,
  TriedPart,
  Verdict,
} from '../../register/quorum/evaluate-quorum.ts';
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
  const doubts = new Set(parts.flatMap(({ doubt }) => doubt ?? []));
  const doubt = verdict === 'unclear' ? order.find((one) => doubts.has(one)) : undefined;
  return {
    sentence: doubt === undefined ? sentences[verdict] : doubtSentences[doubt],
    isLeftOpen: doubt === 'reading',
    parts: parts.map(
      (part) => `${partWords(part)}: ${phrases[part.place] ?? ''}${presentWords(part)}`,
    ),
  };
}

// What the document leaves open weighs more than what a reader can still say.
const order: readonly Doubt[] = ['reading', 'words', 'seats', 'office'];

const sentences: Record<Verdict, string> = {
  met: 'Quorate: this meeting can make decisions.',
  'not-met': 'Not quorate: this meeting cannot make decisions.',
  unclear: 'Unclear: the document does not settle it.',
};

// Only the first is the document’s doing. The others hang on what nobody has said here.
const doubtSentences: Record<Doubt, string> = {
  reading: sentences.unclear,
  words: 'Unclear: part of the rule is in words that cannot be tried here.',
  seats: 'Unclear: it depends on how many seats there are, which the document does not say.',
  office: 'Unclear: it depends on whether the holder of the office is one of those present.',
};

function partWords({ verdict, rule }: TriedPart): string {
  if (rule.kind === 'words' && verdict === 'unclear') return 'Not tried here';
  return { met: 'Met', 'not-met': 'Not met', unclear: 'Unclear' }[verdict];
}

function presentWords({ present: [least, most], needed, doubt }: TriedPart): string {
  if (needed === undefined) return '';
  const by = doubt === 'office' ? 'who holds the office' : 'how the rule is read';
  const there = least === most ? `${least} present` : `${least} to ${most} present, by ${by}`;
  return ` (${there}, ${neededWords(needed)})`;
}

function neededWords([least, most]: NonNullable<TriedPart['needed']>): string {
  if (most === least) return `${least} needed`;
  const seats = 'by how many seats there are';
  return most === undefined
    ? `${least} or more needed, ${seats}`
    : `${least} to ${most} needed, ${seats}`;
}
