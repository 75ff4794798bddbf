import { topicIds } from '../../model/topic-ids.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { TopicProposal } from '../topics/read-topics.ts';
import type { DraftRecord } from './draft.ts';

/** The readings of a text as `facts.yaml` has them. What nothing is known of is left out, and so unread. */
export function factsDraft(readings: ReadonlyMap<TopicId, TopicProposal>): DraftRecord {
  return Object.fromEntries(
    topicIds.flatMap((topic) => {
      const reading = readings.get(topic);
      const isBlank = reading?.state === 'unread' && reading.candidates === undefined;
      return reading === undefined || isBlank ? [] : [[topic, { ...reading } as DraftRecord]];
    }),
  );
}
