import type { DocumentData } from './build-data.ts';
import type { Both, Difference } from './difference.ts';
import { changed, matched, plainWord } from './difference.ts';

type Cell = DocumentData['matrix'][number];

const what = 'Who does what';

/** What differs in the table of who does what. */
export function matrixDifferences({ before, after }: Both<DocumentData>): Difference[] {
  const both = { before: before.matrix, after: after.matrix };
  if (both.before.length === 0 && both.after.length === 0) return [];
  if (both.before.length === 0)
    return [{ kind: 'matrix-added', what, says: 'The table is in the register now.' }];
  if (both.after.length === 0)
    return [{ kind: 'matrix-removed', what, says: 'The table is in the register no more.' }];
  const activities = matched(all(both, activityOf), (one) => one);
  const parties = matched(all(both, partyOf), (one) => one);
  const isNew = (cell: Cell): boolean =>
    activities.added.includes(activityOf(cell)) || parties.added.includes(partyOf(cell));
  return [
    ...changed(
      {
        before: plainWord(both.before[0]!.status),
        after: plainWord(both.after[0]!.status),
      },
      { kind: 'matrix-status', what: `${what}, how the table stands` },
    ),
    ...named(activities.added, { kind: 'activity-added', what: 'Activity added' }, 'after'),
    ...named(activities.removed, { kind: 'activity-removed', what: 'Activity removed' }, 'before'),
    ...named(parties.added, { kind: 'party-added', what: 'Party added' }, 'after'),
    ...named(parties.removed, { kind: 'party-removed', what: 'Party removed' }, 'before'),
    ...cellDifferences({ ...both, after: both.after.filter((cell) => !isNew(cell)) }),
  ];
}

function cellDifferences({ before, after }: Both<readonly Cell[]>): Difference[] {
  // Two rows can be called the same: then the first is compared with the first.
  const { added, stayed } = matched({ before: numbered(before), after: numbered(after) }, keyOf);
  return [...added.map((cell) => ({ before: undefined, after: cell })), ...stayed].flatMap((both) =>
    changed(
      {
        before: both.before?.cell.as_written ?? 'empty',
        after: both.after.cell.as_written ?? 'empty',
      },
      {
        kind: 'matrix-cell',
        what,
        which: [activityOf(both.after.cell), partyOf(both.after.cell)]
          .filter((name) => name !== '')
          .join(', '),
      },
    ),
  );
}

interface Numbered {
  readonly cell: Cell;
  readonly number: number;
}

function numbered(cells: readonly Cell[]): Numbered[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const name = JSON.stringify([activityOf(cell), partyOf(cell)]);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { cell, number };
  });
}

function keyOf({ cell, number }: Numbered): string {
  return JSON.stringify([activityOf(cell), partyOf(cell), number]);
}

function activityOf({ group, activity_label }: Cell): string {
  return group === undefined ? activity_label : `${group}: ${activity_label}`;
}

function partyOf({ party }: Cell): string {
  return party ?? '';
}

function all(both: Both<readonly Cell[]>, nameOf: (cell: Cell) => string): Both<string[]> {
  const names = (cells: readonly Cell[]): string[] =>
    [...new Set(cells.map(nameOf))].filter((name) => name !== '');
  return { before: names(both.before), after: names(both.after) };
}

function named(
  names: readonly string[],
  told: Pick<Difference, 'kind' | 'what'>,
  side: keyof Both<string>,
): Difference[] {
  return names.map((name) => ({ ...told, [side]: name }));
}
