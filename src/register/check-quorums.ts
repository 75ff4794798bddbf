import type { Finding } from '../diagnostics/finding.ts';
import type { Quorum, QuorumRule } from '../model/quorum.ts';
import type { Path } from '../source/source-document.ts';
import { evaluateQuorum } from './evaluate-quorum.ts';
import type { Attendance, QuorumSeat } from './quorum-meeting.ts';
import { quorumSeats } from './quorum-seats.ts';
import type { Constitution, Register } from './register.ts';

/**
 * Checks every quorum against the seats it speaks of, and runs its worked examples.
 *
 * An example that comes out differently stops publication. A rule that its own seats
 * can never meet is published, with a warning to its author.
 */
export function checkQuorums(register: Register): Finding[] {
  return [...register.constitutions.values()].flatMap((constitution) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated') return [];
    const seats = quorumSeats(constitution, register);
    const meeting: Meeting = { constitution, quorum: quorum.answer, seats };
    const missing = officesWithoutSeat(meeting);
    return [...exampleFindings(meeting), ...(missing.length > 0 ? missing : neverMet(meeting))];
  });
}

interface Meeting {
  readonly constitution: Constitution;
  readonly quorum: Quorum;
  readonly seats: readonly QuorumSeat[];
}

const verdicts = { yes: 'met', no: 'not-met', unclear: 'unclear' } as const;
const answers = { met: 'quorate', 'not-met': 'not quorate', unclear: 'unclear' } as const;

function exampleFindings({ constitution, quorum, seats }: Meeting): Finding[] {
  return (quorum.examples ?? []).flatMap(({ name, present, quorate }, index) => {
    const attendance: Attendance = Object.fromEntries(
      present.map(({ seat, ...who }) => [seat, who]),
    );
    const { verdict } = evaluateQuorum(quorum, seats, attendance);
    if (verdict === verdicts[quorate]) return [];
    const message = `By the rule, “${name}” is ${answers[verdict]}. Correct the example or the rule.`;
    const path = ['quorum', 'answer', 'examples', index, 'quorate'];
    return [
      finding(constitution, { check: 'quorum/example-differs', severity: 'error', message, path }),
    ];
  });
}

function officesWithoutSeat({ constitution, quorum, seats }: Meeting): Finding[] {
  return leaves(quorum.rule, ['quorum', 'answer', 'rule']).flatMap(({ rule, path }) => {
    const offices = 'who' in rule ? rule.who?.offices : undefined;
    if (
      offices === undefined ||
      seats.some(({ office }) => offices.some((name) => name === office))
    )
      return [];
    const message = `The quorum needs the ${offices.join(' or ')}, and no seat has that office. Look for the seat in the document.`;
    return [
      finding(constitution, { check: 'quorum/no-such-office', severity: 'warning', message, path }),
    ];
  });
}

// More people than any line of a membership list stands for, where it gives no number.
const plenty = 99;

function neverMet({ constitution, quorum, seats }: Meeting): Finding[] {
  if (seats.length === 0) return [];
  const everyone = Object.fromEntries(
    seats.map((seat) => [seat.id, { members: seat.seats ?? plenty }]),
  );
  if (evaluateQuorum(quorum, seats, everyone).verdict !== 'not-met') return [];
  const message =
    'The quorum is not met even when every seat is filled and present. Compare the rule with the seats.';
  return [
    finding(constitution, {
      check: 'quorum/never-met',
      severity: 'warning',
      message,
      path: ['quorum', 'answer', 'rule'],
    }),
  ];
}

function leaves(rule: QuorumRule, path: Path): { rule: QuorumRule; path: Path }[] {
  if (rule.kind !== 'all' && rule.kind !== 'any') return [{ rule, path }];
  return rule.rules.flatMap((part, index) => leaves(part, [...path, 'rules', index]));
}

function finding(
  { documents }: Constitution,
  { path, ...rest }: Pick<Finding, 'check' | 'severity' | 'message'> & { path: Path },
): Finding {
  return { ...rest, file: documents.facts.file, range: documents.facts.rangeOfValue(path) };
}
