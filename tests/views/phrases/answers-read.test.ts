import fc from 'fast-check';
import { describe, test } from 'vitest';
import { normalisedAnswer } from '../../../src/compare/normalised-answer.ts';
import type { CoreTopicId } from '../../../src/model/topic-ids.ts';
import { coreTopicIds } from '../../../src/model/topic-ids.ts';
import { topics } from '../../../src/model/topics.ts';
import { factPhrase } from '../../../src/views/phrases/fact-phrase.ts';
import { answered } from '../../fixtures/answers/answered.ts';
import { arbitraryOf } from '../../fixtures/answers/arbitrary-of.ts';
import { nearAnswers } from '../../fixtures/answers/near-answers.ts';
import { sentenceFaults } from '../../fixtures/answers/sentence-faults.ts';
import { shuffled } from '../../fixtures/answers/shuffled.ts';

// Each run of the first property tries an answer with some twenty neighbours.
const numRuns = Number(process.env['REMIT_PROPERTY_RUNS'] ?? 200);
// The same answers each time; other seeds are tried by hand, as CONTRIBUTING says.
const seed = Number(process.env['REMIT_PROPERTY_SEED'] ?? 1);

// Who sits on a body is told and compared from the list of its seats, whatever the summary says.
const asked = coreTopicIds.filter((topic) => topic !== 'membership');
// A quorum is told in the order in which the document joins its parts.
const inDocumentOrder: ReadonlySet<CoreTopicId> = new Set(['quorum']);

describe.each(asked)('what is said of %s', (topic) => {
  const schema = topics[topic].answer;

  test('differs wherever the answers differ', () => {
    const meanings = new Map<string, string>();
    const isTold = (given: unknown): boolean => {
      const answer = inOneWording(given);
      const { phrase, meaning } = read(topic, answer);
      const known = meanings.get(phrase) ?? meaning;
      meanings.set(phrase, known);
      if (known !== meaning) throw new Error(`“${phrase}” is said of ${known} and of ${meaning}`);
      return true;
    };
    fc.assert(
      fc.property(nearAnswers(schema), (answers) => answers.every(isTold)),
      { numRuns, seed },
    );
  });

  test.skipIf(inDocumentOrder.has(topic))(
    'is the same where the answers are, in whatever order they list',
    () => {
      fc.assert(
        fc.property(arbitraryOf(schema), fc.integer(), (typed, order) => {
          const answer = schema.parse(typed);
          const [one, other] = [answer, shuffled(schema, answer, order)].map((it) =>
            read(topic, it),
          );
          if (one!.phrase === other!.phrase && one!.meaning === other!.meaning) return;
          throw new Error(`“${one!.phrase}” and “${other!.phrase}” are one answer`);
        }),
        { numRuns: 2 * numRuns, seed },
      );
    },
  );

  test('is English', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (typed) => {
        const phrase = factPhrase(topic, answered(topic, schema.parse(typed)));
        const faults = sentenceFaults(phrase);
        if (faults.length > 0) throw new Error(`“${phrase}” ${faults.join(' and ')}`);
      }),
      { numRuns: 5 * numRuns, seed },
    );
  });
});

/** What a reader of the page is told, and what the comparison goes by. */
function read(topic: CoreTopicId, answer: unknown): { phrase: string; meaning: string } {
  const { register, constitution } = answered(topic, withoutAsides(topic, answer));
  const phrase = factPhrase(topic, { register, constitution });
  return { phrase, meaning: JSON.stringify(normalisedAnswer(topic, constitution, register)) };
}

// The document’s words for the seats that a part of a quorum selects: who they are is compared.
function inOneWording(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneWording);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([field]) => field !== 'described' || !('who' in value),
  );
  return Object.fromEntries(fields.map(([field, inner]) => [field, inOneWording(inner)]));
}

// What explains or dresses an answer is said, and by intention not compared.
function withoutAsides(topic: CoreTopicId, answer: unknown): unknown {
  const row: { readonly asides?: readonly string[] } = topics[topic];
  const kept = Object.entries(answer as object).filter(([field]) => !row.asides?.includes(field));
  return Object.fromEntries(kept);
}
