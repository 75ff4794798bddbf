import { expect, test } from 'vitest';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { numbersReported } from '../register/proving/changed-numbers.ts';

test('nothing is said of the numbers of the register, and most that are changed are reported', () => {
  const { untouched, changed, share } = numbersReported(loadContent(ownFolders.content).value);
  expect(untouched).toEqual([]);
  expect(changed).toBeGreaterThan(5);
  expect(share).toBeGreaterThanOrEqual(0.8);
});
