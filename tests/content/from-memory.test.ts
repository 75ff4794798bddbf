import { expect, test } from 'vitest';
import { openExamined } from '../../src/checks/running/open-examined.ts';
import { clockDay } from '../../src/site/clock-day.ts';
import { inMemory } from '../fixtures/in-memory.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { withPlaces } from '../fixtures/with-places.ts';

test('the register of this repository is the same from memory as from disk, places included', () => {
  const [disk, memory] = [ownFolders, inMemory(ownFolders)].map((folders) =>
    openExamined(folders, { today: '2026-06-01', clock: clockDay() }),
  );
  expect(memory!.diagnostics).toEqual(disk!.diagnostics);
  expect(memory!.register!.topics.size).toBeGreaterThan(0);
  expect(withPlaces(memory!.register)).toEqual(withPlaces(disk!.register));
});
