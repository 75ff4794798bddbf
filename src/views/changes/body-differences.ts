import type { BodyRecord, BuildData } from './build-data.ts';
import type { Both, Builds, Difference } from './difference.ts';
import { changed, matched } from './difference.ts';
import { timeNamed } from './time-named.ts';

type Body = BuildData['bodies'][number];
type Relation = BodyRecord['relations'][number];

/** What differs in a body itself: its name, and what became of it. */
export function bodyDifferences({ before, after }: Both<Body>): Difference[] {
  return [
    ...changed({ before: before.name, after: after.name }, { kind: 'body-renamed', what: 'Name' }),
    ...changed(
      { before: timeNamed(before), after: timeNamed(after) },
      { kind: 'body-time', what: 'What became of it' },
    ),
  ];
}

/** What differs in how a body stands to others. */
export function relationDifferences(both: Both<BodyRecord>, builds: Builds): Difference[] {
  const { added, removed } = matched(
    { before: both.before.relations, after: both.after.relations },
    ({ kind, to_body, to_organisation, to_described }) =>
      JSON.stringify([kind, to_body, to_organisation, to_described]),
  );
  return [
    ...added.map((one) => ({
      kind: 'relation-added' as const,
      what: 'Relation added',
      after: relationWords(one, builds.after),
    })),
    ...removed.map((one) => ({
      kind: 'relation-removed' as const,
      what: 'Relation removed',
      before: relationWords(one, builds.before),
    })),
  ];
}

function relationWords(
  { kind, in_words, to_body, to_organisation, to_described }: Relation,
  { bodies, organisations }: BuildData,
): string {
  const name =
    bodies.find(({ id }) => id === to_body)?.name ??
    organisations.find(({ id }) => id === to_organisation)?.name ??
    to_described ??
    to_body ??
    to_organisation ??
    'another, which is not named';
  return `${in_words ?? kind.replaceAll('-', ' ')}: ${name}`;
}
