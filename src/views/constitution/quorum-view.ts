import type { Quorum, QuorumRule } from '../../model/answers/quorum.ts';
import type { Office } from '../../model/office.ts';
import { whoeverComes } from '../../register/quorum/example-meeting.ts';
import type { FieldAsked } from '../../register/quorum/fields-asked.ts';
import { fieldsAsked } from '../../register/quorum/fields-asked.ts';
import type { QuorumSeat, QuorumTerms } from '../../register/quorum/quorum-meeting.ts';
import { officesNeededWithoutHolder } from '../../register/quorum/offices-without-holder.ts';
import { officesAsked, openOffices } from '../../register/quorum/quorum-seats.ts';
import { rulesIn } from '../../register/quorum/rule-parts.ts';
import type { RulePlace } from '../../register/quorum/walk-rule.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { AnswerView, ClauseLink } from '../answers/answers-view.ts';
import type { PhraseContext } from '../phrases/names.ts';
import { officeNames } from '../phrases/names.ts';
import { occasionPhrase, rulePhrase } from '../phrases/topics/quorum.ts';
import { list } from '../../english/list.ts';
import { capital } from '../../english/sentence.ts';
import type { QuorumRow } from './quorum-rows.ts';
import { quorumRows } from './quorum-rows.ts';
import type { WorkedMeeting } from './worked-meetings.ts';
import { workedMeetings } from './worked-meetings.ts';

/** The words for a rule and for each part of it. */
export type RulePhrases = Readonly<Record<RulePlace, string>>;

/** A rule that a meeting can be held to, with the words for each part of it. */
export interface RuleToTry {
  readonly quorum: QuorumTerms;
  readonly phrases: RulePhrases;
}

/** What the page’s script needs: the rules, the seats and the offices that a meeting has to fill. */
export interface QuorumData {
  /** The usual rule first, then those for other occasions. */
  readonly rules: readonly RuleToTry[];
  readonly seats: readonly QuorumSeat[];
}

/** A kind of number that the form asks for beside who is there. */
export interface FieldView {
  readonly field: FieldAsked;
  /** For a line of several seats: “Suspended”. */
  readonly name: string;
  /** For a line of one seat, among what may be true of it. */
  readonly choice: string;
}

export interface QuorumView {
  readonly rows: readonly QuorumRow[];
  readonly fields: readonly FieldView[];
  /** The offices that the form asks about, because no seat of the list is theirs by itself. */
  readonly offices: readonly { readonly office: Office; readonly name: string }[];
  /** The names of the rules; empty where there is one. */
  readonly occasions: readonly string[];
  readonly phrase: string;
  readonly clauses: readonly ClauseLink[];
  readonly note: string | undefined;
  readonly data: QuorumData;
  /** Meetings that are tried already, for those who read without script. */
  readonly worked: readonly WorkedMeeting[];
  /** Where the rule needs an office of which the document does not say who holds it. */
  readonly warning: string | undefined;
}

/** The form that tries a quorum at a meeting; nothing where the document states no quorum. */
export function quorumView(
  constitution: Constitution,
  register: Register,
  { phrase, clauses, note }: Pick<AnswerView, 'phrase' | 'clauses' | 'note'>,
): QuorumView | undefined {
  const { quorum } = constitution.facts;
  if (quorum.state !== 'stated') return undefined;
  const context = { register, constitution };
  const { rows, seats } = quorumRows(quorum.answer, context);
  const rules = rulesToTry(quorum.answer, context);
  return {
    rows,
    fields: fieldsAsked(quorum.answer).map((field) => ({ field, ...fieldNames[field] })),
    offices: openOffices(seats, officesAsked(quorum.answer)).map((office) => ({
      office,
      name: officeNames[office],
    })),
    occasions: rules.length === 1 ? [] : rules.map(({ name }) => name),
    phrase,
    clauses,
    note,
    data: { rules: rules.map(({ quorum: terms, phrases }) => ({ quorum: terms, phrases })), seats },
    worked: workedMeetings(quorum.answer, { seats, rows }),
    warning: warningOf(officesNeededWithoutHolder(quorum.answer.rule, constitution)),
  };
}

const fieldNames: Record<FieldAsked, Omit<FieldView, 'field'>> = {
  proxies: { name: 'Gave a proxy', choice: 'Away, and gave a proxy' },
  vacant: { name: 'Vacant', choice: 'Vacant' },
  unappointed: { name: 'Not yet appointed to', choice: 'Not yet appointed to' },
  suspended: { name: 'Suspended', choice: 'Suspended' },
  inactive: { name: 'Not active', choice: 'Absent, and not an active member' },
};

interface NamedRule extends RuleToTry {
  readonly name: string;
}

// A committee has members of its own, who are not in this list.
function rulesToTry(
  { rule, substitutes, remote, proxies, others = [] }: Quorum,
  context: PhraseContext,
): NamedRule[] {
  const named = (name: string, one: QuorumRule, phrases: RulePhrases): NamedRule => ({
    name,
    quorum: { rule: one, substitutes, remote, proxies },
    phrases,
  });
  return [
    named('A usual meeting', rule, phrasesOf(rule, context)),
    ...others
      .filter((other) => other.for !== 'committee')
      .map((other) => {
        const phrases =
          other.rule === undefined
            ? { '': 'Those who come are enough' }
            : phrasesOf(other.rule, context);
        const name = capital(occasionPhrase(other.for, other.named));
        return named(name, other.rule ?? whoeverComes, phrases);
      }),
  ];
}

function phrasesOf(rule: QuorumRule, context: PhraseContext): RulePhrases {
  return Object.fromEntries(
    rulesIn(rule).map(({ place, rule: part }) => [place, capital(rulePhrase(part, context))]),
  );
}

function warningOf(offices: readonly Office[]): string | undefined {
  if (offices.length === 0) return undefined;
  const names = list(
    offices.map((office) => officeNames[office]),
    'or',
  );
  return `The rule needs the ${names}. The document does not say who that is, or how they are chosen.`;
}
