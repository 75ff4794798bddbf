import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { ownFolders } from '../fixtures/own-folders.ts';

const entries = [...loadContent(ownFolders.content).value.superseded].map(([id, { record }]) => ({
  id,
  ...record,
}));

describe('what has ended or is to change', () => {
  // An Act by its name alone sends the reader to hundreds of pages.
  const provision = /\b(?:sections?|Schedules?|Parts?|regulations?|articles?) \w|\bSI \d{4}\/\d+/;

  test.each(entries.filter(({ legal }) => legal !== undefined))(
    'cites the law to its provision: $id',
    ({ legal }) => {
      expect(legal).toMatch(provision);
    },
  );

  // The finding says when it was known, from the day it was checked.
  test.each(entries.filter(({ planned }) => planned !== undefined))(
    'leaves it to the date of the check when a plan was known: $id',
    ({ planned, checkedOn }) => {
      const [year] = checkedOn.split('-');
      expect(planned).not.toMatch(new RegExp(`\\b(?:[Ii]n|[Bb]y) \\w+ ${year} (?:it|this|the)\\b`));
    },
  );
});
