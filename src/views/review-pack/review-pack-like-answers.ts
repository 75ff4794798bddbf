import { agreementOf } from '../../compare/agreement.ts';
import { likeBodies } from '../../compare/like-bodies.ts';
import { answerKey, normalisedAnswer } from '../../compare/normalised-answer.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { homePlace } from '../../register/places/places-served.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { placeInSentence } from '../phrases/place-words.ts';
import { nameInTime } from '../phrases/time-words.ts';
import { factPhrase } from '../phrases/fact-phrase.ts';

/** How bodies like one answer a topic. */
export interface LikeAnswers {
  readonly answers: readonly LikeAnswer[];
  /** Whether they, and the body itself, all state the same. */
  readonly agrees: boolean;
}

export interface LikeAnswer {
  readonly phrase: string;
  readonly bodies: readonly Link[];
  /** Whether the body itself answers the same. */
  readonly isOurs: boolean;
}

// Enough bodies to find three that state an answer, and few enough for a register of thousands.
const mostAsked = 12;
const mostGiven = 3;

/**
 * The answers of up to three like bodies that state one, the likest first.
 *
 * Shape: bodies with the same answer share it; a long answer is given in short.
 */
export function likeAnswers(
  topic: TopicId,
  constitution: Constitution,
  register: Register,
): LikeAnswers {
  const given = likeBodies(constitution, register, mostAsked)
    .map((like) => like.constitution)
    .filter(({ facts }) => facts[topic].state === 'stated')
    .slice(0, mostGiven)
    .map((like) => ({ like, key: keyOf(topic, like, register) }));
  const { state } = constitution.facts[topic];
  const ours = state === 'stated' ? keyOf(topic, constitution, register) : undefined;
  const answers = [...Map.groupBy(given, ({ key }) => key)].map(([key, same]) => ({
    phrase: phraseOf(topic, same[0]!.like, register),
    bodies: same.map(({ like }) => placedLink(like, register)),
    isOurs: key === ours,
  }));
  const stated = given.map(({ key }) => ({ state: 'stated' as const, key }));
  const { statedAgree } = agreementOf([...stated, { state, key: ours }]);
  return { answers, agrees: statedAgree };
}

function keyOf(topic: TopicId, constitution: Constitution, register: Register): string | undefined {
  return answerKey(normalisedAnswer(topic, constitution, register));
}

function phraseOf(topic: TopicId, constitution: Constitution, register: Register): string {
  return inShort(factPhrase(topic, { register, constitution }));
}

const mostWords = 24;

/** A phrase as far as a table has room for it: whole parts of it where they fit, and a mark where it was cut. */
export function inShort(phrase: string): string {
  const words = phrase.split(' ');
  if (words.length <= mostWords) return phrase;
  const start = words.slice(0, mostWords).join(' ');
  const part = start.lastIndexOf('; ');
  return `${(part < 0 ? start : start.slice(0, part)).replace(/[,;:]$/, '')} …`;
}

// Many bodies share a name: the place tells them apart.
function placedLink({ key, record, partnershipId }: Constitution, register: Register): Link {
  const { name } = record.body;
  const home = homePlace(partnershipId, register);
  const called = home === undefined ? '' : placeInSentence(home);
  return {
    name: nameInTime(name.includes(called) ? name : `${name}, ${called}`, bodyTime(key, register)),
    href: addresses.body(key),
  };
}
