import { describe, expect, test } from 'vitest';
import type { StateCounts } from '../../../src/register/readings/reading.ts';
import { readingStates } from '../../../src/register/readings/reading.ts';
import { documentsSay, statedBy } from '../../../src/views/phrases/documents-say.ts';

function counts(some: Partial<StateCounts>): StateCounts {
  const none = Object.fromEntries(readingStates.map((state) => [state, 0])) as StateCounts;
  return { ...none, ...some };
}

describe('how many documents answer', () => {
  test.each([
    [{ stated: 4, 'not-stated': 3 }, '4 of 7 answer this', 'Stated by 4 of 7'],
    [
      { stated: 3, 'not-stated': 2, unread: 2 },
      '3 of 5 read documents say; 2 not read yet',
      'Stated by 3 of 5 read; 2 not read yet',
    ],
    [
      { stated: 1, unclear: 1, elsewhere: 1, 'not-held': 1 },
      '1 of 3 read documents say; 1 held only in part',
      'Stated by 1 of 3 read, unclear in 1, left to another document by 1; 1 held only in part',
    ],
    [{ stated: 7 }, 'All 7 documents answer this', 'Stated by 7 of 7'],
    [{ unread: 2 }, '2 not read yet', '2 not read yet'],
    [
      { stated: 2, placeholder: 1, 'not-asked': 1 },
      '2 of 3 answer this',
      'Stated by 2 of 3, still to be written in 1',
    ],
    [{ 'not-asked': 1 }, 'No document is asked', 'Stated by 0 of 0'],
  ])('%j: “%s”, “%s”', (some, say, stated) => {
    expect(documentsSay(counts(some))).toBe(say);
    expect(statedBy(counts(some))).toBe(stated);
  });

  test('is told apart of documents that are not in force', () => {
    const over = counts({ stated: 1, 'not-stated': 1 });
    const today = counts({ stated: 3, 'not-stated': 2 });
    expect(documentsSay(today, over)).toBe('3 of 5 answer this; of those not in force, 1 of 2');
    expect(statedBy(today, over)).toBe('Stated by 3 of 5; of those not in force, 1 of 2');
    expect(statedBy(counts({}), over)).toBe('Of the documents not in force, 1 of 2 say');
    expect(statedBy(today, counts({ unread: 2 }))).toBe('Stated by 3 of 5');
  });
});
