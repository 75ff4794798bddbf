import { crowdedRows } from '../reading/matrix/crowded-rows.ts';
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
          : `Half or more of the parties are consulted on ${others.length + 1} of the activities`;
      return `${what}. Asking so many can slow the work: check that each needs to be asked.`;
    },
  }),
);
