import type { Fact } from '../../../model/facts.ts';
import type { TopicId } from '../../../model/topic-ids.ts';
import { topicIds } from '../../../model/topic-ids.ts';
import { plainSpaces } from '../../../register/text/node-words.ts';
import type { Reading } from '../../../register/readings/reading.ts';
import type { Constitution } from '../../../register/register.ts';
import type { Remark } from '../../check.ts';
import { quotePlace } from './words-place.ts';

/** A topic on which a document speaks and no clear answer can be read. */
export interface UnclearFact {
  readonly topic: TopicId;
  readonly fact: Extract<Fact, { state: 'unclear' }>;
}

/** The topics on which a document is unclear, in the order of the survey. What only our copy has lost is no fault of the document. */
export function unclearFacts({ facts }: Constitution): UnclearFact[] {
  return topicIds.flatMap((topic) => {
    const fact: Reading = facts[topic];
    return fact.state === 'unclear' && fact.cause === undefined ? [{ topic, fact }] : [];
  });
}

/** Whether all that a document says on a topic stands in headings. */
export function isOnlyInHeadings({ fact }: UnclearFact, { text }: Constitution): boolean {
  if (fact.evidence.length === 0) return false;
  return fact.evidence.every(({ clause, quote }) => {
    const node = text.byId.get(clause)?.node;
    return node?.kind === 'section' && plainSpaces(node.heading ?? '').includes(plainSpaces(quote));
  });
}

/** The headings that name a topic on which nothing stands under them, as the coding of the document says. */
export function unclearByHeading(constitution: Constitution): Remark[] {
  return unclearFacts(constitution)
    .filter((unclear) => isOnlyInHeadings(unclear, constitution))
    .flatMap(({ topic, fact }) => {
      const place = quotePlace(fact.evidence[0]!, constitution);
      const message = `${fact.note} Say it under the heading, or change the heading.`;
      return place === undefined ? [] : [{ ...place, about: topic, message }];
    });
}
