import { crowdedRows, ofAll } from '../reading/matrix/crowded-rows.ts';
import { spreadCheck } from '../reading/matrix/matrix-check.ts';

/** No more than half of the parties support one activity. */
export const manySupport = spreadCheck('many-support', 'info', (rasci) =>
  crowdedRows(rasci, {
    meaning: 'supports',
    isCrowded: (count, parties) => count > parties / 2,
    say: ([first, ...others], inFirst) => {
      const what =
        others.length === 0
          ? `${inFirst} of ${first!.cells.length} parties support “${first!.activity.label}”`
          : `Three or more parties, and more than half of all, support ${ofAll(others.length + 1, rasci)}`;
      return `${what}. Check that those responsible have enough people, and that all this help is needed.`;
    },
  }),
);
