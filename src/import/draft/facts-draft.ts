import { topicIds } from '../../model/topic-ids.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { DocumentForm } from '../../model/document-form.ts';
import { isAskedOf } from '../../register/readings/readings-of.ts';
import type { TopicProposal } from '../topics/read-topics.ts';
import type { DraftRecord } from './draft.ts';

/**
 * The readings of a text as `facts.yaml` has them. What nothing is known of is left out, and so unread.
 *
 * A bare list or matrix is asked little, and what a rule takes a cell of it for is no answer.
 */
export function factsDraft(
  readings: ReadonlyMap<TopicId, TopicProposal>,
  form: DocumentForm | undefined,
): DraftRecord {
  return Object.fromEntries(
    topicIds
      .filter((topic) => isAskedOf(topic, form))
      .flatMap((topic) => {
        const reading = readings.get(topic);
        const isBlank = reading?.state === 'unread' && reading.candidates === undefined;
        return reading === undefined || isBlank ? [] : [[topic, { ...reading } as DraftRecord]];
      }),
  );
}
