import type { Link } from '../body-link.ts';
import type { AnswerView } from '../answers/answers-view.ts';
import type { MeetingYear } from '../pictures/meeting-year.ts';
import type { QuorumView } from './quorum-view.ts';

/** One of the answers that open the page, with what belongs right beside it. */
export interface GlanceItem {
  readonly answer: AnswerView;
  /** What someone should look at: “The document does not say who the Chair is”. */
  readonly flag: string | undefined;
  /** The months it meets in, drawn under how often it meets. */
  readonly year: MeetingYear | undefined;
  /** Where the page has more of it. */
  readonly more: Link | undefined;
}

/** The first answers of a page, and what stands beside them. */
export function glanceView(
  answers: readonly AnswerView[],
  beside: { readonly quorum: QuorumView | undefined; readonly year: MeetingYear | undefined },
): GlanceItem[] {
  return answers.map((answer) => {
    const quorum = answer.topic === 'quorum' ? beside.quorum : undefined;
    return {
      answer,
      flag: quorum?.warning,
      year: answer.topic === 'meeting-frequency' ? beside.year : undefined,
      more: quorum && { name: 'Try a meeting', href: '#quorum-at-work' },
    };
  });
}
