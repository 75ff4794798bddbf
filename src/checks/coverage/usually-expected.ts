import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { noChair } from '../membership/no-chair.ts';
import { noSuchSeat } from '../quorum/no-such-seat.ts';
import { notStated } from '../quorum/not-stated.ts';
import type { ExpectedTopic } from '../reading/standards/expected-topics.ts';
import { expectedButNotStated } from '../reading/standards/expected-topics.ts';
import type { Standards } from '../reading/standards/standards-for.ts';
import { askingFor, standardsFor } from '../reading/standards/standards-for.ts';

/** What bodies of this sort usually settle is settled; an observation for each silence. */
export const usuallyExpected: Check = {
  id: 'coverage/usually-expected',
  since: '1.0',
  severity: 'info',
  inConstitution: (constitution, register) => {
    const reported = reportedNearer(constitution, register);
    const standards = standardsFor(constitution, register);
    return expectedButNotStated(constitution, register)
      .filter(({ id }) => id !== 'review' && !reported.has(id))
      .map((silence) => remarkOf(silence, standards));
  },
};

// Some silences have a check of their own that knows more of the matter. Review always has one.
const nearerChecks = [notStated, noSuchSeat, noChair];

function reportedNearer(constitution: Constitution, register: Register): ReadonlySet<string> {
  const remarks = nearerChecks.flatMap(
    ({ inConstitution }) => inConstitution?.(constitution, register) ?? [],
  );
  return new Set(remarks.map(({ about }) => about));
}

function remarkOf({ id, topic, expected }: ExpectedTopic, standards: Standards): Remark {
  const who = askingFor(id, standards) ?? expected.note ?? levels[expected.level];
  return {
    document: 'facts',
    path: [id, 'state'],
    about: id,
    message: `“${topic.title}” is usually expected, and not stated. ${who}`,
  };
}

const levels: Record<ExpectedTopic['expected']['level'], string> = {
  statute: 'The law expects it of some bodies of this sort.',
  guidance: 'Guidance expects it of some bodies of this sort.',
  'good-practice': 'It is good practice.',
  optional: '',
};
