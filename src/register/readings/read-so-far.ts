import { topicIds } from '../../model/topic-ids.ts';
import type { Readings } from './reading.ts';

/** How far one document has been read. */
export interface ReadSoFar {
  readonly read: number;
  /** How many questions the document is there to answer. */
  readonly asked: number;
  /** How many a program has answered and nobody has confirmed. */
  readonly proposed: number;
}

/** How many of its questions a document has been read for. Silence in a part that we hold has been read too. */
export function readSoFar({ facts }: { readonly facts: Readings }): ReadSoFar {
  const asked = topicIds.map((topic) => facts[topic]).filter(({ state }) => state !== 'not-asked');
  const unread = asked.flatMap((reading) => (reading.state === 'unread' ? [reading] : []));
  return {
    read: asked.length - unread.length,
    asked: asked.length,
    proposed: unread.filter(({ proposal }) => proposal !== undefined).length,
  };
}
