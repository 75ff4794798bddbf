import type { Finding } from '../../diagnostics/finding.ts';
import type { Quorum } from '../../model/answers/quorum.ts';
import type { Path } from '../../files/content-file.ts';
import { evaluateQuorum } from '../quorum/evaluate-quorum.ts';
import type { Attendance, QuorumSeat } from '../quorum/quorum-meeting.ts';
import { quorumSeats } from '../quorum/quorum-seats.ts';
import type { Constitution, Register } from '../register.ts';

/** Runs the worked examples of every quorum. One that comes out differently stops publication. */
export function checkQuorums(register: Register): Finding[] {
  return [...register.constitutions.values()].flatMap((constitution) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated') return [];
    const seats = quorumSeats(constitution, register);
    return exampleFindings({ constitution, quorum: quorum.answer, seats });
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

function finding(
  { documents }: Constitution,
  { path, ...rest }: Pick<Finding, 'check' | 'severity' | 'message'> & { path: Path },
): Finding {
  return { ...rest, file: documents.facts.file, range: documents.facts.rangeOfValue(path) };
}
