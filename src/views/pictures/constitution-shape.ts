import type { TopicId } from '../../model/topic-ids.ts';
import type { TopicGroup } from '../../model/topic-row.ts';
import type { Reading, ReadingState } from '../../register/readings/reading.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { proposedName, stateNames } from '../phrases/fact-phrase.ts';
import { groupsOfTopics } from '../phrases/topic-groups.ts';
import { shapeWords } from './shape-words.ts';
import type { ShapeMark } from './shape-mark.ts';
import { markOfState } from './shape-mark.ts';

/** The shape of a constitution: every question as one tick, in the order of the survey. */
export interface ConstitutionShape {
  readonly groups: readonly ShapeGroup[];
  /** How many questions the document answers. */
  readonly answered: number;
  /** How many it is asked. */
  readonly asked: number;
  /** The counts behind “29 of 52”: “answered, 22 silent, 1 unclear”. */
  readonly words: string;
  /** Whether the body or its document is over. */
  readonly isHistoric: boolean;
}

export interface ShapeGroup {
  readonly id: TopicGroup;
  readonly name: string;
  readonly answered: number;
  readonly asked: number;
  readonly ticks: readonly ShapeTick[];
}

export interface ShapeTick {
  readonly topic: TopicId;
  readonly mark: ShapeMark;
  /** “Quorum: not stated”. */
  readonly name: string;
}

/** The shape of one constitution, from its readings. */
export function shapeOf(constitution: Constitution, register: Register): ConstitutionShape {
  const groups = groupsOfTopics.map(({ id, name, topics }): ShapeGroup => {
    const states = topics.map((topic) => constitution.facts[topic].state);
    return {
      id,
      name,
      ...countsOf(states),
      ticks: topics.map((topic) => tick(topic, constitution, register)),
    };
  });
  const readings: Reading[] = Object.values(constitution.facts);
  return {
    groups,
    ...countsOf(readings.map(({ state }) => state)),
    words: shapeWords(readings.map(({ state }) => state)),
    isHistoric: isHistoric(constitution.key, register),
  };
}

function countsOf(states: readonly ReadingState[]): { answered: number; asked: number } {
  return {
    answered: states.filter((state) => state === 'stated').length,
    asked: states.filter((state) => state !== 'not-asked').length,
  };
}

function tick(topic: TopicId, { facts }: Constitution, register: Register): ShapeTick {
  const reading: Reading = facts[topic];
  const isProposed =
    register.site.proposals === 'published' &&
    reading.state === 'unread' &&
    reading.proposal !== undefined;
  return {
    topic,
    mark: isProposed ? 'proposed' : markOfState[reading.state],
    name: `${register.topics.get(topic)!.title}: ${lowerFirst(isProposed ? proposedName : stateNames[reading.state])}`,
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
