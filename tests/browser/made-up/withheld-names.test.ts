import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { withheldNames } from '../../../src/register/seats/withheld-names.ts';
import { openFolder } from '../../fixtures/open-folder.ts';
import { builtSite } from '../built-site.ts';
import { leakedNames } from '../../../src/site/verifying/leaked-names.ts';

const { register } = openFolder(join(inject('registerFolder'), 'content'));

test('no name that is held back stands in any file of the site, the search index included', () => {
  const names = withheldNames(register!);
  expect(names.length).toBeGreaterThan(0);
  const site = builtSite(inject('siteFolder'));
  expect(leakedNames(names, site)).toEqual([]);
  expect(site.pages.some(({ text }) => text.includes('name held back'))).toBe(true);
});

test('a name that stands in the site would be found', () => {
  const site = builtSite(inject('siteFolder'));
  expect(leakedNames(['Riverside'], site).length).toBeGreaterThan(0);
});
