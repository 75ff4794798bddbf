import type { LegendEntry } from '../../model/matrix/legend-entry.ts';
import type { RasciScheme } from '../../model/rasci.ts';

/** What the letters of a matrix are read by. */
export interface LetterSource {
  readonly legend: readonly LegendEntry[];
  readonly scheme: RasciScheme;
  /** Words that the table itself says in full, as “Accountable” at the head of a column: they need no legend. */
  readonly ownWords?: readonly LegendEntry[];
}
