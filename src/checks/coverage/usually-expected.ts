import type { Check, Remark } from '../check.ts';
import type { ExpectedTopic } from '../reading/standards/expected-topics.ts';
import { expectedButNotStated } from '../reading/standards/expected-topics.ts';
import type { Standards } from '../reading/standards/standards-for.ts';
import { askingFor, standardsFor } from '../reading/standards/standards-for.ts';

/** What bodies of this sort usually settle is settled; an observation for each silence. */
export const usuallyExpected: Check = {
  id: 'coverage/usually-expected',
  since: '1.0',
  severity: 'info',
  concern: 'silence',
  // Some silences have a check of their own that knows more of the matter.
  yieldsTo: {
    checks: [
      'membership/no-chair',
      'quorum/even-votes-no-casting-vote',
      'quorum/no-such-seat',
      'quorum/not-stated',
    ],
    sharing: 'topic',
  },
  inConstitution: (constitution, register) => {
    const standards = standardsFor(constitution, register);
    return expectedButNotStated(constitution, register).map((silence) =>
      remarkOf(silence, standards),
    );
  },
};

function remarkOf({ id, topic, expected }: ExpectedTopic, standards: Standards): Remark {
  const who = askingFor(id, standards) ?? expected.note ?? levels[expected.level];
  return {
    document: 'facts',
    path: [id, 'state'],
    about: id,
    topic: id,
    message: `“${topic.title}” is usually expected, and not stated. ${who}`,
  };
}

const levels: Record<ExpectedTopic['expected']['level'], string> = {
  statute: 'The law expects it of some bodies of this sort.',
  guidance: 'Guidance expects it of some bodies of this sort.',
  'good-practice': 'It is good practice.',
  optional: '',
};
