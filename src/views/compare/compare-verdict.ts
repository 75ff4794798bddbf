// Also runs in the browser.
import type { Agreement, Comparable } from '../../compare/agreement.ts';
import { agreementOf } from '../../compare/agreement.ts';

/** Whether answers agree, and that in words. */
export interface VerdictView {
  readonly kind: Agreement['verdict'];
  readonly name: string;
  /** What stands behind it: “2 are silent; the other 3 agree”. Empty where the name says it all. */
  readonly detail: string;
}

const verdictNames: Record<Agreement['verdict'], string> = {
  same: 'Same for all',
  different: 'Different',
  open: 'Cannot be told',
};

/** “Same for all”, “Different” or “Cannot be told”, with how many are silent or unclear. */
export function verdictView(answers: readonly Comparable[]): VerdictView {
  const { verdict, counts, statedAgree, largest } = agreementOf(answers);
  if (verdict === 'same') {
    const detail = counts.stated === answers.length ? '' : sharedSilence(counts);
    return { kind: verdict, name: verdictNames[verdict], detail };
  }
  const silent = [
    are(counts['not-stated'], 'silent'),
    are(counts.placeholder, 'still to be written'),
    are(counts.elsewhere, 'left to another document'),
    are(counts.unclear, 'unclear'),
    are(counts['not-held'], 'not in the part we hold'),
    are(counts.unread, 'not read yet'),
    are(counts['not-asked'], 'not asked'),
  ].filter((part) => part !== undefined);
  const agree =
    largest < 2 || verdict !== 'different'
      ? undefined
      : statedAgree
        ? `the other ${largest} agree`
        : `${largest} agree`;
  const detail = [silent.join(', '), agree].filter(Boolean).join('; ');
  return { kind: verdict, name: verdictNames[verdict], detail };
}

function sharedSilence(counts: Readonly<Record<string, number>>): string {
  if (counts['not-stated']! > 0) return 'not stated';
  return counts['placeholder']! > 0 ? 'still to be written' : 'left to the same document';
}

function are(number: number, what: string): string | undefined {
  if (number === 0) return undefined;
  return `${number} ${number === 1 ? 'is' : 'are'} ${what}`;
}
