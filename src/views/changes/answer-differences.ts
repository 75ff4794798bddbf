import type { Both, Builds, Difference } from './difference.ts';
import type { DocumentData } from './build-data.ts';

type Answer = DocumentData['answers'][number];

/**
 * Answers that say something else.
 *
 * Shape: what is coded decides, for it is what a reading says; a release may only have found better words.
 */
export function answerDifferences(
  { before, after }: Both<DocumentData>,
  builds: Builds,
): Difference[] {
  const old = new Map(before.answers.map((answer) => [answer.topic, answer]));
  return after.answers.flatMap((answer) => {
    const earlier = old.get(answer.topic);
    if (earlier === undefined || codedText(earlier) === codedText(answer)) return [];
    return [differenceOf({ before: earlier, after: answer }, builds)];
  });
}

function differenceOf({ before, after }: Both<Answer>, { after: { topics } }: Builds): Difference {
  const { topic } = after;
  const what = topics.find(({ id }) => id === topic)?.name ?? topic;
  const told = { kind: 'answer', what, topic, isReading: true } as const;
  return {
    ...told,
    before: before.answer,
    after: after.answer,
    ...(before.answer === after.answer && {
      says: `“${after.answer}” is what the answer said before too; the data of it differs.`,
    }),
  };
}

// Of these the words are the document’s or an author’s; of the others without structure, those of a release.
const inOwnWords = ['elsewhere', 'unclear'];

function codedText({ state, answer, coded }: Answer): string {
  if (coded !== undefined) return JSON.stringify([state, inOrder(coded)]);
  return JSON.stringify(inOwnWords.includes(state) ? [state, answer] : [state]);
}

// Examples of meetings are no part of a rule.
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([field]) => field !== 'examples')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, inner]) => [field, inOrder(inner)]);
}
