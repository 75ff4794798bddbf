import type { Finding } from '../../checks/check.ts';
import { findingsOf } from '../../checks/running/examine.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { list } from '../../english/list.ts';
import type { ReviewStateView } from './review-line.ts';
import { reviewLine, reviewStateView } from './review-line.ts';

/** How far a reader can rely on a document today. */
export interface CurrentView {
  readonly review: ReviewStateView;
  /** When it is to be reviewed, and what it names that is no more, in a plain line. */
  readonly line: string;
}

// More names than this make a list, and the list stands under the findings.
const mostNames = 3;

/** Says in one plain line how current a document is. */
export function currentView(constitution: Constitution, register: Register): CurrentView {
  const gone = namesGone(constitution, register);
  const named = gone.slice(0, mostNames);
  const rest = gone.length - named.length;
  const names = list(rest > 0 ? [...named, `${rest} more`] : named);
  const relies = gone.length === 0 ? '' : ` It still names ${names}, now ended or replaced.`;
  return {
    review: reviewStateView(constitution.key, register),
    line: `${reviewLine(constitution, register)}${relies}`,
  };
}

/** What a document relies on as if it were still there: not its history, and not what may remain. */
export function namesGone({ key }: Constitution, register: Register): string[] {
  return findingsOf(key, register)
    .filter(isGone)
    .flatMap(({ remark: { entry = '' } }) => register.superseded.get(entry)?.name ?? []);
}

function isGone({ check, severity }: Finding): boolean {
  return check.concern === 'name' && severity === 'warning';
}
