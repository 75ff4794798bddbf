import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Quorum } from '../../model/answers/quorum.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { placeOfValue } from '../../files/content-file.ts';
import { evaluateQuorum } from '../quorum/evaluate-quorum.ts';
import type { Present, QuorumSeat } from '../quorum/quorum-meeting.ts';
import { quorumSeats } from '../quorum/quorum-seats.ts';
import type { Constitution, Register } from '../register.ts';

/** Runs the worked examples of every quorum. One that comes out differently stops publication. */
export function checkQuorums(register: Register): Diagnostic[] {
  return [...register.constitutions.values()].flatMap((constitution) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated') return [];
    const seats = quorumSeats(constitution, register);
    return exampleDiagnostics({ constitution, quorum: quorum.answer, seats });
  });
}

interface Meeting {
  readonly constitution: Constitution;
  readonly quorum: Quorum;
  readonly seats: readonly QuorumSeat[];
}

const verdicts = { yes: 'met', no: 'not-met', unclear: 'unclear' } as const;
const answers = { met: 'quorate', 'not-met': 'not quorate', unclear: 'unclear' } as const;

function exampleDiagnostics({ constitution, quorum, seats }: Meeting): Diagnostic[] {
  return (quorum.examples ?? []).flatMap(({ name, present, quorate }, index) => {
    const there: Present = Object.fromEntries(present.map(({ seat, ...who }) => [seat, who]));
    const { verdict } = evaluateQuorum(quorum, seats, there);
    if (verdict === verdicts[quorate]) return [];
    const message = `By the rule, “${name}” is ${answers[verdict]}. Correct the example or the rule.`;
    const path = ['quorum', 'answer', 'examples', index, 'quorate'];
    const place = placeOfValue(constitution.documents.facts!, path);
    return [mistake('fact/example-differs', message, place)];
  });
}
