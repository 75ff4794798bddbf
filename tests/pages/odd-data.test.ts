import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Register } from '../../src/register/register.ts';
import { openRegister } from '../../src/register/open-register.ts';
import { dataTables } from '../../src/views/data/data-tables.ts';
import { generateRegister } from '../bench/generate-register.ts';
import { openFolder } from '../fixtures/open-folder.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { jsonFaults } from '../views/data/json-faults.ts';
import { tableFaults, writtenTables } from '../views/data/table-faults.ts';
import { passedBatches } from './odd-batches.ts';

const likeContent = fileURLToPath(new URL('../../content', import.meta.url));

test('the data of whatever check passes is as it says it is', () => {
  const faults = [...passedBatches('data', 12)].flatMap(({ register }) => faultsOf(register));
  expect(faults).toEqual([]);
});

test('the data of a register of many documents is as it says it is', () => {
  const folder = generateRegister(join(temporaryFolder(), 'made'), {
    constitutions: 12,
    likeContent,
  });
  expect(faultsOf(openFolder(folder).register!)).toEqual([]);
});

test('the data of this register is as it says it is', () => {
  expect(faultsOf(openRegister(ownFolders, { today: '2026-11-30' }).register!)).toEqual([]);
});

function faultsOf(register: Register): string[] {
  return [...tableFaults(dataTables, writtenTables(dataTables, register)), ...jsonFaults(register)];
}
