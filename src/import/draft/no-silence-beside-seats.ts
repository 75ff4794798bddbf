import type { Evidence } from '../../model/evidence.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { TypedSeat } from '../seats/typed-seat.ts';
import type { TopicProposal } from '../topics/read-topics.ts';

type Says = (seat: TypedSeat) => boolean;

// What a list of seats tells on a topic that no sentence speaks of.
const told: readonly (readonly [TopicId, Says])[] = [
  ['membership', () => true],
  ['voting-rights', ({ voting }) => voting !== 'unstated'],
  ['chair', ({ office }) => office !== undefined],
  ['substitutes', ({ substitute }) => substitute !== 'unstated'],
];

/** The readings of a text without silence on what its list of seats speaks of: there, the seats are what to look at. */
export function noSilenceBesideSeats(
  readings: ReadonlyMap<TopicId, TopicProposal>,
  seats: readonly TypedSeat[],
): Map<TopicId, TopicProposal> {
  const changed = new Map(readings);
  for (const [topic, says] of told) {
    const speaking = seats.filter(says);
    if (speaking.length === 0 || readings.get(topic)?.state !== 'not-stated') continue;
    const candidates = speaking.map(({ clause, label }): Evidence => ({ clause, quote: label }));
    changed.set(topic, { state: 'unread', candidates: candidates.slice(0, 5) });
  }
  return changed;
}
