import { expect, test } from 'vitest';
import { brandFaults } from './brand-faults.ts';
import { builtSite } from './built-site.ts';

test('the site uses nothing that only GOV.UK may use', () => {
  expect(brandFaults(builtSite())).toEqual([]);
});
