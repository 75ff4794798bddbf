import type { ListPlace } from './list-place.ts';
import { levelIn } from './list-place.ts';

/** The numbers of the levels of a list down to that of a paragraph. */
export type LevelNumbers = readonly number[];

/** The counters of one story of a document: its body, its notes, one box. */
export class ListCounters {
  readonly #rows = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  /** Counts a paragraph, and gives the numbers of its level and of those above. */
  count(place: ListPlace): LevelNumbers {
    const { definition, level } = place;
    let row = this.#rows.get(definition.id);
    if (row === undefined) this.#rows.set(definition.id, (row = []));
    for (let above = 0; above < level; above += 1) row[above] ??= startOf(place, above);
    row[level] = this.#next(place, row[level]);
    for (let below = level + 1; below <= 8; below += 1)
      if (startsAgain(place, below)) row[below] = undefined;
    return row.slice(0, level + 1).map((value) => value ?? 0);
  }

  // A use that starts a level anew does so once, and for whoever shares the list.
  #next({ use, level, ...rest }: ListPlace, last: number | undefined): number {
    const start = use.starts.get(level);
    const key = `${use.id}/${level}`;
    if (start !== undefined && !this.#started.has(key)) {
      this.#started.add(key);
      return start;
    }
    return last === undefined ? startOf({ use, level, ...rest }, level) : last + 1;
  }
}

// Where a use starts a level, it does so each time that the level starts again.
function startOf(place: ListPlace, level: number): number {
  return place.use.starts.get(level) ?? levelIn(place, level)?.start ?? 1;
}

// What a use of the list says of this is not heeded by Word.
function startsAgain({ definition, level }: ListPlace, below: number): boolean {
  const after = definition.levels.get(below)?.restart;
  return after === undefined || level < after;
}
