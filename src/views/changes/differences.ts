import { answerDifferences } from './answer-differences.ts';
import { bodyDifferences, relationDifferences } from './body-differences.ts';
import type { BuildData, DocumentData } from './build-data.ts';
import type { Both, Builds, Difference } from './difference.ts';
import { changed, matched } from './difference.ts';
import { documentDifferences, hasSameWords, reviewDifferences } from './document-differences.ts';
import { matrixDifferences } from './matrix-differences.ts';
import { seatDifferences } from './seat-differences.ts';
import { timeNamed } from './time-named.ts';

type Body = BuildData['bodies'][number];
type Partnership = BuildData['partnerships'][number];

/** A difference with what it is about. */
export interface PlacedDifference extends Difference {
  /** The id of the partnership. */
  readonly partnership: string;
  /** `partnership/body`; left out where it is about the partnership. */
  readonly body?: string;
  /** The body or partnership by a name that says which is meant. */
  readonly name: string;
  /** Of a reading: whether the words of the document differ too. */
  readonly documentWords?: 'same' | 'differ';
}

/**
 * What differs between two builds of a register: partnerships first, then body by body, then what is gone.
 *
 * Shape: a pure function of what the two builds say, so that anyone who has both files finds the same.
 *        What is new or gone as a whole is one difference, and not one for each thing in it.
 */
export function differences(builds: Builds): PlacedDifference[] {
  const { before, after } = builds;
  const partnerships = matched(
    { before: before.partnerships, after: after.partnerships },
    ({ id }) => id,
  );
  const bodies = matched({ before: before.bodies, after: after.bodies }, ({ id }) => id);
  const [nowOf, onceOf] = [after, before].map((build) => inBuild(build)) as [Placer, Placer];
  return [
    ...partnerships.added.map((one) =>
      ofPartnership(one, {
        kind: 'partnership-added',
        what: 'Added to the register',
        after: one.name,
        says: isHere,
      }),
    ),
    ...partnerships.stayed.flatMap((both) =>
      partnershipDifferences(both).map((one) => ofPartnership(both.after, one)),
    ),
    ...after.bodies.flatMap((body) => {
      const stayed = bodies.stayed.find((both) => both.after === body);
      if (stayed === undefined) return [nowOf(body, added(body, builds.after))];
      return bodyInBoth(stayed, builds).map((one) => nowOf(body, one));
    }),
    ...bodies.removed.map((body) =>
      onceOf(body, {
        kind: 'body-removed',
        what: 'Removed from the register',
        before: body.name,
        says: isHereNoMore,
      }),
    ),
    ...partnerships.removed.map((one) =>
      ofPartnership(one, {
        kind: 'partnership-removed',
        what: 'Removed from the register',
        before: one.name,
        says: isHereNoMore,
      }),
    ),
  ];
}

const isHere = 'The register has it now.';
// What leaves a register may go on outside of it.
const isHereNoMore = 'The register has it no more. That does not say that it has ended.';

function partnershipDifferences({ before, after }: Both<Partnership>): Difference[] {
  return [
    ...changed(
      { before: before.name, after: after.name },
      { kind: 'partnership-renamed', what: 'Name' },
    ),
    ...changed(
      { before: timeNamed(before), after: timeNamed(after) },
      { kind: 'partnership-time', what: 'What became of it' },
    ),
  ];
}

function added(body: Body, { records }: BuildData): Difference {
  const { document } = records.get(body.id)!;
  return {
    kind: 'body-added',
    what: 'Added to the register',
    after: body.name,
    says: document === undefined ? isHere : 'The register has it now, with its document.',
  };
}

function bodyInBoth(body: Both<Body>, builds: Builds): (Difference & WithWords)[] {
  const records = {
    before: builds.before.records.get(body.before.id)!,
    after: builds.after.records.get(body.after.id)!,
  };
  const documents = { before: records.before.document, after: records.after.document };
  return [
    ...bodyDifferences(body),
    ...documentInBoth(documents, builds),
    ...relationDifferences(records, builds),
  ];
}

interface WithWords {
  readonly documentWords?: 'same' | 'differ';
}

function documentInBoth(
  { before, after }: Both<DocumentData | undefined>,
  builds: Builds,
): (Difference & WithWords)[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [
      {
        kind: 'document-added',
        what: 'Document added to the register',
        after: after!.title,
      },
    ];
  if (after === undefined)
    return [
      {
        kind: 'document-removed',
        what: 'Document removed from the register',
        before: before.title,
      },
    ];
  const both = { before, after };
  const documentWords = hasSameWords(both) ? 'same' : 'differ';
  return [
    ...documentDifferences(both),
    ...answerDifferences(both, builds),
    ...seatDifferences(both, builds),
    ...matrixDifferences(both),
    ...reviewDifferences(both),
  ].map((one) => (one.isReading === true ? { ...one, documentWords } : one));
}

type Placer = (body: Body, difference: Difference & WithWords) => PlacedDifference;

function inBuild({ partnerships }: BuildData): Placer {
  return ({ id, partnership, name }, difference) => {
    const whole = partnerships.find((one) => one.id === partnership)?.name ?? partnership;
    return {
      ...difference,
      partnership,
      body: id,
      name: name.startsWith(whole) ? name : `${name}, ${whole}`,
    };
  };
}

function ofPartnership({ id, name }: Partnership, difference: Difference): PlacedDifference {
  return { ...difference, partnership: id, name };
}
