import type { QuorumRule } from '../../model/answers/quorum.ts';
import type { QuorumSeat, QuorumTerms } from '../../register/quorum/quorum-meeting.ts';
import { quorumSeats } from '../../register/quorum/quorum-seats.ts';
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

/** What the page’s script needs: the rule, the seats and the words for each part of the rule. */
export interface QuorumData {
  readonly quorum: QuorumTerms;
  readonly seats: readonly QuorumSeat[];
  /** By place in the rule: '' for the whole, '0', '0.1' for its parts. */
  readonly phrases: Readonly<Record<string, string>>;
}

export interface QuorumView {
  readonly rows: readonly QuorumRow[];
  readonly phrase: string;
  readonly clauses: readonly ClauseLink[];
  readonly note: string | undefined;
  readonly data: QuorumData;
  /** Offices that the rule needs and no seat holds: such a rule can never be met here. */
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
    placesIn(rule, '').map(({ place, part }) => [place, capital(rulePhrase(part, context))]),
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
    warning: missingOffice(rule, seats),
  };
}

function placesIn(part: QuorumRule, place: string): { place: string; part: QuorumRule }[] {
  const inside = part.kind === 'all' || part.kind === 'any' ? part.rules : [];
  return [
    { place, part },
    ...inside.flatMap((rule, index) =>
      placesIn(rule, place === '' ? `${index}` : `${place}.${index}`),
    ),
  ];
}

function missingOffice(rule: QuorumRule, seats: readonly QuorumSeat[]): string | undefined {
  const isMissing = placesIn(rule, '').some(({ part }) => {
    const offices = 'who' in part ? part.who?.offices : undefined;
    return (
      offices !== undefined && !seats.some(({ office }) => offices.some((name) => name === office))
    );
  });
  return isMissing
    ? 'The rule needs an office that no seat in the document holds, so by its own words no meeting can be quorate.'
    : undefined;
}
