import { crowdedRows, ofAll } from '../reading/matrix/crowded-rows.ts';
import { spreadCheck } from '../reading/matrix/matrix-check.ts';

/** Fewer than half of the parties are asked for advice on one activity. */
export const manyConsulted = spreadCheck('many-consulted', 'info', (rasci) =>
  crowdedRows(rasci, {
    meaning: 'consulted',
    isCrowded: (count, parties) => count >= parties / 2,
    say: ([first, ...others], inFirst) => {
      const what =
        others.length === 0
          ? `${inFirst} of ${first!.cells.length} parties are consulted on “${first!.activity.label}”`
          : `Three or more parties, and at least half of all, are consulted on ${ofAll(others.length + 1, rasci)}`;
      return `${what}. Asking so many can slow the work: check that each needs to be asked.`;
    },
  }),
);
