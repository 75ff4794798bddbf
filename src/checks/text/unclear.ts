import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import type { WordsPlace } from '../reading/words/words-place.ts';
import { quotePlace } from '../reading/words/words-place.ts';
import type { UnclearFact } from '../reading/words/unclear-facts.ts';
import { isOnlyInHeadings, unclearFacts } from '../reading/words/unclear-facts.ts';

/** What a document says on a topic can be read in one way. */
export const unclear: Check = {
  id: 'text/unclear',
  since: '1.0',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution, register) =>
    unclearFacts(constitution)
      .filter((fact) => !isOnlyInHeadings(fact, constitution))
      .map((fact) => remarkOf(fact, { constitution, register })),
};

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
    ...first!,
    about: topic,
    message: `Not clear on “${title}”: ${fact.note}`,
    ...(others.length === 0
      ? {}
      : {
          related: others.map((place) => ({ ...place, message: 'These words are about it too.' })),
        }),
  };
}
