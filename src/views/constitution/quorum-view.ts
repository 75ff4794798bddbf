import type { QuorumSeat, QuorumTerms } from '../../register/quorum/quorum-meeting.ts';
import { needsOfficeWithoutHolder } from '../../register/quorum/offices-without-holder.ts';
import { quorumSeats } from '../../register/quorum/quorum-seats.ts';
import { rulesIn } from '../../register/quorum/rule-parts.ts';
import type { RulePlace } from '../../register/quorum/walk-rule.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { AnswerView, ClauseLink } from '../answers/answers-view.ts';
import { rulePhrase } from '../phrases/topics/quorum.ts';
import { capital } from '../../english/sentence.ts';

/** What a reader fills in for one line of the membership list. */
export interface QuorumRow {
  readonly id: string;
  readonly label: string;
  readonly isSingle: boolean;
  /** The most people that can be entered; undefined where the document gives no number. */
  readonly most: number | undefined;
}

/** The words for a rule and for each part of it. */
export type RulePhrases = Readonly<Record<RulePlace, string>>;

/** What the page’s script needs: the rule, the seats and the words for each part of the rule. */
export interface QuorumData {
  readonly quorum: QuorumTerms;
  readonly seats: readonly QuorumSeat[];
  readonly phrases: RulePhrases;
}

export interface QuorumView {
  readonly rows: readonly QuorumRow[];
  readonly phrase: string;
  readonly clauses: readonly ClauseLink[];
  readonly note: string | undefined;
  readonly data: QuorumData;
  /** Where the rule needs an office that the document does not provide for, and so can never be met. */
  readonly warning: string | undefined;
}

/** The form that tries a quorum at a meeting; nothing where the document states no quorum. */
export function quorumView(
  constitution: Constitution,
  register: Register,
  { phrase, clauses, note }: Pick<AnswerView, 'phrase' | 'clauses' | 'note'>,
): QuorumView | undefined {
  const { quorum } = constitution.facts;
  if (quorum.state !== 'stated' || constitution.membership.seats.length === 0) return undefined;
  const context = { register, constitution };
  const seats = quorumSeats(constitution, register);
  const { rule, substitutes, remote } = quorum.answer;
  const phrases = Object.fromEntries(
    rulesIn(rule).map(({ place, rule: part }) => [place, capital(rulePhrase(part, context))]),
  );
  return {
    rows: constitution.membership.seats.map(({ id, label }, index) => ({
      id,
      label,
      isSingle: seats[index]!.seats === 1,
      most: seats[index]!.seats,
    })),
    phrase,
    clauses,
    note,
    data: { quorum: { rule, substitutes, remote }, seats, phrases },
    warning: needsOfficeWithoutHolder(rule, constitution)
      ? 'The rule needs an office that no seat in the document holds, so by its own words no meeting can be quorate.'
      : undefined,
  };
}
