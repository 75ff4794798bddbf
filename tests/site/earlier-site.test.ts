import { join } from 'node:path';
import { expect, test } from 'vitest';
import { earlierSite } from '../../src/site/earlier-site.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { publishedData, writeData } from '../fixtures/published-data.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const register = openSample().register!;

test.each([
  ['a whole site', 'data'],
  ['its data files alone', '.'],
])('earlierSite reads %s', (_, below) => {
  const folder = temporaryFolder();
  writeData(join(folder, below), publishedData(register));
  expect(earlierSite(folder, register)).toHaveProperty('earlier.date', '2025-06-01');
});

test('earlierSite says that a folder holds no site, or is not there', () => {
  const problem = 'It holds no register.json.';
  expect(earlierSite(temporaryFolder(), register)).toEqual({ problem });
  expect(earlierSite(join(temporaryFolder(), 'gone'), register)).toEqual({ problem });
});
