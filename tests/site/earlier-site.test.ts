import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { earlierSite } from '../../src/site/earlier-site.ts';
import { bodyData } from '../../src/views/data/body-data.ts';
import { registerData } from '../../src/views/data/register-data.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const register = openSample().register!;

function written(below: string): string {
  const folder = temporaryFolder();
  const files = {
    'register.json': registerData(register),
    ...Object.fromEntries(
      [...register.bodies.values()].map((body) => [
        `bodies/${body.key}.json`,
        bodyData(body, register),
      ]),
    ),
  };
  for (const [path, data] of Object.entries(files)) {
    const file = join(folder, below, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(data));
  }
  return folder;
}

test.each([
  ['a whole site', 'data'],
  ['its data files alone', '.'],
])('earlierSite reads %s', (_, below) => {
  expect(earlierSite(written(below), register)).toHaveProperty('earlier.date', '2025-06-01');
});

test('earlierSite says that a folder holds no site, or is not there', () => {
  const problem = 'It holds no register.json.';
  expect(earlierSite(temporaryFolder(), register)).toEqual({ problem });
  expect(earlierSite(join(temporaryFolder(), 'gone'), register)).toEqual({ problem });
});
