// Also runs in the browser.
import type { Agreement, Comparable } from '../../compare/agreement.ts';
import { agreementOf } from '../../compare/agreement.ts';
import type { ReadingState } from '../../register/readings/reading.ts';

/** What is the case on one topic: of the answers, and of those that give none. */
export interface VerdictView {
  /**
   * Whether two or more answer, and alike or not; one alone does; or none.
   *
   * Shape: `silent` where every document was read and says nothing. What is unclear, left to another
   *        document or not read is no silence: without an answer it is `open`.
   */
  readonly kind: 'differ' | 'alike' | 'alone' | 'silent' | 'open';
  /** “5 of 6 silent”, “2 agree, 4 differ”, “All alike”. */
  readonly name: string;
}

/** Says what is the case on one topic of several documents. */
export function verdictView(answers: readonly Comparable[]): VerdictView {
  const agreement = agreementOf(answers);
  const { counts, likes } = agreement;
  const total = answers.length;
  const proposed = answers.filter(({ isProposed }) => isProposed).length;
  const name = shared(agreement, answers, proposed) ?? parts(agreement, total, proposed).join(', ');
  return { kind: kindOf(counts, likes, total), name };
}

function kindOf(
  counts: Agreement['counts'],
  likes: Agreement['likes'],
  total: number,
): VerdictView['kind'] {
  if (likes.length > 1) return 'differ';
  if (counts.stated > 1) return 'alike';
  if (counts.stated === 1) return 'alone';
  return counts['not-stated'] === total ? 'silent' : 'open';
}

// Nobody stands for it: neither an answer nor unread.
const lowerProposed = 'read by a program, not confirmed';

const sharedNames: Partial<Record<ReadingState, string>> = {
  'not-stated': 'silent',
  placeholder: 'still to be written',
  unclear: 'unclear',
  unread: 'not read yet',
  'not-asked': 'not asked',
};

// What holds of all alike is said of all.
function shared(
  { counts, likes }: Agreement,
  answers: readonly Comparable[],
  proposed: number,
): string | undefined {
  const total = answers.length;
  const all = total === 2 ? 'Both' : 'All';
  if (counts.stated === total) {
    if (likes.length === 1) return `${all} alike`;
    return likes[0]! > 1 ? undefined : total === 2 ? 'They differ' : `All ${total} differ`;
  }
  const { state } = answers[0]!;
  if (counts[state] !== total) return undefined;
  if (proposed > 0) return proposed === total ? `${all} ${lowerProposed}` : undefined;
  if (state === 'elsewhere') {
    const isSame = new Set(answers.map(({ key }) => key)).size === 1;
    return `${all} left to ${isSame ? 'the same document' : 'other documents'}`;
  }
  return state === 'not-held'
    ? `Not in the part we hold of ${total === 2 ? 'either' : 'any'}`
    : `${all} ${sharedNames[state]!}`;
}

function parts({ counts, likes }: Agreement, total: number, proposed: number): string[] {
  const silent = counts['not-stated'];
  const open: readonly [number, string][] = [
    [counts.unclear, 'unclear'],
    [counts.elsewhere, 'left to another document'],
    [counts.placeholder, 'still to be written'],
    [counts['not-held'], 'not in the part we hold'],
    [proposed, lowerProposed],
    [counts.unread - proposed, 'not read yet'],
    [counts['not-asked'], 'not asked'],
  ];
  const isOne = likes.length === 1 && likes[0] === 1;
  // One that answers where all others are silent is the rest of “5 of 6 silent”.
  const isSaid = isOne && silent === total - 1;
  return [
    ...(silent > 0 ? [`${silent} of ${total} silent`] : []),
    ...(isSaid ? [] : answered(likes)),
    ...open.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : [])),
  ];
}

function answered(likes: Agreement['likes']): string[] {
  const [most = 0, ...others] = likes;
  const rest = others.reduce((sum, size) => sum + size, 0);
  if (most === 0) return [];
  if (rest === 0) return [most === 1 ? '1 answers' : `${most} agree`];
  if (most === 1) return [`${most + rest} differ`];
  return [
    `${most} agree`,
    others.length === 1 && rest > 1
      ? `${rest} others agree`
      : `${rest} ${rest === 1 ? 'differs' : 'differ'}`,
  ];
}
