import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withheldNames } from '../../src/register/seats/withheld-names.ts';
import { openRegister } from '../../src/register/open-register.ts';
import { clockDay } from '../../src/site/clock-day.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { builtSite } from './built-site.ts';
import { leakedNames } from '../../src/site/verifying/leaked-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { register } = openRegister(ownFolders, { today: clockDay() });

// Names that reviewers left in comments are cut out with the comment, so only the source knows them.
function commenters(): string[] {
  const sources = [...register!.sources.values()].map(({ record }) =>
    readFileSync(join(root, 'seeds', record.file), 'utf8'),
  );
  return sources.flatMap((text) =>
    [...text.matchAll(/Comment by ([^:]{3,60}):/g)].map((match) => match[1]!),
  );
}

test('no withheld name stands in any file of the site, the search index included', () => {
  const site = builtSite();
  expect(site.files).toEqual(
    expect.arrayContaining(['data/changes.json', 'data/changes.atom', 'data/register.zip']),
  );
  const names = withheldNames(register!);
  expect(leakedNames([...names, ...commenters()], site)).toEqual([]);
  const says = site.pages.some(({ text }) => text.includes('name held back'));
  expect(names.length === 0 || says).toBe(true);
});
