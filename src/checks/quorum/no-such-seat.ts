import type { Quorum } from '../../model/answers/quorum.ts';
import { quorumSeats } from '../../register/quorum/quorum-seats.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { factPlace, piecesIn, wordsPlace } from '../reading/words/words-place.ts';
import type { Missing } from '../reading/quorum/missing-seats.ts';
import { missingSeats } from '../reading/quorum/missing-seats.ts';
import { isListRead } from '../../register/readings/reading.ts';
import { ruleParts } from '../../register/quorum/rule-parts.ts';

/** Everyone whom the quorum names has a seat, or a way to be chosen. */
export const noSuchSeat: Check = {
  id: 'quorum/no-such-seat',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution, register) => {
    const { quorum } = constitution.facts;
    const isKnown = quorum.state === 'stated' && isListRead(constitution.membership);
    return isKnown ? inQuorum(quorum.answer, { constitution, register }) : [];
  },
};

function inQuorum(
  { rule }: Quorum,
  { constitution, register }: { constitution: Constitution; register: Register },
): Remark[] {
  const seats = quorumSeats(constitution, register);
  const missing = ruleParts(rule).flatMap((part) =>
    missingSeats(part, { seats, constitution, register }),
  );
  const once = new Map(missing.map((each) => [each.about, each]));
  return [...once.values()].map(({ names, ...said }) => ({
    ...placeOf(names, constitution),
    ...said,
  }));
}

/** The words of the quorum that name who is missing; all that it rests on where they are in other words. */
function placeOf(
  names: Missing['names'],
  constitution: Constitution,
): Pick<Remark, 'document' | 'path' | 'at' | 'clause'> {
  const { quorum } = constitution.facts;
  const clauses = 'evidence' in quorum ? quorum.evidence.map(({ clause }) => clause) : [];
  const pieces = clauses.flatMap((clause) => piecesIn(clause, constitution));
  const named = names.map((name) => wordsPlace(name, pieces)).find((place) => place !== undefined);
  return named ?? factPlace('quorum', constitution)!;
}
