import type { TopicId } from '../../src/model/topic-ids.ts';
import { topicIds } from '../../src/model/topic-ids.ts';
import { generateMatrix } from './generate-matrix.ts';
import type { SeatLine } from './generate-seats.ts';
import { generateSeats } from './generate-seats.ts';
import type { DraftClause, GeneratedWords } from './generate-words.ts';
import { lengthen, numberWords, sections } from './generate-words.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import type { PlannedBody, PlannedPartnership } from './register-plan.ts';
import type { Said } from './say-topic.ts';
import { factOf, sayTopic } from './say-topic.ts';
import type { Speaker } from './saying.ts';
import { plainSentence } from './sentences.ts';

/** The files of one body as records, by file name. */
export interface ConstitutionFiles {
  readonly constitution: object;
  readonly text: { readonly content: readonly object[] };
  readonly facts: object;
  readonly membership: object;
  readonly rasci: object | undefined;
}

/** A body and the partnership it belongs to. */
export interface Owner {
  readonly partnership: PlannedPartnership;
  readonly body: PlannedBody;
}

/** Writes one constitution: its words first, then all that is coded from them. */
export function generateConstitution({ partnership, body }: Owner): ConstitutionFiles {
  const random = randomFrom(`${partnership.id}/${body.id}`);
  const seats = generateSeats(partnership.organisations, random);
  const matrix = random.chance(1 / 3)
    ? generateMatrix(partnership.organisations, random)
    : undefined;
  const speaker = speakerOf({ partnership, body }, seats);
  const said = new Map(
    topicIds.map((topic) => [
      topic,
      sayTopic(topic, { speaker, random, hasMatrix: matrix !== undefined }),
    ]),
  );
  const draft = sections.map(([, topics]) =>
    topics.flatMap((topic) => draftClause(topic, { said: said.get(topic)!, speaker, random })),
  );
  lengthen(draft, { names: speaker.names, random, until: random.whole(12_000, 25_000) });
  const words = numberWords(`Terms of reference of the ${body.name}`, draft, matrix);
  return {
    constitution: constitutionRecord({ partnership, body }, { said, words, random }),
    text: { content: words.content },
    facts: Object.fromEntries(
      [...said].map(([topic, saying]) => [topic, factOf(topic, { said: saying, words, random })]),
    ),
    membership: membershipRecord(seats, words),
    rasci: matrix && { table: 'matrix', ...matrix.record },
  };
}

function speakerOf({ partnership, body }: Owner, seats: readonly SeatLine[]): Speaker {
  const { place, bodies } = partnership;
  const order = bodies.indexOf(body);
  return {
    names: { body: body.name, place: place.name, partnership: partnership.name },
    council: place.organisations[0]!,
    parent: bodies[order - 1],
    listener: { id: 'assembly', name: `${partnership.name} Assembly` },
    groups: order === 0 ? bodies.slice(1) : [],
    seats,
  };
}

function draftClause(
  topic: TopicId,
  { said, speaker, random }: { said: Said; speaker: Speaker; random: Random },
): DraftClause[] {
  if (said.words === undefined) return [];
  if (topic === 'membership')
    return [{ topic, sentences: [said.words], points: speaker.seats.map(({ label }) => label) }];
  const around = [
    said.words,
    ...(random.chance(0.5) ? [plainSentence(speaker.names, random)] : []),
  ];
  return [{ topic, sentences: random.chance(0.5) ? around : around.reverse(), points: [] }];
}

function membershipRecord(seats: readonly SeatLine[], { clauseByTopic }: GeneratedWords): object {
  const clause = clauseByTopic.get('membership')!;
  return {
    state: 'stated',
    seats: seats.map(({ id, label, fields }, index) => ({
      id,
      label,
      clause: `${clause}-${index + 1}`,
      ...fields,
    })),
  };
}

function constitutionRecord(
  { partnership, body }: Owner,
  {
    said,
    words,
    random,
  }: { said: ReadonlyMap<TopicId, Said>; words: GeneratedWords; random: Random },
): object {
  const evidence = (topic: TopicId): object[] => [
    { clause: words.clauseByTopic.get(topic)!, quote: said.get(topic)!.words },
  ];
  const parent = partnership.bodies[partnership.bodies.indexOf(body) - 1];
  const to =
    parent === undefined
      ? { organisation: partnership.place.organisations[0]!.id }
      : { body: parent.id };
  const isAdvising = parent === undefined && partnership.neighbour !== undefined;
  return {
    body: {
      name: body.name,
      kind: body.kind,
      statutory: random.pick(['yes', 'no', 'in-part', 'unknown']),
    },
    title: 'Terms of reference',
    summary: `It leads joint work for people in ${partnership.place.name}.`,
    status: random.pick(['draft', 'final', 'final', 'unknown']),
    version: random.chance(0.6)
      ? {
          label: `v${random.whole(1, 4)}.0`,
          date: `${random.whole(2015, 2026)}-0${random.whole(1, 9)}`,
          evidence: evidence('document-control'),
        }
      : {},
    dating: { from: '2013-04', reason: 'It speaks of duties that began in April 2013.' },
    source: partnership.id,
    relations: [
      { kind: 'accountable-to', ...to, evidence: evidence('accountability') },
      { kind: 'reports-to', body: 'assembly', evidence: evidence('reporting') },
      ...(isAdvising
        ? [
            {
              kind: 'advises',
              body: `${partnership.neighbour.id}/board`,
              evidence: evidence('reporting'),
            },
          ]
        : []),
    ],
  };
}
