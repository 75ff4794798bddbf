import type { Ruling } from '../printed/page.ts';

/** Lines that part a piece of a page into rows and columns, as around the cells of a table. */
export interface RuledGrid {
  /** From left to right, one more than there are columns. */
  readonly xs: readonly number[];
  /** From top to bottom, one more than there are rows. */
  readonly ys: readonly number[];
  readonly rulings: readonly Ruling[];
}

const near = 3;
const mostRulings = 3000;

/** The grids that the lines of a page make, from top to bottom. */
export function gridsOf(rulings: readonly Ruling[]): RuledGrid[] {
  const joined = [...joinedRulings(rulings, true), ...joinedRulings(rulings, false)];
  if (joined.length > mostRulings) return [];
  return meetingGroups(joined)
    .flatMap(gridOf)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

// A side of a table is drawn cell by cell.
function joinedRulings(rulings: readonly Ruling[], isAcross: boolean): Ruling[] {
  const joined: Ruling[] = [];
  const sorted = rulings
    .filter((ruling) => ruling.isAcross === isAcross)
    .sort((a, b) => a.at - b.at || a.from - b.from);
  const rows: Ruling[][] = [];
  for (const ruling of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && ruling.at - row[0].at <= 2) row.push(ruling);
    else rows.push([ruling]);
  }
  for (const row of rows) {
    row.sort((a, b) => a.from - b.from);
    for (const ruling of row) {
      const last = joined.at(-1);
      const at = row[0]?.at ?? ruling.at;
      if (last?.at === at && ruling.from <= last.to + near)
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
      else joined.push({ ...ruling, at });
    }
  }
  return joined;
}

function meetingGroups(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  const left = new Set(rulings);
  for (const start of rulings) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (let place = 0; place < group.length; place += 1)
      for (const other of left)
        if (group[place] !== undefined && doMeet(group[place] as Ruling, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function doMeet(a: Ruling, b: Ruling): boolean {
  if (a.isAcross === b.isAcross) return false;
  const covers = (one: Ruling, at: number): boolean => at >= one.from - near && at <= one.to + near;
  return covers(a, b.at) && covers(b, a.at);
}

function gridOf(rulings: readonly Ruling[]): RuledGrid[] {
  const across = rulings.filter(({ isAcross }) => isAcross);
  const down = rulings.filter(({ isAcross }) => !isAcross);
  // A table without lines at its sides ends where the lines across it do.
  const xs = edgesOf(down, across);
  const ys = edgesOf(across, down);
  return xs.length < 3 || ys.length < 2 ? [] : [{ xs, ys, rulings }];
}

function edgesOf(parting: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const ends = [
    Math.min(...crossing.map(({ from }) => from)),
    Math.max(...crossing.map(({ to }) => to)),
  ];
  const all = [...parting.map(({ at }) => at), ...ends].sort((a, b) => a - b);
  return all.filter((at, place) => place === 0 || at - (all[place - 1] ?? at) > near);
}

/** Whether a line parts two neighbouring cells: at a place, over most of the length they share. */
export function isParted(grid: RuledGrid, side: Ruling): boolean {
  const shared = side.to - side.from;
  const covered = grid.rulings
    .filter(({ isAcross, at }) => isAcross === side.isAcross && Math.abs(at - side.at) <= near + 1)
    .reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(to, side.to) - Math.max(from, side.from)),
      0,
    );
  return covered >= 0.6 * shared;
}
