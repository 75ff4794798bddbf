import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Quorum, QuorumExample } from '../../model/answers/quorum.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { placeOfValue } from '../../files/content-file.ts';
import { evaluateQuorum } from '../quorum/evaluate-quorum.ts';
import { inOfficeAt, ruleFor } from '../quorum/example-meeting.ts';
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
  return (quorum.examples ?? []).flatMap((example, index) => {
    const { name, present, quorate } = example;
    const there: Present = Object.fromEntries(present.map(({ seat, ...who }) => [seat, who]));
    const rule = ruleFor(example, quorum);
    if (rule === undefined) return [withoutOccasion(example, { index, constitution })];
    const attendance = { present: there, inOffice: inOfficeAt(example) };
    const { verdict } = evaluateQuorum({ ...quorum, rule }, seats, attendance);
    if (verdict === verdicts[quorate]) return [];
    const message = `By the rule, “${name}” is ${answers[verdict]}. Correct the example or the rule.`;
    const path = ['quorum', 'answer', 'examples', index, 'quorate'];
    const place = placeOfValue(constitution.documents.facts!, path);
    return [mistake('fact/example-differs', message, place)];
  });
}

type Example = z.infer<typeof QuorumExample>;

function withoutOccasion(
  { name, occasion }: Example,
  { index, constitution }: { index: number; constitution: Constitution },
): Diagnostic {
  const message = `“${name}” is for \`${occasion ?? ''}\`, and the quorum has no such rule under \`others\`. Add it, or remove the occasion.`;
  const path = ['quorum', 'answer', 'examples', index, 'occasion'];
  const place = placeOfValue(constitution.documents.facts!, path);
  return mistake('fact/example-differs', message, place);
}
