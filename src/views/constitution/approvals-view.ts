import { onOrIn } from '../../english/date-words.ts';
import { heldBack } from '../../model/withheld.ts';
import type { Constitution } from '../../register/register.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { addresses } from '../addresses.ts';

/** Who approved a document and when, with the words that say so. */
export interface ApprovalView {
  /** “Approved by the Cabinet in March 2025”. */
  readonly words: string;
  readonly quotes: readonly { readonly text: string; readonly href: string }[];
}

/** The approvals that a document tells of, in its order. */
export function approvalsView({ key, record }: Constitution): ApprovalView[] {
  return (record.approvals ?? []).map(({ by, on, evidence }) => ({
    words: `Approved by ${by}${on === undefined ? '' : ` ${onOrIn(on)}`}`,
    quotes: evidence.map(({ clause, quote }) => ({
      text: heldBack(plainSpaces(quote)),
      href: addresses.clause(key, clause),
    })),
  }));
}
