import { inSentence } from '../../english/sentence.ts';
import type { Check, Remark } from '../check.ts';
import type { ExpectedTopic } from '../reading/standards/expected-topics.ts';
import { expectedButNotStated } from '../reading/standards/expected-topics.ts';

/** What bodies of this sort usually settle is settled; an observation for each silence. */
export const usuallyExpected: Check = {
  id: 'coverage/usually-expected',
  since: '0.1',
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
  inConstitution: (constitution, register) =>
    expectedButNotStated(constitution, register).map(remarkOf),
};

function remarkOf({ id, topic, who }: ExpectedTopic): Remark {
  return {
    document: 'facts',
    path: [id, 'state'],
    about: id,
    topic: id,
    message: `Not stated: ${inSentence(topic.title)}. ${who}`,
  };
}
