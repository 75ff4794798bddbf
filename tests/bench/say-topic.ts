import type { CoreTopicId, TopicId } from '../../src/model/topic-ids.ts';
import { isCoreTopic } from '../../src/model/topic-ids.ts';
import type { GeneratedWords } from './generate-words.ts';
import { meetingSayings } from './meeting-sayings.ts';
import { peopleSayings } from './people-sayings.ts';
import type { Random } from './random.ts';
import type { Say, Speaker } from './saying.ts';
import { fill } from './sentences.ts';
import { textSayings } from './text-sayings.ts';

/** What a document says on a topic: a sentence of its words, and the fields coded from it. Silence has neither. */
export interface Said {
  readonly words: string | undefined;
  readonly fields: object;
}

const coreSayings: Record<CoreTopicId, readonly Say[]> = { ...meetingSayings, ...peopleSayings };
// The relations and the version rest on these, so every document speaks of them.
const alwaysStated: readonly TopicId[] = [
  'membership',
  'accountability',
  'reporting',
  'sub-groups',
  'document-control',
];
const notes = [
  'The clause does not say who decides this.',
  'Another clause uses a different word for the same people.',
  'Read together with the clause that follows it.',
  'The document uses two terms for what seems to be one group; they are read as the same here.',
];

const noAnswer = 'What is said of it is about another matter.';

/** Lets a document speak of a topic, or be silent on it. */
export function sayTopic(
  topic: TopicId,
  { speaker, random, hasMatrix }: { speaker: Speaker; random: Random; hasMatrix: boolean },
): Said {
  const note = random.chance(0.4) ? random.pick(notes) : undefined;
  const isStated =
    topic === 'responsibilities-matrix'
      ? hasMatrix
      : alwaysStated.includes(topic) || random.chance(0.66);
  const subject = topic.replaceAll('-', ' ');
  if (isStated) {
    const { words, answer } = sayingOf(topic)(speaker, random);
    return { words: fill(words, speaker.names), fields: { state: 'stated', answer, note } };
  }
  if (topic === 'responsibilities-matrix' || random.chance(0.8))
    // Sentences on other topics use its words now and then, which only a note lets stand.
    return { words: undefined, fields: { state: 'not-stated', note: note ?? noAnswer } };
  return random.pick<Said>([
    {
      words: `The usual custom is followed on ${subject}.`,
      fields: { state: 'unclear', note: 'The custom is not described.' },
    },
    {
      words: `For ${subject}, see the partnership agreement.`,
      fields: { state: 'elsewhere', where: 'The partnership agreement', note },
    },
    { words: `Words on ${subject} are to be confirmed.`, fields: { state: 'placeholder', note } },
  ]);
}

function sayingOf(topic: TopicId): Say {
  if (isCoreTopic(topic)) {
    return (speaker, random) => random.pick(coreSayings[topic])(speaker, random);
  }
  return (_, random) => {
    const [words, summary] = random.pick(textSayings[topic]);
    return { words, answer: { summary } };
  };
}

/** The coded fact of a topic: the sentence that answers it, and now and then others that bear on it. */
export function factOf(
  topic: TopicId,
  { said, words, random }: { said: Said; words: GeneratedWords; random: Random },
): object {
  if (said.words === undefined) return said.fields;
  const main = { clause: words.clauseByTopic.get(topic)!, quote: said.words };
  return { ...said.fields, evidence: [main, ...random.some(words.plain, random.whole(0, 2))] };
}
