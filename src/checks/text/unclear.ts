import { inSentence } from '../../english/sentence.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { isCoreTopic } from '../../model/topic-ids.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { whoExpects } from '../reading/standards/who-expects.ts';
import type { WordsPlace } from '../reading/words/words-place.ts';
import { quotePlace } from '../reading/words/words-place.ts';
import type { UnclearFact } from '../reading/words/unclear-facts.ts';
import { isOnlyInHeadings, unclearFacts } from '../reading/words/unclear-facts.ts';

/** What a document says on a topic can be read in one way. */
export const unclear: Check = {
  id: 'text/unclear',
  since: '0.1',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution, register) =>
    unclearFacts(constitution)
      .filter((fact) => !isOnlyInHeadings(fact, constitution))
      .filter(({ topic }) => isNeeded(topic, constitution, register))
      .map((fact) => remarkOf(fact, { constitution, register })),
};

// Words that touch on a topic which nobody expects to be settled leave no question open.
function isNeeded(topic: TopicId, constitution: Constitution, register: Register): boolean {
  return isCoreTopic(topic) || whoExpects(topic, constitution, register) !== undefined;
}

interface Surroundings {
  readonly constitution: Constitution;
  readonly register: Register;
}

function remarkOf({ topic, fact }: UnclearFact, { constitution, register }: Surroundings): Remark {
  const [first, ...others] = fact.evidence.map(
    (quote, at) =>
      quotePlace(quote, constitution) ??
      ({
        document: 'facts',
        path: [topic, 'evidence', at, 'quote'],
        clause: quote.clause,
      } satisfies WordsPlace),
  );
  const title = register.topics.get(topic)?.title ?? topic;
  return {
    // Where all its words stand in the text of another body, the reading itself is the place.
    ...(first ?? { document: 'facts', path: [topic, 'evidence', 0, 'quote'] }),
    about: topic,
    message: `Unclear: ${inSentence(title)}. ${fact.note}`,
    ...(others.length === 0
      ? {}
      : {
          related: others.map((place) => ({ ...place, message: 'These words are about it too.' })),
        }),
  };
}
